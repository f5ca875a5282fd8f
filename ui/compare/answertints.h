// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Tints in several transcripts what only one answer says: against the others, or against one of
// them that all are held against. What all say folds on wish. Answers that change are looked at
// again by whoever shows them. Takes everything off when it is destroyed. Main thread; the views
// outlive it.
#pragma once

#include "ui/compare/diffmarks.h"

namespace parley {

class AnswerTints
{
public:
    // `against`: the place of that one in the list; -1: the others. `folded`: what all say.
    AnswerTints(const std::vector<ComparedAnswer> &answers, qsizetype against, bool folded);
    ~AnswerTints();
    Q_DISABLE_COPY_MOVE(AnswerTints)

private:
    struct Side
    {
        ComparedAnswer who;
        SaidBlocks said;
        QList<EqualRun> folded;
    };
    static void fold(const Side &side, bool folded);

    std::vector<Side> m_sides;
};

} // namespace parley
