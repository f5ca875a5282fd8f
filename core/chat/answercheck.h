// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The checks of a routing plan on a cheap answer: whether it may stay, or the strong model is asked
// as well. What an answer says is hostile: every check costs little, however it is built. Pure, any
// thread.
#pragma once

#include "chat/conversation.h"
#include "chat/modelrouting.h"

namespace parley {

struct FailedCheck
{
    AnswerCheck what = AnswerCheck::Empty;
    QString why; // in English: "the answer was cut off"
    friend bool operator==(const FailedCheck &, const FailedCheck &) = default;
};

// The first check of the plan that the answer does not pass. `system` is looked at besides the
// question for whether JSON was asked for.
[[nodiscard]] std::optional<FailedCheck> failedCheck(const RoutingPlan &plan,
                                                     const QString &question, const QString &system,
                                                     const Message &answer,
                                                     std::optional<StopReason> reason);
// Whether a text asks for an answer in JSON, rather than about JSON.
[[nodiscard]] bool asksForJson(const QString &text);
// "the answer is empty", "the answer is shorter than 80 characters …".
[[nodiscard]] QString checkText(const RoutingCheck &check);

[[nodiscard]] QLatin1String answerCheckName(AnswerCheck what); // "empty", "cut_off" …
[[nodiscard]] std::optional<AnswerCheck> answerCheckFromName(QStringView name);
[[nodiscard]] QStringList answerCheckNames();

} // namespace parley
