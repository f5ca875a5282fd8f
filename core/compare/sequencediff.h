// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What two sequences of numbers have in common, in order: the shortest edit between them where it
// is short (Myers), else by what is rare in both (patience), else as far as one gets. Time is
// bounded by the size times a constant, whatever comes; memory by that constant. Pure, any thread.
#pragma once

#include <span>
#include <vector>

namespace parley {

// `length` numbers are the same from `left` and from `right` on.
struct CommonRun
{
    int left = 0;
    int right = 0;
    int length = 0;
    [[nodiscard]] int leftEnd() const { return left + length; }
    [[nodiscard]] int rightEnd() const { return right + length; }
    friend bool operator==(const CommonRun &, const CommonRun &) = default;
};

// Rising in both; runs that meet are one.
[[nodiscard]] std::vector<CommonRun> commonRuns(std::span<const int> left,
                                                std::span<const int> right);

} // namespace parley
