// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/railbutton.h"

#include "ui/style/paint.h"

namespace parley {

RailButton::RailButton(const Theme &theme, const QString &iconName, const QString &text,
                       QWidget *parent)
    : QPushButton(text, parent), m_theme(theme), m_iconName(iconName)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RailButton::setCurrent(bool current)
{
    m_current = current;
    setAccessibleDescription(current ? tr("shown now") : QString());
    update();
}

void RailButton::setLow(bool low)
{
    if (low != m_low) {
        m_low = low;
        updateGeometry();
    }
}

QSize RailButton::sizeHint() const
{
    constexpr int least = 54; // px at 100 %
    constexpr int most = 88;  // longer words are cut
    constexpr int aside = 8;
    const int words =
        QFontMetrics(m_theme.font(TextStyle::MicroStrong)).horizontalAdvance(text()) + aside;
    return {qBound(m_theme.scaled(least), words, m_theme.scaled(most)),
            m_theme.scaled(m_low ? 44 : 48)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_current) {
        drawBox(painter, rect(), 10, m_theme.color(ColorRole::Selected),
                m_theme.color(ColorRole::Line));
    } else if (underMouse()) {
        drawBox(painter, rect(), 10,
                m_theme.color(isDown() ? ColorRole::Pressed : ColorRole::Hover));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        drawFocus(painter, m_theme, rect(), 10);
    }
    const QColor color = m_theme.color(m_current ? ColorRole::Accent : ColorRole::Ink2);
    const int line = m_theme.scaled(13);
    constexpr int iconSize = 20;
    const int top = (height() - iconSize - 3 - line) / 2;
    painter.drawPixmap((width() - iconSize) / 2, top,
                       m_theme.pixmap(m_iconName, iconSize, color, devicePixelRatioF()));
    painter.setFont(m_theme.font(m_current ? TextStyle::MicroStrong : TextStyle::Micro));
    painter.setPen(color);
    painter.drawText(QRect(0, top + iconSize + 3, width(), line), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

} // namespace parley
