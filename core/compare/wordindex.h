// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// In which blocks of an answer words stand: how much of a sentence is said there, in whatever
// order. Pure, any thread; a question costs what its words cost, not what the answer does.
#pragma once

#include "compare/cutanswer.h"

#include <span>

namespace parley {

class WordIndex
{
public:
    // Both outlive it.
    WordIndex(const CutAnswer &answer, const WordTable &words);

    // 0 … 1: the share of what these words say that stands in the block with the most of them.
    [[nodiscard]] double share(std::span<const int> words) const;
    // For each of the words whether it stands in that block.
    [[nodiscard]] std::vector<bool> covered(std::span<const int> words) const;

private:
    // -1: none of the words stands anywhere.
    [[nodiscard]] int bestBlock(std::span<const int> words) const;

    const WordTable &m_words;
    QHash<int, std::vector<int>> m_places; // word -> blocks, rising
};

} // namespace parley
