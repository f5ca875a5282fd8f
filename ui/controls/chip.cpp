// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/chip.h"

#include "ui/style/paint.h"

#include <QStyle>

namespace parley {

namespace {

constexpr int padding = 11;
constexpr int chevronSize = 12;
constexpr int chevronGap = 6;
constexpr int iconSide = 14;
constexpr int iconGap = 5;
constexpr int widest = 220;

} // namespace

Chip::Chip(const Theme &theme, const QString &text, QWidget *parent)
    : QPushButton(text, parent), m_theme(theme)
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
}

void Chip::makeMenu()
{
    m_chevron = true;
    setCheckable(false);
    updateGeometry();
}

void Chip::setLit(bool lit)
{
    m_lit = lit;
    update();
}

void Chip::makeQuiet()
{
    m_quiet = true;
    update();
}

QSize Chip::sizeHint() const
{
    const int words = QFontMetrics(m_theme.font(TextStyle::SmallStrong)).horizontalAdvance(text());
    const int chevron = m_chevron ? chevronGap + chevronSize : 0;
    const int icon = m_icon.isEmpty() ? 0 : iconSide + iconGap;
    return {qMin(widest, 2 * padding + icon + words + 1 + chevron), m_theme.scaled(28)};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(64, sizeHint().width()), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool lit = m_lit || isChecked();
    const bool focus = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    drawBox(painter, rect(), height() / 2.0,
            m_theme.color(lit            ? ColorRole::AccentSoft
                          : isDown()     ? ColorRole::Pressed
                          : underMouse() ? ColorRole::Hover2
                                         : ColorRole::Raised),
            focus             ? m_theme.color(ColorRole::Focus)
            : m_quiet && !lit ? QColor()
                              : m_theme.color(lit ? ColorRole::Accent : ColorRole::LineStrong),
            focus ? m_theme.focusWidth() : 1);
    const QColor ink = m_theme.color(lit ? ColorRole::AccentInk : ColorRole::Ink);
    painter.setFont(m_theme.font(lit ? TextStyle::SmallStrong : TextStyle::Small));
    painter.setPen(ink);
    const int chevron = m_chevron ? chevronGap + chevronSize : 0;
    const int icon = m_icon.isEmpty() ? 0 : iconSide + iconGap;
    const QRect words = style()->visualRect(
        layoutDirection(), rect(),
        QRect(padding + icon, 0, width() - 2 * padding - icon - chevron, height()));
    if (icon > 0) {
        const QRect place =
            style()->visualRect(layoutDirection(), rect(),
                                QRect(padding - 1, (height() - iconSide) / 2, iconSide, iconSide));
        painter.drawPixmap(place.topLeft(),
                           m_theme.pixmap(m_icon, iconSide, ink, devicePixelRatioF()));
    }
    painter.drawText(words, (m_chevron ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 2));
    if (m_chevron) {
        const QRect place =
            style()->visualRect(layoutDirection(), rect(),
                                QRect(width() - padding - chevronSize + 2,
                                      (height() - chevronSize) / 2, chevronSize, chevronSize));
        painter.drawPixmap(place.topLeft(), m_theme.pixmap(QStringLiteral("chevron-down"),
                                                           chevronSize, ink, devicePixelRatioF()));
    }
}

} // namespace parley
