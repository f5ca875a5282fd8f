// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/saidblocks.h"

#include "text/blocktext.h"
#include "ui/transcript/transcriptview.h"

namespace parley {

namespace {

constexpr qsizetype longPiece = 160; // UTF-16 units; a shorter one alone is not worth a bar

} // namespace

SaidBlocks saidBlocks(const std::vector<TranscriptItem> &items)
{
    SaidBlocks said;
    for (size_t i = 0; i < items.size(); ++i) {
        const auto *content = std::get_if<BlockItem>(&items[i].content);
        if (!content) {
            continue;
        }
        const qsizetype length = blockText(content->block).size();
        if (content->block.joined && !said.blocks.isEmpty()) {
            Block &whole = said.blocks.last();
            said.pieces.append(
                {static_cast<int>(i), said.blocks.size() - 1, whole.text.size(), length});
            whole.text += content->block.text;
        } else {
            said.pieces.append({static_cast<int>(i), said.blocks.size(), 0, length});
            said.blocks.append(content->block);
        }
    }
    return said;
}

SaidBlocks saidIn(TranscriptView &view, const NodeId &answer)
{
    const int row = view.model().rowOf(answer);
    return row < 0 ? SaidBlocks() : saidBlocks(view.model().items(row));
}

QHash<int, QList<TextTint>> tintsOf(const SaidBlocks &said, const QList<BlockDiff> &side)
{
    QHash<int, QList<TextTint>> tints;
    for (const SaidPiece &piece : said.pieces) {
        const BlockDiff &block = side[piece.block];
        QList<TextTint> inPiece;
        for (const DiffRange &range : block.ranges) {
            const qsizetype from = qMax<qsizetype>(0, range.from - piece.start);
            const qsizetype to = qMin(piece.length, range.to - piece.start);
            if (from < to) {
                inPiece.append({static_cast<int>(from), static_cast<int>(to),
                                range.kind == DiffRange::Kind::Moved});
            }
        }
        if (block.moved && block.ranges.isEmpty() && piece.length > 0) {
            inPiece.append({0, static_cast<int>(piece.length), true});
        }
        if (!inPiece.isEmpty()) {
            tints.insert(piece.item, inPiece);
        }
    }
    return tints;
}

QList<EqualRun> equalRuns(const SaidBlocks &said, const QList<BlockDiff> &side,
                          const QList<BlockDiff> &other)
{
    QList<EqualRun> runs;
    qsizetype length = 0; // of the last
    const auto dropShort = [&] {
        if (!runs.isEmpty() && runs.last().count == 1 && length < longPiece) {
            runs.removeLast();
        }
    };
    for (const SaidPiece &piece : said.pieces) {
        const BlockDiff &block = side[piece.block];
        if (!block.isEqual() || !other[block.partner].isEqual()) {
            continue;
        }
        const bool goesOn = !runs.isEmpty() && runs.last().first + runs.last().count == piece.item;
        if (!goesOn) {
            dropShort();
            runs.append({piece.item, 0});
            length = 0;
        }
        ++runs.last().count;
        length += piece.length;
    }
    dropShort();
    return runs;
}

} // namespace parley
