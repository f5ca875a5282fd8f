// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/disputedcard.h"

#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/label.h"
#include "ui/controls/sign.h"
#include "ui/style/paint.h"

#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int radius = 10; // px
constexpr int side = 20;
constexpr int inset = 13;
constexpr int iconSize = 14;
constexpr qsizetype longest = 280; // UTF-16 units of a sentence

} // namespace

DisputedCard::DisputedCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new Label(theme, TextStyle::SmallStrong, ColorRole::Ink, {}, this))
    , m_text(new Label(theme, TextStyle::Small, ColorRole::Ink2, {}, this))
    , m_add(new Button(theme, ButtonKind::Standard, tr("Add it"), {}, this))
    , m_leave(new Button(theme, ButtonKind::Quiet, tr("Leave out"), {}, this))
    , m_leaveAll(new Button(theme, ButtonKind::Quiet, tr("Leave all out"), {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(side + inset, 4 + inset - 2, side + inset, 12 + inset - 2);
    column->setSpacing(4);
    m_text->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_title);
    head->addWidget(new Sign(theme, QStringLiteral("warning"), ColorRole::Warn, iconSize, this));
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_text);
    auto *row = new FlowLayout(nullptr, 6);
    column->addSpacing(4);
    for (Button *button : {m_add, m_leave, m_leaveAll}) {
        button->makeSmall();
        row->addWidget(button);
    }
    column->addLayout(row);
    setVisible(false);
    connect(m_add, &QPushButton::clicked, this, &DisputedCard::addWanted);
    connect(m_leave, &QPushButton::clicked, this, &DisputedCard::leaveWanted);
    connect(m_leaveAll, &QPushButton::clicked, this, &DisputedCard::leaveAllWanted);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DisputedCard::show(const QString &who, const QString &sentence, qsizetype count)
{
    setVisible(count > 0);
    if (count == 0) {
        return;
    }
    m_title->setText(count > 1 ? tr("Disputed · 1 of %1").arg(count) : tr("Disputed"));
    const QString said =
        sentence.size() > longest ? sentence.left(longest) + QStringLiteral("…") : sentence;
    m_text->setText(tr("Only %1 says: “%2” Left out until you confirm it.").arg(who, said));
    m_leaveAll->setVisible(count > 1);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    m_add->setAccessibleName(tr("Add to the merged answer: %1").arg(said));
    m_leave->setAccessibleName(tr("Leave out: %1").arg(said));
}

void DisputedCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect().adjusted(side, 4, -side, -12), radius,
            m_theme.color(ColorRole::WarnSoft), m_theme.color(ColorRole::Line));
}

} // namespace parley
