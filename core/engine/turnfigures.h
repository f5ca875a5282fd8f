// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Live figures of an answer for its footnote: tokens in and out, tokens a second, time to the first
// token. As reported once the provider says so; until then estimated from the text, and marked so.
// Pure, any thread.
#pragma once

#include "chat/conversation.h"
#include "chat/tokencounter.h"

namespace parley {

struct TurnFigures
{
    std::optional<TokenCount> input; // absent: not known
    std::optional<TokenCount> output;
    std::optional<double> tokensPerSecond; // of the stretch after the first token
    std::optional<std::chrono::milliseconds> firstToken;
    std::optional<Cost> cost; // absent: not known, or not known yet
    friend bool operator==(const TurnFigures &, const TurnFigures &) = default;
};

// `streamedFor`: while it streams, the time since its first token; else absent.
[[nodiscard]] TurnFigures turnFigures(const Node &answer,
                                      std::optional<std::chrono::milliseconds> streamedFor);

} // namespace parley
