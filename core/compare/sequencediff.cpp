// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "compare/sequencediff.h"

#include <QHash>
#include <algorithm>
#include <limits>

namespace parley {

namespace {

constexpr int mostEdits = 256; // of one search; its memory grows with the square

struct Stretch
{
    int leftFrom = 0;
    int leftTo = 0;
    int rightFrom = 0;
    int rightTo = 0;
    // By what is rare, from this size down: looking for that again and again would cost the square.
    int worthParting = std::numeric_limits<int>::max();
    [[nodiscard]] int leftSize() const { return leftTo - leftFrom; }
    [[nodiscard]] int rightSize() const { return rightTo - rightFrom; }
};

class CommonFinder
{
public:
    CommonFinder(std::span<const int> left, std::span<const int> right)
        : m_left(left), m_right(right)
    {}

    std::vector<CommonRun> find()
    {
        // The topmost is the next in reading order: runs come out rising.
        Stretch whole;
        whole.leftTo = static_cast<int>(m_left.size());
        whole.rightTo = static_cast<int>(m_right.size());
        std::vector<Stretch> open{whole};
        while (!open.empty()) {
            Stretch now = open.back();
            open.pop_back();
            if (now.leftSize() == 0 && now.rightSize() == 0) {
                continue;
            }
            const int head = commonHead(now);
            add(now.leftFrom, now.rightFrom, head);
            now.leftFrom += head;
            now.rightFrom += head;
            if (now.leftSize() == 0 || now.rightSize() == 0) {
                continue;
            }
            const int tail = commonTail(now);
            if (tail > 0) {
                open.push_back({now.leftTo - tail, now.leftTo, now.rightTo - tail, now.rightTo, 0});
                now.leftTo -= tail;
                now.rightTo -= tail;
            }
            if (now.leftSize() > 0 && now.rightSize() > 0) {
                compare(now, open);
            }
        }
        return std::move(m_runs);
    }

private:
    int commonHead(const Stretch &s) const
    {
        const int most = std::min(s.leftSize(), s.rightSize());
        int size = 0;
        while (size < most && leftAt(s.leftFrom + size) == rightAt(s.rightFrom + size)) {
            ++size;
        }
        return size;
    }

    int commonTail(const Stretch &s) const
    {
        const int most = std::min(s.leftSize(), s.rightSize());
        int size = 0;
        while (size < most && leftAt(s.leftTo - 1 - size) == rightAt(s.rightTo - 1 - size)) {
            ++size;
        }
        return size;
    }

    void compare(const Stretch &s, std::vector<Stretch> &open)
    {
        const int edits = search(s);
        if (m_end.first == s.leftSize() && m_end.second == s.rightSize()) {
            collect(s, edits);
            return;
        }
        const int size = s.leftSize() + s.rightSize();
        const bool worth = size <= s.worthParting;
        if (worth && (splitAtRare(s, 3, open) || splitAtRare(s, 1, open))) {
            return;
        }
        // As far as it got, and on from there.
        open.push_back({s.leftFrom + m_end.first, s.leftTo, s.rightFrom + m_end.second, s.rightTo,
                        worth ? size / 2 : s.worthParting});
        collect(s, edits);
    }

    // Myers, "An O(ND) difference algorithm and its variations" (1986), the greedy one: for each
    // count of edits how far each diagonal reaches. Ends at the end of both, or with mostEdits.
    int search(const Stretch &s)
    {
        m_reached.clear();
        m_end = {0, 0};
        for (int edits = 0; edits <= mostEdits; ++edits) {
            m_reached.resize(static_cast<size_t>((edits + 1) * (edits + 1)), -1);
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int x = startOf(s, edits, diagonal);
                if (x < 0) {
                    continue;
                }
                while (x < s.leftSize() && x - diagonal < s.rightSize() &&
                       leftAt(s.leftFrom + x) == rightAt(s.rightFrom + x - diagonal)) {
                    ++x;
                }
                m_reached[place(edits, diagonal)] = x;
                if (2 * x - diagonal > m_end.first + m_end.second) {
                    m_end = {x, x - diagonal};
                    m_endEdits = edits;
                }
                if (x == s.leftSize() && x - diagonal == s.rightSize()) {
                    return edits;
                }
            }
        }
        return m_endEdits;
    }

    // Where that diagonal begins with one more edit than before; -1: it can't be reached.
    int startOf(const Stretch &s, int edits, int diagonal) const
    {
        return edits == 0 ? 0 : std::max(added(s, edits, diagonal), removed(s, edits, diagonal));
    }

    // By taking one more from the right.
    int added(const Stretch &s, int edits, int diagonal) const
    {
        const int x = diagonal < edits - 1 ? m_reached[place(edits - 1, diagonal + 1)] : -1;
        return x - diagonal <= s.rightSize() ? x : -1;
    }

    // By leaving out one of the left.
    int removed(const Stretch &s, int edits, int diagonal) const
    {
        const int x = diagonal > 1 - edits ? m_reached[place(edits - 1, diagonal - 1)] : -1;
        return x >= 0 && x < s.leftSize() ? x + 1 : -1;
    }

    // Rows of 1, 3, 5 … diagonals, one after the other.
    static size_t place(int edits, int diagonal)
    {
        return static_cast<size_t>(edits * edits + diagonal + edits);
    }

    // The runs on the way to m_end.
    void collect(const Stretch &s, int edits)
    {
        std::vector<CommonRun> backwards;
        int x = m_end.first;
        int diagonal = m_end.first - m_end.second;
        for (; edits >= 0; --edits) {
            const int start = startOf(s, edits, diagonal);
            if (x > start) {
                backwards.push_back(
                    {s.leftFrom + start, s.rightFrom + start - diagonal, x - start});
            }
            if (edits == 0) {
                break;
            }
            const bool byAdding = added(s, edits, diagonal) == start;
            x = byAdding ? start : start - 1;
            diagonal += byAdding ? 1 : -1;
        }
        for (auto run = backwards.rbegin(); run != backwards.rend(); ++run) {
            add(run->left, run->right, run->length);
        }
    }

    // Groups of `size` numbers that stand once in each: the longest rising series of them parts the
    // stretch. False when there are none.
    bool splitAtRare(const Stretch &s, int size, std::vector<Stretch> &open) const
    {
        struct Seen
        {
            int left = -1; // -2: more than once
            int right = -1;
        };
        QHash<size_t, Seen> groups;
        const auto note = [](int &place, int at) { place = place == -1 ? at : -2; };
        for (int i = s.leftFrom; i + size <= s.leftTo; ++i) {
            note(groups[hashOf(m_left, i, size)].left, i);
        }
        for (int i = s.rightFrom; i + size <= s.rightTo; ++i) {
            note(groups[hashOf(m_right, i, size)].right, i);
        }
        std::vector<std::pair<int, int>> both;
        for (const Seen &seen : std::as_const(groups)) {
            if (seen.left >= 0 && seen.right >= 0 &&
                std::equal(m_left.begin() + seen.left, m_left.begin() + seen.left + size,
                           m_right.begin() + seen.right)) {
                both.emplace_back(seen.left, seen.right);
            }
        }
        std::sort(both.begin(), both.end());
        return splitAt(s, longestRising(both), open);
    }

    static size_t hashOf(std::span<const int> all, int from, int size)
    {
        return qHashRange(all.begin() + from, all.begin() + from + size);
    }

    static std::vector<std::pair<int, int>>
    longestRising(const std::vector<std::pair<int, int>> &pairs)
    {
        std::vector<size_t> ends; // of the best series of each length: where it ends
        std::vector<size_t> before(pairs.size());
        for (size_t i = 0; i < pairs.size(); ++i) {
            const auto place =
                std::lower_bound(ends.begin(), ends.end(), i, [&pairs](size_t a, size_t b) {
                    return pairs[a].second < pairs[b].second;
                });
            before[i] = place == ends.begin() ? i : *(place - 1);
            if (place == ends.end()) {
                ends.push_back(i);
            } else {
                *place = i;
            }
        }
        std::vector<std::pair<int, int>> series(ends.size());
        size_t at = ends.empty() ? 0 : ends.back();
        for (auto place = series.rbegin(); place != series.rend(); ++place) {
            *place = pairs[at];
            at = before[at];
        }
        return series;
    }

    static bool splitAt(const Stretch &s, const std::vector<std::pair<int, int>> &places,
                        std::vector<Stretch> &open)
    {
        if (places.empty()) {
            return false;
        }
        Stretch rest = s;
        rest.worthParting = (s.leftSize() + s.rightSize()) / 2;
        for (auto place = places.rbegin(); place != places.rend(); ++place) {
            open.push_back(
                {place->first, rest.leftTo, place->second, rest.rightTo, rest.worthParting});
            rest.leftTo = place->first;
            rest.rightTo = place->second;
        }
        open.push_back(rest);
        return true;
    }

    void add(int left, int right, int length)
    {
        if (length == 0) {
            return;
        }
        if (!m_runs.empty() && m_runs.back().leftEnd() == left &&
            m_runs.back().rightEnd() == right) {
            m_runs.back().length += length;
        } else {
            m_runs.push_back({left, right, length});
        }
    }

    int leftAt(int i) const { return m_left[static_cast<size_t>(i)]; }
    int rightAt(int i) const { return m_right[static_cast<size_t>(i)]; }

    std::span<const int> m_left;
    std::span<const int> m_right;
    std::vector<int> m_reached; // by edits and diagonal: x, -1 where nothing did
    std::pair<int, int> m_end;  // the farthest of the last search, from its start
    int m_endEdits = 0;
    std::vector<CommonRun> m_runs;
};

} // namespace

std::vector<CommonRun> commonRuns(std::span<const int> left, std::span<const int> right)
{
    return CommonFinder(left, right).find();
}

} // namespace parley
