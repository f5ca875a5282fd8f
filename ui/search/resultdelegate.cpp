// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/search/resultdelegate.h"

#include "ui/search/markedtext.h"
#include "ui/search/searchresults.h"
#include "ui/style/paint.h"

#include <QAbstractItemView>

namespace parley {

namespace {

constexpr int margin = 8;   // of the row in the list
constexpr int padding = 12; // in the row
constexpr int gap = 4;

MarkedText snippet(const Theme &theme, const QModelIndex &index, int width)
{
    return {index.data(SearchResults::SnippetRole).toString(),
            index.data(SearchResults::MarksRole).value<QList<TextRange>>(),
            {theme, TextStyle::Interface, width, 2}};
}

} // namespace

ResultDelegate::ResultDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int text = snippet(m_theme, index, width - 2 * (margin + padding)).height();
    return {0, 2 * padding + m_theme.lineHeight(TextStyle::SheetTitle) + gap + text + gap +
                   m_theme.lineHeight(TextStyle::Small)};
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    const QRect row = option.rect.adjusted(margin, 0, -margin, 0);
    if (option.state & QStyle::State_Selected) {
        drawBox(*painter, row, 10, m_theme.color(ColorRole::AccentSoft),
                m_theme.color(ColorRole::Accent));
    } else if (option.state & QStyle::State_MouseOver) {
        drawBox(*painter, row, 10, m_theme.color(ColorRole::Hover2));
    }
    if ((option.state & QStyle::State_HasFocus) &&
        (option.state & QStyle::State_KeyboardFocusChange)) {
        drawFocus(*painter, m_theme, row, 10);
    }
    QRect line = row.adjusted(padding, padding, -padding, 0);
    line.setHeight(m_theme.lineHeight(TextStyle::SheetTitle));
    paintHead(*painter, line, index);
    const MarkedText text = snippet(m_theme, index, line.width());
    text.paint(*painter, {line.left(), line.bottom() + 1 + gap}, ColorRole::Ink2);
    line.moveTop(line.bottom() + 1 + gap + text.height() + gap);
    line.setHeight(m_theme.lineHeight(TextStyle::Small));
    painter->setFont(m_theme.font(TextStyle::Micro));
    painter->setPen(m_theme.color(ColorRole::Ink3));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(SearchResults::CaptionRole).toString());
    painter->restore();
}

void ResultDelegate::paintHead(QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QString count = index.data(SearchResults::CountRole).toString();
    painter.setFont(m_theme.font(TextStyle::Micro));
    painter.setPen(m_theme.color(ColorRole::Ink3));
    const int counted = painter.fontMetrics().horizontalAdvance(count) + 1;
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    const QRect lead =
        QStyle::visualRect(direction, line, QRect(line.left(), line.top(), 8, line.height()));
    const QString model = index.data(SearchResults::ModelColorRole).toString();
    drawDot(painter, QRectF(lead).center(), 8, m_theme.color(m_theme.modelColor(model)));
    const QRect place = QStyle::visualRect(
        direction, line,
        QRect(line.left() + 16, line.top(), line.width() - 16 - counted - 8, line.height()));
    painter.setFont(m_theme.font(TextStyle::SheetTitle));
    painter.setPen(m_theme.color(ColorRole::Ink));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                      Qt::ElideRight, place.width()));
}

} // namespace parley
