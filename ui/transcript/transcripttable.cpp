// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcripttable.h"

#include "ui/transcript/transcriptchild.h"

namespace parley {

const Block *tableIn(const TranscriptItem *item)
{
    const auto *block = item ? std::get_if<BlockItem>(&item->content) : nullptr;
    return block && block->block.kind == BlockKind::Table ? &block->block : nullptr;
}

int TranscriptTable::columnCount() const
{
    const Block *table = m_piece.table();
    return table ? static_cast<int>(table->aligns.size()) : 0;
}

int TranscriptTable::rowCount() const
{
    const Block *table = m_piece.table();
    return table ? static_cast<int>(table->rows.size()) : 0;
}

QAccessibleInterface *TranscriptTable::cellAt(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount()) {
        return nullptr;
    }
    return m_piece.child(row * columnCount() + column);
}

QString TranscriptTable::columnDescription(int column) const
{
    const Block *table = m_piece.table();
    return table && !table->rows.isEmpty() ? table->rows.first().value(column).text : QString();
}

const Block *TranscriptCell::block() const
{
    return tableIn(item());
}

bool TranscriptCell::isValid() const
{
    const Block *table = block();
    return table && m_key.cell < table->rows.size() * table->aligns.size();
}

QAccessibleInterface *TranscriptCell::parent() const
{
    Key piece = m_key;
    piece.cell = -1;
    return m_root.childFor(piece);
}

int TranscriptCell::columnIndex() const
{
    return isValid() ? m_key.cell % static_cast<int>(block()->aligns.size()) : -1;
}

int TranscriptCell::rowIndex() const
{
    return isValid() ? m_key.cell / static_cast<int>(block()->aligns.size()) : -1;
}

QString TranscriptCell::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name && isValid()
               ? block()->rows.at(rowIndex()).value(columnIndex()).text
               : QString();
}

QRect TranscriptCell::rect() const
{
    const BlockPainter *piece = view().pieces().painter(place());
    if (!piece || !isValid()) {
        return {};
    }
    // Positions in the text of a table run through its cells, one apart.
    int start = 0;
    for (int cell = 0; cell < m_key.cell; ++cell) {
        const auto columns = static_cast<int>(block()->aligns.size());
        start +=
            static_cast<int>(block()->rows.at(cell / columns).value(cell % columns).text.size());
        ++start;
    }
    const auto length = static_cast<int>(text(QAccessible::Name).size());
    const QRectF shown = piece->caretRect(start) | piece->caretRect(start + length);
    const QPoint origin(view().scene().left(), view().pieces().top(place()) - view().scene().top());
    return onScreen(shown.toAlignedRect().translated(origin));
}

QAccessible::Role TranscriptCell::role() const
{
    return rowIndex() == 0 ? QAccessible::ColumnHeader : QAccessible::Cell;
}

void *TranscriptCell::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface
               ? static_cast<QAccessibleTableCellInterface *>(this)
               : nullptr;
}

QList<QAccessibleInterface *> TranscriptCell::columnHeaderCells() const
{
    if (rowIndex() <= 0) {
        return {};
    }
    Key header = m_key;
    header.cell = columnIndex();
    return {m_root.childFor(header)};
}

} // namespace parley
