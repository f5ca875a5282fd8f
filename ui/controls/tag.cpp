// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/tag.h"

#include "ui/style/paint.h"

namespace parley {

namespace {

struct TagColors
{
    ColorRole fill;
    ColorRole ink;
};

TagColors colorsOf(TagTone tone)
{
    switch (tone) {
    case TagTone::Good:
        return {ColorRole::OkSoft, ColorRole::Ok};
    case TagTone::Warning:
        return {ColorRole::WarnSoft, ColorRole::Warn};
    case TagTone::Danger:
        return {ColorRole::DangerSoft, ColorRole::Danger};
    case TagTone::Accent:
        return {ColorRole::AccentSoft, ColorRole::AccentInk};
    case TagTone::Info:
        return {ColorRole::InfoSoft, ColorRole::Info};
    case TagTone::Plain:
        break;
    }
    return {ColorRole::Hover2, ColorRole::Ink2};
}

} // namespace

Tag::Tag(const Theme &theme, TagTone tone, const QString &text, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_tone(tone), m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Tag::set(TagTone tone, const QString &text)
{
    m_tone = tone;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Micro));
    return {metrics.horizontalAdvance(m_text) + 13, m_theme.lineHeight(TextStyle::Micro) + 4};
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TagColors colors = colorsOf(m_tone);
    drawBox(painter, rect(), 5, m_theme.color(colors.fill), m_theme.tintLine());
    painter.setFont(m_theme.font(TextStyle::Micro));
    painter.setPen(m_theme.color(colors.ink));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace parley
