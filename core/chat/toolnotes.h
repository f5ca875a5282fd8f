// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What is known of each call beside its result: kept with the message of results, so that a program
// that ended in the middle still shows what had begun. Pure, any thread.
#pragma once

#include "chat/conversation.h"
#include "chat/toolbook.h"

namespace parley {

// Where it is kept among AnswerMeta::details of the message of results.
inline const QString toolNotesDetail = QStringLiteral("parley.tools");
// In results that were never run because the calls had no end.
inline const QString toolCeilingDetail = QStringLiteral("parley.ceiling");

// How ids of calls begin that their model gave none; vendors who know no ids are not sent them.
inline const QString madeUpCallId = QStringLiteral("parley_");

struct ToolNote
{
    ToolDecision decision = ToolDecision::Refused;
    ToolOutcome outcome = ToolOutcome::Asked;
    std::chrono::milliseconds duration{0};
    QString tool = {};
    friend bool operator==(const ToolNote &, const ToolNote &) = default;
};

// Nothing for a call that nobody decided about.
[[nodiscard]] std::optional<ToolNote> toolNote(const Node &results, const QString &callId);
void setToolNote(Node &results, const QString &callId, const ToolNote &note);

// The calls that were decided about, by id, in no order of theirs.
[[nodiscard]] QStringList notedCalls(const Node &results);

[[nodiscard]] QList<ToolCallPart> toolCallsOf(const Message &answer);
[[nodiscard]] const ToolResultPart *toolResultOf(const Message &results, const QString &callId);
// What a model is told of a call that has no result, and never will have one.
[[nodiscard]] ToolResultPart missingResult(const Node &results, const QString &callId);

} // namespace parley
