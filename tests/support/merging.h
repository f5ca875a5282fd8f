// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Merging as the window does it, for tests without one. Header only; whoever includes it links
// parley_engine and parley_compare too.
#pragma once

#include "compare/mergedanswer.h"
#include "compare/mergeprompt.h"
#include "engine/comparisonsession.h"

namespace parley {

inline Result<ConversationId> mergeNow(ComparisonSession &session)
{
    const MergePlan plan = session.comparison().merging;
    const ComparisonMerges::Ready ready = session.merges().ready();
    const auto request = mergeRequest(instructionOf(plan), ready.question, ready.texts);
    return session.merges().begin(request.value_or(QString()), instructionOf(plan));
}

inline MergedAnswer mergedIn(const ComparisonSession &session, const ConversationId &merge)
{
    const ChatSession *own = session.merges().session(merge);
    const Node *answer = session.merges().answer(merge);
    const Merge *record = session.comparison().merge(merge);
    return own && answer && record ? mergedAnswer(own->conversation(), answer->id, *record)
                                   : MergedAnswer();
}

} // namespace parley
