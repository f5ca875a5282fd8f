// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The quiet line where the beginning of a chat ends that is not sent as it was said: what the
// person chose, with a way to see and to undo it. Pure functions of values and the current
// language; main thread.
#pragma once

#include "engine/sendestimate.h"
#include "ui/transcript/transcriptitem.h"

namespace parley {

struct FoldNote
{
    NodeId last; // it stands below this message
    SendCut cut;
    qint64 tokens = 0; // of a summary
    friend bool operator==(const FoldNote &, const FoldNote &) = default;
};
// Of the active path; nothing when all of it is sent.
[[nodiscard]] std::optional<FoldNote> foldNoteOf(const Conversation &conversation);
[[nodiscard]] CardItem foldCard(const FoldNote &note);
// "12 turns are sent as a summary"
[[nodiscard]] QString foldText(const SendCut &cut);

} // namespace parley
