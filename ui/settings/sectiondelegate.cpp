// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/sectiondelegate.h"

#include "ui/style/paint.h"

#include <QStyle>

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
        drawFocus(*painter, m_theme, row, 8);
    }
    const QString icon = index.data(IconNameRole).toString();
    const bool heading = index.data(HeadingRole).toBool();
    const QRect sign =
        QStyle::visualRect(option.direction, row, {row.left() + 8, row.center().y() - 7, 16, 16});
    if (!icon.isEmpty()) {
        painter->drawPixmap(sign.topLeft(),
                            m_theme.pixmap(icon, 16,
                                           m_theme.color(on ? ColorRole::Accent : ColorRole::Ink2),
                                           painter->device()->devicePixelRatioF()));
    }
    painter->setFont(m_theme.font(heading ? TextStyle::SmallStrong
                                  : on    ? TextStyle::InterfaceStrong
                                          : TextStyle::Interface));
    painter->setPen(
        m_theme.color(on || (icon.isEmpty() && !heading) ? ColorRole::Ink : ColorRole::Ink2));
    const QRect text = QStyle::visualRect(
        option.direction, row, row.adjusted(icon.isEmpty() ? 8 : 34, heading ? 8 : 0, -8, 0));
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace parley
