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

} // namespace parley
