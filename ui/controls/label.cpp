// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/label.h"

#include <QPainter>

namespace parley {

Label::Label(const Theme &theme, TextStyle style, ColorRole role, const QString &text,
             QWidget *parent)
    : QLabel(text, parent), m_theme(theme), m_style(style), m_role(role)
{
    setTextFormat(Qt::PlainText);
    applyTheme();
    connect(&theme, &Theme::changed, this, &Label::applyTheme);
}

void Label::setRole(ColorRole role)
{
    if (role != m_role) {
        m_role = role;
        applyTheme();
    }
}

void Label::setStyle(TextStyle style)
{
    if (style != m_style) {
        m_style = style;
        applyTheme();
    }
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

QSize Label::sizeHint() const
{
    if (wordWrap()) {
        return QLabel::sizeHint();
    }
    const QMargins around = contentsMargins();
    return {fontMetrics().horizontalAdvance(text()) + 1 + around.left() + around.right(),
            m_theme.lineHeight(m_style) + around.top() + around.bottom()};
}

QSize Label::minimumSizeHint() const
{
    if (wordWrap()) {
        return QLabel::minimumSizeHint();
    }
    return m_elided ? QSize(0, sizeHint().height()) : sizeHint();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided || wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

void Label::applyTheme()
{
    setFont(m_theme.font(m_style));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.color(m_role));
    setPalette(colors);
    updateGeometry();
}

} // namespace parley
