// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of ParleyStyle that draws controls: buttons, fields, checks, switches, combo boxes.
#include "ui/style/buttonkind.h"
#include "ui/style/paint.h"
#include "ui/style/parleystyle.h"

#include <QComboBox>
#include <QStyleOption>

namespace parley {

namespace {

struct ButtonColors
{
    QColor fill;
    QColor line;
    QColor text;
};

ButtonColors buttonColors(const Theme &theme, ButtonKind kind, QStyle::State state, bool checked)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool pressed = enabled && (state & QStyle::State_Sunken);
    const bool hovered = enabled && (state & QStyle::State_MouseOver);
    const auto color = [&](ColorRole role) { return theme.color(role); };
    const QColor press = color(ColorRole::Pressed);
    const QColor hover = color(ColorRole::Hover2);
    if (!enabled) {
        const bool framed = kind != ButtonKind::Quiet && kind != ButtonKind::Icon;
        return {QColor(), framed ? color(ColorRole::Line) : QColor(), color(ColorRole::InkOff)};
    }
    if (kind == ButtonKind::Primary) {
        const QColor fill = color(pressed   ? ColorRole::AccentPress
                                  : hovered ? ColorRole::AccentHover
                                            : ColorRole::Accent);
        return {fill, QColor(), color(ColorRole::OnAccent)};
    }
    if (checked) {
        return {color(ColorRole::AccentSoft), theme.tintLine(), color(ColorRole::AccentInk)};
    }
    if (kind == ButtonKind::Quiet || kind == ButtonKind::Icon) {
        return {pressed ? press : hovered ? hover : QColor(), QColor(), color(ColorRole::Ink2)};
    }
    return {pressed   ? press
            : hovered ? hover
                      : color(ColorRole::Raised),
            color(ColorRole::LineStrong),
            color(kind == ButtonKind::Danger ? ColorRole::Danger : ColorRole::Ink)};
}

} // namespace

void ParleyStyle::drawButtonBevel(const QStyleOptionButton &option, QPainter &painter,
                                  const QWidget *widget) const
{
    const ButtonKind kind = buttonKind(widget);
    const bool checked = option.state & State_On;
    const ButtonColors colors = buttonColors(m_theme, kind, option.state, checked);
    const qreal radius = kind == ButtonKind::Icon && isSmall(widget) ? 7 : 8;
    drawBox(painter, option.rect, radius, colors.fill, colors.line);
}

void ParleyStyle::drawButtonLabel(const QStyleOptionButton &option, QPainter &painter,
                                  const QWidget *widget) const
{
    const ButtonColors colors =
        buttonColors(m_theme, buttonKind(widget), option.state, option.state & State_On);
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    const bool alone = option.text.isEmpty();
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = iconWidth > 0 && !alone ? 6 : 0;
    const int textWidth = option.fontMetrics.horizontalAdvance(option.text);
    const int all = iconWidth + gap + textWidth + (menu && !alone ? 18 : 0);
    int x = option.rect.left() + (option.rect.width() - all) / 2;
    x = qMax(x, option.rect.left() + (alone ? 0 : 8));
    const auto place = [&](int left, int width) {
        return visualRect(option.direction, option.rect,
                          QRect(left, option.rect.top(), width, option.rect.height()));
    };
    if (iconWidth > 0) {
        const QRect at = place(x, iconWidth);
        option.icon.paint(
            &painter, QRect(at.left(), at.center().y() - iconWidth / 2 + 1, iconWidth, iconWidth),
            Qt::AlignCenter, option.state & State_Enabled ? QIcon::Normal : QIcon::Disabled);
        x += iconWidth + gap;
    }
    if (!alone) {
        const int room = qMin(textWidth, option.rect.right() - x - (menu ? 18 : 0));
        painter.setPen(colors.text);
        painter.drawText(place(x, room + 1), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         option.fontMetrics.elidedText(option.text, Qt::ElideRight, room + 1));
        x += room;
    }
    if (menu && !alone) {
        const QRect at = place(x + 4, 14);
        painter.drawPixmap(at.left(), at.center().y() - 6,
                           m_theme.pixmap(QStringLiteral("chevron-down"), 14,
                                          m_theme.color(ColorRole::Ink3),
                                          painter.device()->devicePixelRatioF()));
    }
}

void ParleyStyle::drawField(const QStyleOption &option, QPainter &painter,
                            const QWidget *widget) const
{
    const bool focus = option.state & State_HasFocus;
    QColor line = m_theme.color(ColorRole::Control);
    if (isFaulty(widget)) {
        line = m_theme.color(ColorRole::Danger);
    } else if (focus) {
        line = m_theme.color(ColorRole::Focus);
    } else if (!(option.state & State_Enabled)) {
        line = m_theme.color(ColorRole::Line);
    }
    const QColor fill = option.state & State_Enabled ? option.palette.color(QPalette::Base)
                                                     : QColor(Qt::transparent);
    drawBox(painter, option.rect, 8, fill, line, focus ? m_theme.focusWidth() : 1);
    if (isFaulty(widget)) {
        drawFault(option, painter, 8);
    }
}

void ParleyStyle::drawFault(const QStyleOption &option, QPainter &painter, int end) const
{
    constexpr int side = 14;
    const QRect all = option.rect;
    const QRect sign = visualRect(
        option.direction, all,
        QRect(all.right() + 1 - end - side, all.center().y() - side / 2 + 1, side, side));
    painter.drawPixmap(sign.topLeft(), m_theme.pixmap(QStringLiteral("error"), side,
                                                      m_theme.color(ColorRole::Danger),
                                                      painter.device()->devicePixelRatioF()));
}

void ParleyStyle::drawCheck(const QStyleOption &option, QPainter &painter,
                            const QWidget *widget) const
{
    Q_UNUSED(widget)
    const bool on = option.state & State_On;
    const bool enabled = option.state & State_Enabled;
    const QColor frame = m_theme.color(!enabled ? ColorRole::Line
                                       : on     ? ColorRole::Accent
                                                : ColorRole::Control);
    drawBox(painter, option.rect, 4, on && enabled ? frame : QColor(), frame, 1.5);
    if (on) {
        const QColor mark = m_theme.color(enabled ? ColorRole::OnAccent : ColorRole::InkOff);
        painter.drawPixmap(option.rect.topLeft() + QPoint(2, 2),
                           m_theme.pixmap(QStringLiteral("check"), 12, mark,
                                          painter.device()->devicePixelRatioF()));
    }
    if ((option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange)) {
        drawFocus(painter, m_theme, QRectF(option.rect).adjusted(-3, -3, 3, 3), 7);
    }
}

void ParleyStyle::drawToggle(const QStyleOption &option, QPainter &painter) const
{
    const bool on = option.state & State_On;
    const bool enabled = option.state & State_Enabled;
    const QRect box(option.rect.left(), option.rect.center().y() - 8, 32, 18);
    drawBox(painter, box, 9,
            m_theme.color(!enabled ? ColorRole::Line
                          : on     ? ColorRole::Accent
                                   : ColorRole::Control));
    const qreal x = on ? box.right() + 1 - 9 : box.left() + 9;
    drawDot(painter, {x, box.top() + 9.0}, 14,
            m_theme.color(on ? ColorRole::OnAccent : ColorRole::Sheet));
    if ((option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange)) {
        drawFocus(painter, m_theme, QRectF(box).adjusted(-3, -3, 3, 3), 12);
    }
}

void ParleyStyle::drawRadio(const QStyleOption &option, QPainter &painter) const
{
    const bool on = option.state & State_On;
    const QColor frame = m_theme.color(on ? ColorRole::Accent : ColorRole::Control);
    drawBox(painter, option.rect, 8, on ? frame : QColor(), frame, 1.5);
    if (on) {
        drawDot(painter, QRectF(option.rect).center(), 6, m_theme.color(ColorRole::OnAccent));
    }
}

void ParleyStyle::drawCombo(const QStyleOptionComplex &option, QPainter &painter,
                            const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    const bool hovered = (option.state & State_MouseOver) && (option.state & State_Enabled);
    const bool focus =
        (option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange);
    QColor line = m_theme.color(focus ? ColorRole::Focus : ColorRole::Control);
    if (isFaulty(widget)) {
        line = m_theme.color(ColorRole::Danger);
    }
    drawBox(painter, option.rect, 8, m_theme.color(hovered ? ColorRole::Hover2 : ColorRole::Raised),
            line, focus ? m_theme.focusWidth() : 1);
    const QRect arrow =
        visualRect(combo ? combo->direction : Qt::LeftToRight, option.rect,
                   QRect(option.rect.right() - 23, option.rect.center().y() - 6, 14, 14));
    painter.drawPixmap(arrow.topLeft(), m_theme.pixmap(QStringLiteral("chevron-down"), 14,
                                                       m_theme.color(ColorRole::Ink3),
                                                       painter.device()->devicePixelRatioF()));
}

} // namespace parley
