// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What two answers have in common and what only one of them says: block by block, and word by word
// in blocks that belong together. Words are compared, not how they are set: a heading and a bold
// line that read the same are equal; in code blanks count. Swapping the answers swaps the sides of
// the result and changes nothing else. Pure, any thread; time grows with the size of both together,
// whatever they hold.
#pragma once

#include "text/block.h"

namespace parley {

// `from` up to `to` of what blockText() says of a block.
struct DiffRange
{
    enum class Kind {
        Only,  // stands in this answer alone
        Moved, // stands elsewhere in the other: a sentence that became an item of a list
    };
    Kind kind = Kind::Only;
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype otherBlock = -1; // of Moved
    friend bool operator==(const DiffRange &, const DiffRange &) = default;
};

struct BlockDiff
{
    qsizetype partner = -1;  // the block of the other that this one was compared with; -1: none
    bool moved = false;      // it stands elsewhere there
    QList<DiffRange> ranges; // in order; all else is the same in the partner

    // The same, at the same place.
    [[nodiscard]] bool isEqual() const { return partner >= 0 && !moved && ranges.isEmpty(); }
    friend bool operator==(const BlockDiff &, const BlockDiff &) = default;
};

struct AnswerDiff
{
    QList<BlockDiff> left; // as many as there are blocks
    QList<BlockDiff> right;

    // They read the same.
    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const AnswerDiff &, const AnswerDiff &) = default;
};

[[nodiscard]] AnswerDiff diffAnswers(const QList<Block> &left, const QList<Block> &right);

} // namespace parley
