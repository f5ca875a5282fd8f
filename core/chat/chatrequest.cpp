// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/chatrequest.h"

namespace parley {

namespace {

Unexpected invalid(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

} // namespace

Result<void> ChatRequest::validate() const
{
    if (model.isEmpty()) {
        return invalid(QStringLiteral("no model was chosen"));
    }
    if (messages.isEmpty()) {
        return invalid(QStringLiteral("there is no message to send"));
    }
    if (carriesOn && messages.last().role != Role::Assistant) {
        return invalid(QStringLiteral("there is no answer to carry on"));
    }
    if (sampling.temperature && !(*sampling.temperature >= 0 && *sampling.temperature <= 2)) {
        return invalid(QStringLiteral("temperature must be between 0 and 2, not %1")
                           .arg(*sampling.temperature));
    }
    if (sampling.topP && !(*sampling.topP > 0 && *sampling.topP <= 1)) {
        return invalid(
            QStringLiteral("top_p must be above 0 and at most 1, not %1").arg(*sampling.topP));
    }
    if (sampling.maxTokens && *sampling.maxTokens < 1) {
        return invalid(
            QStringLiteral("max_tokens must be at least 1, not %1").arg(*sampling.maxTokens));
    }
    return {};
}

ChatRequest ChatRequest::askedToCarryOn() const
{
    ChatRequest asked = *this;
    asked.carriesOn = false;
    asked.messages.append(Message::fromText(
        Role::User,
        QStringLiteral("Your last answer was cut off by a technical fault. Continue it from the "
                       "exact character where it stops: no repetition of what is already there, "
                       "no apology, no introduction. If it stopped inside a code block or a list, "
                       "stay inside it.")));
    return asked;
}

} // namespace parley
