// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "compare/answerdiff.h"

#include "compare/blockpairs.h"
#include "compare/sequencediff.h"
#include "text/blocktext.h"

#include <algorithm>

namespace parley {

namespace {

// Common words between two changes that are larger than themselves only tear the changes apart.
constexpr int mostTorn = 4; // words
// What moved is told from what comes up again by chance: so many words and signs on end, saying so
// much (see wordWeight()).
constexpr size_t movedWords = 6;
constexpr int movedWeight = 16;

// Words of a block that only one side has.
struct OnlyRun
{
    int block = 0;
    int from = 0; // in its words
    int to = 0;
    int movedTo = -1; // the other's block
};

class Differ
{
public:
    Differ(const CutAnswer &left, const CutAnswer &right, const WordTable &words)
        : m_left(left), m_right(right), m_words(words)
    {
        m_diff.left.resize(static_cast<qsizetype>(left.blocks.size()));
        m_diff.right.resize(static_cast<qsizetype>(right.blocks.size()));
    }

    AnswerDiff diff()
    {
        for (const BlockPair &pair : pairBlocks(m_left, m_right, m_words)) {
            BlockDiff &left = m_diff.left[pair.left];
            BlockDiff &right = m_diff.right[pair.right];
            left.partner = pair.right;
            right.partner = pair.left;
            left.moved = right.moved = pair.moved;
            comparePair(pair);
        }
        addUnpaired(m_left, m_diff.left, m_onlyLeft);
        addUnpaired(m_right, m_diff.right, m_onlyRight);
        findMoved();
        write(m_left, m_onlyLeft, m_diff.left);
        write(m_right, m_onlyRight, m_diff.right);
        return std::move(m_diff);
    }

private:
    static const CutBlock &blockOf(const CutAnswer &answer, int block)
    {
        return answer.blocks[static_cast<size_t>(block)];
    }

    void comparePair(const BlockPair &pair)
    {
        const std::vector<int> &left = blockOf(m_left, pair.left).words;
        const std::vector<int> &right = blockOf(m_right, pair.right).words;
        if (left == right) {
            return;
        }
        CommonRun last;
        std::vector<CommonRun> runs = untorn(commonRuns(left, right), static_cast<int>(left.size()),
                                             static_cast<int>(right.size()));
        runs.push_back({static_cast<int>(left.size()), static_cast<int>(right.size()), 0});
        for (const CommonRun &run : runs) {
            addOnly(m_onlyLeft, pair.left, last.leftEnd(), run.left);
            addOnly(m_onlyRight, pair.right, last.rightEnd(), run.right);
            last = run;
        }
    }

    // Without common runs that are but islands: short ones between longer changes on both sides.
    static std::vector<CommonRun> untorn(const std::vector<CommonRun> &runs, int leftSize,
                                         int rightSize)
    {
        std::vector<CommonRun> kept;
        const auto isIsland = [&kept](const CommonRun &next) {
            if (kept.empty()) {
                return false;
            }
            const CommonRun &run = kept.back();
            const CommonRun before = kept.size() > 1 ? kept[kept.size() - 2] : CommonRun();
            const int above = std::max(run.left - before.leftEnd(), run.right - before.rightEnd());
            const int below = std::max(next.left - run.leftEnd(), next.right - run.rightEnd());
            return run.length <= mostTorn && run.length < above && run.length < below;
        };
        for (const CommonRun &run : runs) {
            while (isIsland(run)) {
                kept.pop_back();
            }
            kept.push_back(run);
        }
        while (isIsland({leftSize, rightSize, 0})) {
            kept.pop_back();
        }
        return kept;
    }

    static void addOnly(std::vector<OnlyRun> &all, int block, int from, int to)
    {
        if (to > from) {
            all.push_back({block, from, to, -1});
        }
    }

    static void addUnpaired(const CutAnswer &answer, const QList<BlockDiff> &diffs,
                            std::vector<OnlyRun> &only)
    {
        for (int i = 0; i < static_cast<int>(diffs.size()); ++i) {
            if (diffs[i].partner < 0) {
                addOnly(only, i, 0, static_cast<int>(blockOf(answer, i).words.size()));
            }
        }
        std::sort(only.begin(), only.end(), [](const OnlyRun &a, const OnlyRun &b) {
            return std::pair(a.block, a.from) < std::pair(b.block, b.from);
        });
    }

    // The same words on both sides, but in blocks that are not partners: a sentence of a paragraph
    // that became an item of a list.
    struct Spot
    {
        size_t run = 0;
        int at = 0; // in the words of its block
        bool several = false;
    };

    size_t hashAt(const CutAnswer &answer, const OnlyRun &run, int at) const
    {
        const auto first = blockOf(answer, run.block).words.begin() + at;
        return qHashRange(first, first + movedWords);
    }

    void findMoved()
    {
        for (const CutBlock &block : m_right.blocks) {
            m_given.emplace_back(block.words.size(), false);
        }
        QHash<size_t, Spot> spots;
        for (size_t i = 0; i < m_onlyRight.size(); ++i) {
            const OnlyRun &run = m_onlyRight[i];
            for (int at = run.from; at + static_cast<int>(movedWords) <= run.to; ++at) {
                const size_t hash = hashAt(m_right, run, at);
                const auto known = spots.find(hash);
                if (known == spots.end()) {
                    spots.insert(hash, {i, at, false});
                } else {
                    known->several = true;
                }
            }
        }
        std::vector<OnlyRun> movedLeft;
        std::vector<OnlyRun> movedRight;
        for (const OnlyRun &run : m_onlyLeft) {
            findMoved(run, spots, movedLeft, movedRight);
        }
        m_onlyLeft = parted(m_onlyLeft, movedLeft);
        m_onlyRight = parted(m_onlyRight, movedRight);
    }

    void findMoved(const OnlyRun &run, const QHash<size_t, Spot> &spots,
                   std::vector<OnlyRun> &movedLeft, std::vector<OnlyRun> &movedRight)
    {
        int free = run.from; // what is before it was given away
        for (int at = run.from; at + static_cast<int>(movedWords) <= run.to;) {
            const auto spot = spots.constFind(hashAt(m_left, run, at));
            const bool known = spot != spots.cend() && !spot->several;
            const CommonRun same = known ? grown(run, at, free, *spot) : CommonRun();
            if (!isWorth(run, same)) {
                ++at;
                continue;
            }
            const OnlyRun &other = m_onlyRight[spot->run];
            movedLeft.push_back({run.block, same.left, same.leftEnd(), other.block});
            movedRight.push_back({other.block, same.right, same.rightEnd(), run.block});
            std::vector<bool> &given = m_given[static_cast<size_t>(other.block)];
            std::fill(given.begin() + same.right, given.begin() + same.rightEnd(), true);
            at = free = same.leftEnd();
        }
    }

    bool isWorth(const OnlyRun &run, const CommonRun &same) const
    {
        if (same.length < static_cast<int>(movedWords)) {
            return false;
        }
        int weight = 0;
        const std::vector<int> &words = blockOf(m_left, run.block).words;
        for (int i = same.left; i < same.leftEnd(); ++i) {
            weight += m_words.weightOf(words[static_cast<size_t>(i)]);
        }
        return weight >= movedWeight;
    }

    // As far as the words are the same on both sides, and nobody has them yet.
    CommonRun grown(const OnlyRun &run, int at, int free, const Spot &spot) const
    {
        const OnlyRun &other = m_onlyRight[spot.run];
        const std::vector<int> &left = blockOf(m_left, run.block).words;
        const std::vector<int> &right = blockOf(m_right, other.block).words;
        const auto same = [&](int a, int b) {
            return left[static_cast<size_t>(a)] == right[static_cast<size_t>(b)] &&
                   !m_given[static_cast<size_t>(other.block)].at(static_cast<size_t>(b));
        };
        CommonRun grown{at, spot.at, 0};
        while (grown.leftEnd() < run.to && grown.rightEnd() < other.to &&
               same(grown.leftEnd(), grown.rightEnd())) {
            ++grown.length;
        }
        while (grown.left > free && grown.right > other.from &&
               same(grown.left - 1, grown.right - 1)) {
            --grown.left;
            --grown.right;
            ++grown.length;
        }
        return grown;
    }

    // The runs with those parts of them marked that moved.
    static std::vector<OnlyRun> parted(const std::vector<OnlyRun> &runs,
                                       std::vector<OnlyRun> &moved)
    {
        std::sort(moved.begin(), moved.end(), [](const OnlyRun &a, const OnlyRun &b) {
            return std::pair(a.block, a.from) < std::pair(b.block, b.from);
        });
        std::vector<OnlyRun> parts;
        auto next = moved.begin();
        for (const OnlyRun &run : runs) {
            int at = run.from;
            for (; next != moved.end() && next->block == run.block && next->from < run.to; ++next) {
                addOnly(parts, run.block, at, next->from);
                parts.push_back(*next);
                at = next->to;
            }
            addOnly(parts, run.block, at, run.to);
        }
        return parts;
    }

    static void write(const CutAnswer &answer, const std::vector<OnlyRun> &runs,
                      QList<BlockDiff> &diffs)
    {
        for (const OnlyRun &run : runs) {
            const std::vector<WordPlace> &places = blockOf(answer, run.block).places;
            DiffRange range;
            range.kind = run.movedTo < 0 ? DiffRange::Kind::Only : DiffRange::Kind::Moved;
            range.from = places[static_cast<size_t>(run.from)].from;
            range.to = places[static_cast<size_t>(run.to - 1)].to;
            range.otherBlock = run.movedTo;
            diffs[run.block].ranges.append(range);
        }
    }

    const CutAnswer &m_left;
    const CutAnswer &m_right;
    const WordTable &m_words;
    std::vector<OnlyRun> m_onlyLeft;
    std::vector<OnlyRun> m_onlyRight;
    std::vector<std::vector<bool>> m_given; // of the right, by block: words that moved
    AnswerDiff m_diff;
};

bool comesFirst(const QList<Block> &a, const QList<Block> &b)
{
    const auto before = [](const Block &x, const Block &y) {
        return std::pair(blockText(x), x.kind) < std::pair(blockText(y), y.kind);
    };
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), before);
}

AnswerDiff diffInOrder(const QList<Block> &left, const QList<Block> &right)
{
    WordTable words;
    const CutAnswer one = words.cut(left);
    const CutAnswer other = words.cut(right);
    return Differ(one, other, words).diff();
}

} // namespace

bool AnswerDiff::isEmpty() const
{
    const auto equal = [](const BlockDiff &block) { return block.isEqual(); };
    return std::all_of(left.begin(), left.end(), equal) &&
           std::all_of(right.begin(), right.end(), equal);
}

AnswerDiff diffAnswers(const QList<Block> &left, const QList<Block> &right)
{
    // Where several results are as good, the choice must not depend on who stands left.
    if (comesFirst(right, left)) {
        AnswerDiff diff = diffInOrder(right, left);
        std::swap(diff.left, diff.right);
        return diff;
    }
    return diffInOrder(left, right);
}

} // namespace parley
