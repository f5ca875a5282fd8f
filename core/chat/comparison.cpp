// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/comparison.h"

#include <algorithm>

namespace parley {

qsizetype Comparison::indexOf(const ConversationId &conversation) const
{
    const auto it = std::find_if(panes.begin(), panes.end(), [&](const ComparisonPane &pane) {
        return pane.conversation == conversation;
    });
    return it == panes.end() ? -1 : it - panes.begin();
}

qsizetype Comparison::turnOf(const NodeId &question) const
{
    const auto it = std::find_if(turns.begin(), turns.end(), [&](const ComparisonTurn &turn) {
        return turn.questions.contains(question);
    });
    return it == turns.end() ? -1 : it - turns.begin();
}

void Comparison::pick(const Id<ComparisonTurn> &turn, const NodeId &answer, const Id<Vote> &vote)
{
    for (ComparisonTurn &known : turns) {
        if (known.id == turn) {
            known.picked = answer;
            known.vote = vote;
        }
    }
    sealed = sealed && answer.isNull();
}

const Merge *Comparison::merge(const ConversationId &conversation) const
{
    const auto it = std::find_if(merges.begin(), merges.end(), [&](const Merge &merge) {
        return merge.conversation == conversation;
    });
    return it == merges.end() ? nullptr : &*it;
}

bool Comparison::isMerged(const NodeId &answer) const
{
    return std::any_of(merges.begin(), merges.end(), [&](const Merge &merge) {
        return !answer.isNull() && merge.used == answer;
    });
}

} // namespace parley
