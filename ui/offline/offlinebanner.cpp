// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/offline/offlinebanner.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/strip.h"
#include "ui/style/announcement.h"

#include <QHBoxLayout>

namespace parley {

OfflineBanner::OfflineBanner(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(new Label(theme, TextStyle::InterfaceStrong, ColorRole::Ink, {}, this))
    , m_body(new Label(theme, TextStyle::Interface, ColorRole::Ink2, {}, this))
    , m_yes(new Button(theme, ButtonKind::Standard, {}, {}, this))
    , m_no(new Button(theme, ButtonKind::Quiet, {}, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(44, 5, 8, 5);
    row->setSpacing(6);
    row->addWidget(m_head);
    m_body->setWordWrap(true);
    row->addWidget(m_body, 1);
    for (Button *button : {m_yes, m_no}) {
        button->makeSmall();
        row->addWidget(button);
    }
    auto *close = Button::icon(theme, QStringLiteral("close"), tr("Close message"), this);
    close->makeSmall();
    row->addWidget(close);
    setMinimumHeight(40);
    setVisible(false);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_yes, &QPushButton::clicked, this, &OfflineBanner::agreed);
    connect(m_no, &QPushButton::clicked, this, &OfflineBanner::declined);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OfflineBanner::say(const Words &words)
{
    if (words == m_words) {
        return;
    }
    m_words = words;
    m_head->setText(words.head);
    m_body->setText(words.body);
    m_yes->setText(words.yes);
    m_yes->setVisible(!words.yes.isEmpty());
    m_no->setText(words.no);
    m_no->setVisible(!words.no.isEmpty());
    setAccessibleName(words.head + u' ' + words.body);
    setVisible(!words.head.isEmpty());
    if (!words.head.isEmpty()) {
        announce(*this, accessibleName());
    }
}

void OfflineBanner::paintEvent(QPaintEvent *)
{
    paintStrip(*this, m_theme, {ColorRole::WarnSoft, ColorRole::Warn, "offline"}, height() - 1);
}

} // namespace parley
