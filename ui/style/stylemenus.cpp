// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of ParleyStyle that draws menus and scroll bars.
#include "ui/style/paint.h"
#include "ui/style/parleystyle.h"

#include <QScrollBar>
#include <QStyleOption>

namespace parley {

void ParleyStyle::drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter) const
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(option.rect.left() + 8, option.rect.center().y(), option.rect.width() - 16,
                         1, m_theme.color(ColorRole::Line));
        return;
    }
    const bool enabled = option.state & State_Enabled;
    if (enabled && (option.state & State_Selected)) {
        drawBox(painter, option.rect, 6, m_theme.color(ColorRole::Hover2), m_theme.tintLine());
    }
    const auto place = [&](int left, int width) {
        return visualRect(option.direction, option.rect,
                          QRect(left, option.rect.top(), width, option.rect.height()));
    };
    const int left = option.rect.left() + 10;
    const bool checked = option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked;
    const QIcon icon =
        checked ? m_theme.icon(QStringLiteral("check"), ColorRole::Accent) : option.icon;
    if (!icon.isNull()) {
        const QRect at = place(left, 16);
        icon.paint(&painter, QRect(at.left(), at.center().y() - 7, 16, 16), Qt::AlignCenter,
                   enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList parts = option.text.split(u'\t');
    QString text = parts.first();
    text.remove(u'&');
    painter.setFont(m_theme.font(TextStyle::Interface));
    painter.setPen(enabled ? option.palette.color(QPalette::Text)
                           : m_theme.color(ColorRole::InkOff));
    const bool indent = option.menuHasCheckableItems || option.maxIconWidth > 0;
    const int textLeft = left + (indent ? 24 : 0);
    painter.drawText(place(textLeft, option.rect.right() - textLeft - 8),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    if (parts.size() > 1) {
        painter.setFont(m_theme.font(TextStyle::Small));
        painter.setPen(m_theme.color(ColorRole::Ink3));
        QString keys = parts.at(1);
        keys.replace(u'+', u' ');
        painter.drawText(place(textLeft, option.rect.right() - textLeft - 10),
                         Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, keys);
    }
}

void ParleyStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter,
                                const QWidget *widget) const
{
    if (option.maximum <= option.minimum) {
        return;
    }
    const QRect grip = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool active = option.state & (State_MouseOver | State_Sunken);
    const qreal thickness = active ? 7 : 5;
    const bool upright = option.orientation == Qt::Vertical;
    QRectF thumb = grip;
    if (upright) {
        thumb.setLeft(thumb.center().x() - thickness / 2);
        thumb.setWidth(thickness);
        thumb.adjust(0, 2, 0, -2);
    } else {
        thumb.setTop(thumb.center().y() - thickness / 2);
        thumb.setHeight(thickness);
        thumb.adjust(2, 0, -2, 0);
    }
    drawBox(painter, thumb, thickness / 2,
            m_theme.color(active ? ColorRole::Control : ColorRole::LineStrong));
}

} // namespace parley
