// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A prompt with all there is in one. Header only.
#pragma once

#include "chat/prompt.h"

namespace parley::sample {

inline Prompt prompt()
{
    using Kind = PromptVariable::Kind;
    Prompt prompt;
    prompt.id = PromptId::create();
    prompt.title = QStringLiteral("Explain to a client");
    prompt.command = QStringLiteral("explain");
    prompt.system = QStringLiteral("You explain things in under {{words}} words.");
    prompt.message = QStringLiteral("Explain {{topic}} to {{audience}}.");
    prompt.variables = {
        {QStringLiteral("topic"), Kind::Text},
        {QStringLiteral("audience"),
         Kind::Choice,
         {QStringLiteral("a founder"), QStringLiteral("a new hire")}},
        {QStringLiteral("words"), Kind::Number, {}, QStringLiteral("150")},
    };
    prompt.examples = {
        {QStringLiteral("Read replicas, for a founder"), QStringLiteral("Think of a second till.")},
        {QStringLiteral("零停机部署"), QStringLiteral("Like changing a tyre\n\nwhile driving. 🚗")},
    };
    prompt.tags = {QStringLiteral("writing"), QStringLiteral("顧客, \"client\"")};
    return prompt;
}

} // namespace parley::sample
