// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "compare/blockpairs.h"

#include "compare/sequencediff.h"

#include <algorithm>
#include <tuple>

namespace parley {

namespace {

// Of what two blocks say, twice the common part over both: from which on they belong together.
constexpr double similarInOrder = 0.4;
constexpr double similarElsewhere = 0.6;
constexpr double worthALook = 0.2;
// A word that stands in more blocks says nothing about which belong together.
constexpr size_t mostPlaces = 64;
constexpr size_t mostRivals = 4; // looked at closely, for each block

struct Candidate
{
    int left = 0;
    int right = 0;
    double similar = 0;
};

// How often each word stands in a block, by word.
using WordCounts = std::vector<std::pair<int, int>>;

WordCounts countWords(const CutBlock &block)
{
    std::vector<int> sorted = block.words;
    std::sort(sorted.begin(), sorted.end());
    WordCounts counts;
    for (const int word : sorted) {
        if (counts.empty() || counts.back().first != word) {
            counts.emplace_back(word, 0);
        }
        ++counts.back().second;
    }
    return counts;
}

class Pairing
{
public:
    Pairing(const CutAnswer &left, const CutAnswer &right, const WordTable &words)
        : m_left(left)
        , m_right(right)
        , m_words(words)
        , m_leftPartner(left.blocks.size(), -1)
        , m_rightPartner(right.blocks.size(), -1)
    {}

    std::vector<BlockPair> find()
    {
        pairEqualOnes();
        findCandidates();
        pairInOrder();
        pairElsewhere();
        std::sort(m_pairs.begin(), m_pairs.end(),
                  [](const BlockPair &a, const BlockPair &b) { return a.left < b.left; });
        return std::move(m_pairs);
    }

private:
    void pairEqualOnes()
    {
        const auto fingerprints = [](const CutAnswer &answer) {
            std::vector<int> all;
            for (const CutBlock &block : answer.blocks) {
                all.push_back(block.same);
            }
            return all;
        };
        const std::vector<int> left = fingerprints(m_left);
        const std::vector<int> right = fingerprints(m_right);
        for (const CommonRun &run : commonRuns(left, right)) {
            for (int i = 0; i < run.length; ++i) {
                pair({run.left + i, run.right + i, false});
            }
        }
    }

    void pair(const BlockPair &pair)
    {
        m_leftPartner[static_cast<size_t>(pair.left)] = pair.right;
        m_rightPartner[static_cast<size_t>(pair.right)] = pair.left;
        m_pairs.push_back(pair);
    }

    void findCandidates()
    {
        m_rightCounts.resize(m_right.blocks.size());
        std::vector<std::vector<int>> standsIn(m_words.wordCount()); // blocks of the right
        for (size_t i = 0; i < m_right.blocks.size(); ++i) {
            if (m_rightPartner[i] >= 0) {
                continue;
            }
            m_rightCounts[i] = countWords(m_right.blocks[i]);
            for (const auto &[word, count] : m_rightCounts[i]) {
                std::vector<int> &places = standsIn[static_cast<size_t>(word)];
                if (places.size() <= mostPlaces) {
                    places.push_back(static_cast<int>(i));
                }
            }
        }
        std::vector<int> common(m_right.blocks.size(), 0);
        for (size_t i = 0; i < m_left.blocks.size(); ++i) {
            if (m_leftPartner[i] < 0) {
                findRivals(static_cast<int>(i), standsIn, common);
            }
        }
    }

    // `common` is all 0 before and after.
    void findRivals(int left, const std::vector<std::vector<int>> &standsIn,
                    std::vector<int> &common)
    {
        const CutBlock &block = m_left.blocks[static_cast<size_t>(left)];
        const WordCounts counts = countWords(block);
        std::vector<int> touched;
        for (const auto &[word, count] : counts) {
            const std::vector<int> &places = standsIn[static_cast<size_t>(word)];
            const int weight = m_words.weightOf(word);
            if (weight == 0 || places.size() > mostPlaces) {
                continue;
            }
            for (const int right : places) {
                if (common[static_cast<size_t>(right)] == 0) {
                    touched.push_back(right);
                }
                common[static_cast<size_t>(right)] += weight;
            }
        }
        const auto rough = [&](int right) {
            const int sum = block.weight + m_right.blocks[static_cast<size_t>(right)].weight;
            return sum == 0 ? 0.0 : 2.0 * common[static_cast<size_t>(right)] / sum;
        };
        std::vector<int> rivals = touched;
        std::sort(rivals.begin(), rivals.end(),
                  [&](int a, int b) { return std::pair(-rough(a), a) < std::pair(-rough(b), b); });
        rivals.resize(std::min(rivals.size(), mostRivals));
        for (const int right : rivals) {
            const double similar = rough(right) < worthALook ? 0 : similarity(counts, left, right);
            if (similar >= similarInOrder) {
                m_candidates.push_back({left, right, similar});
            }
        }
        for (const int right : touched) {
            common[static_cast<size_t>(right)] = 0;
        }
    }

    double similarity(const WordCounts &leftCounts, int left, int right) const
    {
        const WordCounts &rightCounts = m_rightCounts[static_cast<size_t>(right)];
        int common = 0;
        auto other = rightCounts.begin();
        for (const auto &[word, count] : leftCounts) {
            while (other != rightCounts.end() && other->first < word) {
                ++other;
            }
            if (other != rightCounts.end() && other->first == word) {
                common += std::min(count, other->second) * m_words.weightOf(word);
            }
        }
        const int sum = m_left.blocks[static_cast<size_t>(left)].weight +
                        m_right.blocks[static_cast<size_t>(right)].weight;
        return sum == 0 ? 0 : 2.0 * common / sum;
    }

    // The series of candidates between the equal blocks, rising on both sides, that has the most in
    // common.
    void pairInOrder()
    {
        const std::vector<int> leftGaps = gaps(m_leftPartner, true);
        const std::vector<int> rightGaps = gaps(m_rightPartner, false);
        std::vector<Candidate> fitting;
        for (const Candidate &candidate : m_candidates) {
            if (leftGaps[static_cast<size_t>(candidate.left)] ==
                rightGaps[static_cast<size_t>(candidate.right)]) {
                fitting.push_back(candidate);
            }
        }
        // By left; of the same left the farther right first, so that only one of them is taken.
        std::sort(fitting.begin(), fitting.end(), [](const Candidate &a, const Candidate &b) {
            return std::pair(a.left, -a.right) < std::pair(b.left, -b.right);
        });
        for (const size_t place : heaviestRising(fitting)) {
            pair({fitting[place].left, fitting[place].right, false});
        }
    }

    // For each block: the left one of the last equal pair above it; -1: there is none.
    static std::vector<int> gaps(const std::vector<int> &partners, bool ofLeft)
    {
        std::vector<int> above;
        int last = -1;
        for (size_t i = 0; i < partners.size(); ++i) {
            if (partners[i] >= 0) {
                last = ofLeft ? static_cast<int>(i) : partners[i];
            }
            above.push_back(last);
        }
        return above;
    }

    std::vector<size_t> heaviestRising(const std::vector<Candidate> &all) const
    {
        // best[right]: the heaviest series that ends at or before it, as a tree of prefix maxima.
        const size_t size = m_right.blocks.size() + 1;
        std::vector<std::pair<double, int>> best(size, {0.0, -1});
        std::vector<int> before(all.size(), -1);
        for (size_t i = 0; i < all.size(); ++i) {
            std::pair<double, int> sofar{0.0, -1};
            for (auto at = static_cast<size_t>(all[i].right); at > 0; at &= at - 1) {
                sofar = std::max(sofar, best[at]);
            }
            before[i] = sofar.second;
            const std::pair<double, int> now{sofar.first + weightOf(all[i]), static_cast<int>(i)};
            for (auto at = static_cast<size_t>(all[i].right) + 1; at < size; at += at & (~at + 1)) {
                best[at] = std::max(best[at], now);
            }
        }
        std::pair<double, int> last{0.0, -1};
        for (size_t at = size - 1; at > 0; at &= at - 1) {
            last = std::max(last, best[at]);
        }
        std::vector<size_t> series;
        for (int at = last.second; at >= 0; at = before[static_cast<size_t>(at)]) {
            series.push_back(static_cast<size_t>(at));
        }
        return series;
    }

    double weightOf(const Candidate &candidate) const
    {
        return candidate.similar * (m_left.blocks[static_cast<size_t>(candidate.left)].weight +
                                    m_right.blocks[static_cast<size_t>(candidate.right)].weight);
    }

    void pairElsewhere()
    {
        std::sort(m_candidates.begin(), m_candidates.end(),
                  [](const Candidate &a, const Candidate &b) {
                      return std::tuple(-a.similar, a.left, a.right) <
                             std::tuple(-b.similar, b.left, b.right);
                  });
        for (const Candidate &candidate : m_candidates) {
            const bool free = m_leftPartner[static_cast<size_t>(candidate.left)] < 0 &&
                              m_rightPartner[static_cast<size_t>(candidate.right)] < 0;
            if (free && candidate.similar >= similarElsewhere) {
                pair({candidate.left, candidate.right, true});
            }
        }
    }

    const CutAnswer &m_left;
    const CutAnswer &m_right;
    const WordTable &m_words;
    std::vector<int> m_leftPartner;
    std::vector<int> m_rightPartner;
    std::vector<WordCounts> m_rightCounts;
    std::vector<Candidate> m_candidates;
    std::vector<BlockPair> m_pairs;
};

} // namespace

std::vector<BlockPair> pairBlocks(const CutAnswer &left, const CutAnswer &right,
                                  const WordTable &words)
{
    return Pairing(left, right, words).find();
}

} // namespace parley
