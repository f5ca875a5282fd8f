// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/piecereader.h"

#include "text/references.h"
#include "text/visibletext.h"

namespace parley {

bool PieceReader::growsByLine(PieceKind kind)
{
    return kind != PieceKind::Leaf && kind != PieceKind::Quote && kind != PieceKind::Item;
}

QStringView PieceReader::textOf(const Piece &piece) const
{
    return QStringView(m_scanner.text()).sliced(piece.start, piece.end - piece.start);
}

QList<LinkDefinition> PieceReader::definitionsFor(QStringView text) const
{
    if (!m_lookup) {
        return {};
    }
    const QStringList keys = labelKeysIn(text);
    return keys.isEmpty() ? QList<LinkDefinition>() : m_lookup(keys);
}

QList<Block> PieceReader::read(const Piece &piece, Progress &progress) const
{
    const QStringView text = textOf(piece);
    if (growsByLine(piece.style.kind)) {
        Block block;
        progress = {};
        extend(piece, block, progress);
        return {block};
    }
    switch (piece.style.kind) {
    case PieceKind::Item:
        return readItem(piece);
    case PieceKind::Quote:
        return parsePiece(text, definitionsFor(text), TableSyntax::On);
    default:
        return parsePiece(text, definitionsFor(text), TableSyntax::Off);
    }
}

// An item is parsed as a list of its own: its number and its distance come from the whole list.
QList<Block> PieceReader::readItem(const Piece &piece) const
{
    const QStringView text = textOf(piece);
    QList<Block> blocks = parsePiece(text, definitionsFor(text), TableSyntax::On);
    for (qsizetype i = 0; i < blocks.size() && !blocks[i].containers.isEmpty(); ++i) {
        Container &item = blocks[i].containers.first();
        if (i > 0 && item.first) {
            break;
        }
        item.number = piece.style.number;
        item.tight = item.tight && piece.style.tight;
    }
    return blocks;
}

void PieceReader::extend(const Piece &piece, Block &block, Progress &progress) const
{
    if (progress.offset < 0) {
        block.joined = piece.style.joined;
        progress.offset = piece.start;
    } else if (piece.style.kind == PieceKind::Table) {
        block.rows.resize(progress.length);
    } else {
        block.text.truncate(progress.length);
    }
    block.closed = piece.style.kind != PieceKind::Fenced;
    const QStringView text = m_scanner.text();
    int index = progress.lines;
    for (qsizetype at = progress.offset; at <= piece.end;) {
        const qsizetype found = text.first(piece.end).indexOf(u'\n', at);
        const qsizetype end = found < 0 ? piece.end : found;
        addLine(piece, text.sliced(at, end - at), index, block);
        ++index;
        at = end + 1;
        if (end < m_scanner.committed()) {
            const bool table = piece.style.kind == PieceKind::Table;
            progress = {at, table ? block.rows.size() : block.text.size(), index};
        }
    }
}

void PieceReader::addLine(const Piece &piece, QStringView line, int index, Block &block) const
{
    int contentIndex = index;
    QString shown;
    switch (piece.style.kind) {
    case PieceKind::Table:
        block.kind = BlockKind::Table;
        if (index == 1) {
            block.aligns = linesyntax::delimiterRow(line);
            block.rows[0].resize(block.aligns.size());
        } else {
            addRow(line, block);
        }
        return;
    case PieceKind::Fenced:
        block.kind = BlockKind::Code;
        if (index == 0) {
            const QList<Block> opening = parsePiece(line, {}, TableSyntax::Off);
            block.language = opening.isEmpty() ? QString() : opening.first().language;
            return;
        }
        if (linesyntax::closesFence(line, piece.style.fence)) {
            block.closed = true;
            return;
        }
        --contentIndex;
        shown = linesyntax::withoutIndent(line, piece.style.fence.indent);
        break;
    case PieceKind::Indented:
        block.kind = BlockKind::Code;
        shown = linesyntax::withoutIndent(line, 4);
        break;
    case PieceKind::Html:
        block.kind = BlockKind::Html;
        shown = line.toString();
        break;
    default:
        block.kind = BlockKind::Plain;
        shown = line.toString();
        break;
    }
    if (contentIndex > 0) {
        block.text += u'\n';
    }
    block.text += visibleText(shown);
}

void PieceReader::addRow(QStringView line, Block &block) const
{
    QList<QStringView> cells = linesyntax::rowCells(line);
    if (!block.aligns.isEmpty()) {
        cells.resize(block.aligns.size());
    }
    block.rows.append(parseCells(cells, definitionsFor(line)));
}

} // namespace parley
