// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which blocks of two answers say the same thing: equal ones in order first, then similar ones in
// order, then those that stand somewhere else. Time is bounded by the size of both together. Pure,
// any thread.
#pragma once

#include "compare/cutanswer.h"

namespace parley {

struct BlockPair
{
    int left = 0;
    int right = 0;
    bool moved = false; // other pairs are in order without it
    friend bool operator==(const BlockPair &, const BlockPair &) = default;
};

// By their left; each block is in one pair at most.
[[nodiscard]] std::vector<BlockPair> pairBlocks(const CutAnswer &left, const CutAnswer &right,
                                                const WordTable &words);

} // namespace parley
