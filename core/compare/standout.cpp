// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "compare/standout.h"

#include "text/blocktext.h"

#include <algorithm>
#include <vector>

namespace parley {

namespace {

enum Mark : quint8 { Same, Moved, Only };

// Each unit of a block's text against one other answer.
std::vector<quint8> marksOf(const BlockDiff &block, qsizetype length)
{
    std::vector<quint8> marks(static_cast<size_t>(length), block.moved ? Moved : Same);
    for (const DiffRange &range : block.ranges) {
        const Mark mark = range.kind == DiffRange::Kind::Only ? Only : Moved;
        for (qsizetype at = qMax<qsizetype>(0, range.from); at < qMin(length, range.to); ++at) {
            marks[static_cast<size_t>(at)] = mark;
        }
    }
    return marks;
}

QList<DiffRange> rangesOf(const std::vector<quint8> &marks)
{
    QList<DiffRange> ranges;
    for (size_t from = 0; from < marks.size();) {
        size_t to = from + 1;
        while (to < marks.size() && marks[to] == marks[from]) {
            ++to;
        }
        if (marks[from] != Same) {
            ranges.append({marks[from] == Only ? DiffRange::Kind::Only : DiffRange::Kind::Moved,
                           static_cast<qsizetype>(from), static_cast<qsizetype>(to), -1});
        }
        from = to;
    }
    return ranges;
}

} // namespace

QList<BlockDiff> standOut(const QList<Block> &answer, const QList<QList<Block>> &others)
{
    std::vector<std::vector<quint8>> marks(static_cast<size_t>(answer.size()));
    std::vector<bool> equal(static_cast<size_t>(answer.size()), true);
    bool first = true;
    for (const QList<Block> &other : others) {
        const QList<BlockDiff> diff = diffAnswers(answer, other).left;
        for (size_t i = 0; i < marks.size(); ++i) {
            const auto block = static_cast<qsizetype>(i);
            equal[i] = equal[i] && diff[block].isEqual();
            std::vector<quint8> more = marksOf(diff[block], blockText(answer[block]).size());
            if (first) {
                marks[i] = std::move(more);
                continue;
            }
            std::transform(marks[i].begin(), marks[i].end(), more.begin(), marks[i].begin(),
                           [](quint8 a, quint8 b) { return std::min(a, b); });
        }
        first = false;
    }
    QList<BlockDiff> blocks;
    for (size_t i = 0; i < marks.size(); ++i) {
        BlockDiff block;
        block.partner = equal[i] ? static_cast<qsizetype>(i) : -1;
        block.ranges = rangesOf(marks[i]);
        blocks.append(block);
    }
    return blocks;
}

} // namespace parley
