// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/answertints.h"

#include "compare/standout.h"
#include "ui/transcript/transcriptview.h"

namespace parley {

AnswerTints::AnswerTints(const std::vector<ComparedAnswer> &answers, qsizetype against, bool folded)
{
    for (const ComparedAnswer &answer : answers) {
        m_sides.push_back({answer, saidIn(answer.view, answer.answer), {}});
    }
    const auto hub = static_cast<size_t>(against); // beyond the end for none
    for (size_t i = 0; i < m_sides.size(); ++i) {
        QList<QList<Block>> others;
        for (size_t other = 0; other < m_sides.size(); ++other) {
            if (other != i && (against < 0 || hub == i || hub == other)) {
                others.append(m_sides[other].said.blocks);
            }
        }
        Side &side = m_sides[i];
        const QList<BlockDiff> diff = standOut(side.said.blocks, others);
        TranscriptView &view = side.who.view;
        view.scene().setTints({side.who.answer, side.who.color, tintsOf(side.said, diff)});
        view.viewport()->update();
        if (folded) {
            side.folded = equalRuns(side.said, diff, diff);
            fold(side, true);
        }
    }
}

AnswerTints::~AnswerTints()
{
    for (const Side &side : m_sides) {
        fold(side, false);
        side.who.view.scene().setTints({});
        side.who.view.viewport()->update();
    }
}

void AnswerTints::fold(const Side &side, bool folded)
{
    const int row = side.who.view.model().rowOf(side.who.answer);
    QHash<int, int> runs; // by item, as ItemState::folded
    for (const EqualRun &run : side.folded) {
        for (int i = 0; i < run.count; ++i) {
            runs.insert(run.first + i, !folded ? 0 : i == 0 ? run.count : -1);
        }
    }
    if (row >= 0 && !runs.isEmpty()) {
        changeStates(side.who.view, row, [&runs](int item, ItemState state) {
            state.folded = runs.value(item, state.folded);
            return state;
        });
    }
}

} // namespace parley
