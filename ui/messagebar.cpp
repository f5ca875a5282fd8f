// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/messagebar.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/strip.h"
#include "ui/style/announcement.h"

#include <QHBoxLayout>

namespace parley {

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new Label(theme, TextStyle::Interface, ColorRole::Ink, {}, this))
    , m_close(Button::icon(theme, QStringLiteral("close"), tr("Close message"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(44, 5, 8, 5);
    row->setSpacing(8);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    m_close->makeSmall();
    row->addWidget(m_close);
    setMinimumHeight(40);
    setVisible(false);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_notices.removeLast();
        showLast();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MessageBar::tell(Tone tone, const QString &sentence, About about)
{
    m_notices.removeIf([&sentence](const Notice &other) { return other.sentence == sentence; });
    m_notices.append({tone, sentence, about});
    showLast();
    announce(*this, sentence, tone == Tone::Danger ? Urgency::Assertive : Urgency::Polite);
}

void MessageBar::forget(About about)
{
    m_notices.removeIf([about](const Notice &notice) { return notice.about == about; });
    showLast();
}

void MessageBar::showLast()
{
    setVisible(!m_notices.isEmpty());
    m_text->setText(sentence());
    setAccessibleName(sentence());
    m_close->setVisible(!m_notices.isEmpty() && m_notices.last().about != About::Disk);
    update();
}

QString MessageBar::sentence() const
{
    return m_notices.isEmpty() ? QString() : m_notices.last().sentence;
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tone tone = m_notices.isEmpty() ? Tone::Warning : m_notices.last().tone;
    const StripLook look = tone == Tone::Good ? StripLook{ColorRole::OkSoft, ColorRole::Ok, "check"}
                           : tone == Tone::Danger
                               ? StripLook{ColorRole::DangerSoft, ColorRole::Danger, "error"}
                               : StripLook{ColorRole::WarnSoft, ColorRole::Warn, "warning"};
    paintStrip(*this, m_theme, look, height() - 1);
}

} // namespace parley
