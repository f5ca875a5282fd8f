// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where the paragraphs of a merged answer come from, and what of its sources was left out. Told
// from the words alone, never from what the model says about itself: a paragraph comes from the
// answers whose words it carries. Pure, any thread.
#pragma once

#include "text/block.h"

namespace parley {

// A sentence that only one source says and the merged answer does not.
struct DisputedPoint
{
    int source = 0;
    qsizetype block = 0; // of the source
    QString sentence;
    friend bool operator==(const DisputedPoint &, const DisputedPoint &) = default;
};

struct MergeReading
{
    // Of each block of the merged answer: its sources, rising; none: nobody said that.
    QList<QList<int>> sources;
    QList<DisputedPoint> disputed; // by source, in reading order
    friend bool operator==(const MergeReading &, const MergeReading &) = default;
};

[[nodiscard]] MergeReading readMerge(const QList<Block> &merged,
                                     const QList<QList<Block>> &sources);

} // namespace parley
