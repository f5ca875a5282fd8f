// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/tablelook.h"

#include "ui/style/paint.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableWidget>

namespace parley {

namespace {

constexpr int cellPadding = 8; // px at each side
constexpr int rowHeight = 32;  // px at 100 %

// One box for the whole row, of which each cell paints its part.
class RowDelegate final : public QStyledItemDelegate
{
public:
    RowDelegate(const Theme &theme, QTableWidget &table)
        : QStyledItemDelegate(&table), m_theme(theme), m_table(table)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setClipRect(option.rect);
        const QRect row(0, option.rect.top() + 1, m_table.viewport()->width(),
                        option.rect.height() - 2);
        if (option.state & QStyle::State_Selected) {
            const bool focus = m_table.hasFocus();
            drawBox(*painter, row, 8, m_theme.color(ColorRole::AccentSoft),
                    m_theme.color(focus ? ColorRole::Focus : ColorRole::Accent), focus ? 2 : 1);
        }
        QStyleOptionViewItem text = option;
        initStyleOption(&text, index);
        painter->setFont(text.font);
        painter->setPen(m_theme.color(ColorRole::Ink));
        const QRect inside = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
        painter->drawText(
            inside, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text.text, Qt::ElideRight, inside.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * cellPadding, 0);
    }

private:
    const Theme &m_theme;
    QTableWidget &m_table;
};

} // namespace

void makeRowTable(QTableWidget &table, const Theme &theme, TextStyle style)
{
    table.setFont(theme.font(style));
    table.setItemDelegate(new RowDelegate(theme, table));
    QHeaderView &heads = *table.horizontalHeader();
    heads.setFont(theme.font(TextStyle::SmallStrong));
    heads.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heads.setHighlightSections(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(theme.scaled(rowHeight));
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
}

} // namespace parley
