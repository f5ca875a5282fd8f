// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a model is asked to make one answer of several. The person sees the words and may change
// them; the answers go in without the names of those who gave them. Pure, any thread.
#pragma once

#include "base/result.h"
#include "chat/merge.h"

#include <QStringList>

namespace parley {

// Where the question and the answers stand in an instruction.
inline const QString questionPlace = QStringLiteral("{{question}}");
inline const QString answersPlace = QStringLiteral("{{answers}}");

// As it is planned: by the person, or what the way says.
[[nodiscard]] QString instructionOf(const MergePlan &plan);
// To be shown, edited and given to mergeRequest(). `own` is the person's wish, for MergeWay::Own.
[[nodiscard]] QString mergeInstruction(MergeWay way, const QString &own = {});

// What is sent: the instruction with the question and the answers in their places. Where the person
// took a place out, what belongs there follows at the end, so that nothing is merged from nothing.
// BadRequest error for fewer than two answers that say something.
[[nodiscard]] Result<QString> mergeRequest(const QString &instruction, const QString &question,
                                           const QStringList &answers);
// The answers in such a request, in their order; fewer than two: it is none.
[[nodiscard]] QStringList answersIn(const QString &request);

} // namespace parley
