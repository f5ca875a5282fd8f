// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Keeps calls of tools and their results together, as vendors demand: every call has its result
// right behind it, and no result stands without its call. Pure but for the lists of Services;
// main thread.
#pragma once

#include "engine/pathfold.h"
#include "engine/services.h"

namespace parley {

// The most rounds of calls that one question may take.
inline const Setting<int> toolRoundsSetting{"tools/rounds", 8};

// Along a path: calls that were never answered are left out, with what was thought before them,
// which is only worth anything together; results that are missing are said to be.
void mendToolTurns(QList<PathStep> &steps, const Conversation &conversation);
// Whether tools are offered or have been called.
[[nodiscard]] bool usesTools(const ChatRequest &request);
// What a chat's answers may ask for: nothing from a model of which it is known that it can't.
[[nodiscard]] QList<ToolSpec> toolsOn(const Services &services, const QStringList &names,
                                      const ModelRef &model);
// Offers them. Without any, what was called before is told in words: servers refuse calls in a
// question that declares no tools.
[[nodiscard]] ChatRequest withTools(ChatRequest request, const QList<ToolSpec> &tools);
// How many rounds of calls were made since the person said something, or allowed more.
[[nodiscard]] int toolRoundsAt(const Conversation &conversation, const NodeId &answer);
// The message that results of an answer's calls come into, still empty and Streaming; or, where the
// rounds are used up, complete with what is told to the model then.
[[nodiscard]] Node resultsBelow(const Conversation &conversation, const NodeId &answer,
                                const Services &services);
// What was attached on the way there, oldest first.
[[nodiscard]] QList<FilePart> filesOn(const Conversation &conversation, const NodeId &last);
// Gives an id to calls that came without one, or with one that is taken: results need it.
void nameCalls(Node &answer);

} // namespace parley
