// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "compare/wordindex.h"

#include <algorithm>

namespace parley {

namespace {

constexpr size_t mostPlaces = 200; // a word that stands in more blocks tells none of them

} // namespace

WordIndex::WordIndex(const CutAnswer &answer, const WordTable &words) : m_words(words)
{
    for (size_t block = 0; block < answer.blocks.size(); ++block) {
        for (const int word : answer.blocks[block].words) {
            std::vector<int> &places = m_places[word];
            const bool known = !places.empty() && places.back() == static_cast<int>(block);
            if (!known && words.weightOf(word) > 0 && places.size() <= mostPlaces) {
                places.push_back(static_cast<int>(block));
            }
        }
    }
}

int WordIndex::bestBlock(std::span<const int> words) const
{
    QHash<int, int> common;         // by block
    std::pair<int, int> best{0, 0}; // how much, and minus the block: the first of the best
    for (const int word : words) {
        const auto places = m_places.constFind(word);
        if (places == m_places.cend() || places->size() > mostPlaces) {
            continue;
        }
        for (const int block : *places) {
            int &sum = common[block];
            sum += m_words.weightOf(word);
            best = std::max(best, std::pair(sum, -block));
        }
    }
    return best.first == 0 ? -1 : -best.second;
}

std::vector<bool> WordIndex::covered(std::span<const int> words) const
{
    std::vector<bool> covered(words.size(), false);
    const int block = bestBlock(words);
    for (size_t i = 0; block >= 0 && i < words.size(); ++i) {
        const auto places = m_places.constFind(words[i]);
        covered[i] = places != m_places.cend() &&
                     (places->size() > mostPlaces ||
                      std::binary_search(places->begin(), places->end(), block));
    }
    return covered;
}

double WordIndex::share(std::span<const int> words) const
{
    const std::vector<bool> said = covered(words);
    int whole = 0;
    int part = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        const int weight = m_words.weightOf(words[i]);
        whole += weight;
        part += said[i] ? weight : 0;
    }
    return whole == 0 ? 0 : double(part) / whole;
}

} // namespace parley
