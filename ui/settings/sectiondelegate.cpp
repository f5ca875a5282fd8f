// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/sectiondelegate.h"

#include "ui/style/paint.h"

namespace parley {

SectionDelegate::SectionDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.scaled(34)};
}

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const QRect row = option.rect;
    const bool on = option.state & QStyle::State_Selected;
    if (on) {
        drawBox(*painter, row, 8, m_theme.color(ColorRole::Selected),
                m_theme.color(ColorRole::Line));
    } else if (option.state & QStyle::State_MouseOver) {
        drawBox(*painter, row, 8, m_theme.color(ColorRole::Hover));
    }
    if ((option.state & QStyle::State_HasFocus) &&
        (option.state & QStyle::State_KeyboardFocusChange)) {
        drawBox(*painter, row, 8, QColor(), m_theme.color(ColorRole::Focus), 2);
    }
    painter->drawPixmap(row.left() + 8, row.center().y() - 7,
                        m_theme.pixmap(index.data(IconNameRole).toString(), 16,
                                       m_theme.color(on ? ColorRole::Accent : ColorRole::Ink2),
                                       painter->device()->devicePixelRatioF()));
    painter->setFont(m_theme.font(on ? TextStyle::InterfaceStrong : TextStyle::Interface));
    painter->setPen(m_theme.color(on ? ColorRole::Ink : ColorRole::Ink2));
    painter->drawText(row.adjusted(34, 0, -8, 0), Qt::AlignVCenter,
                      index.data(Qt::DisplayRole).toString());
    painter->restore();
}

} // namespace parley
