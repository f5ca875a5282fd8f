// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/turnfigures.h"

namespace parley {

namespace {

using namespace std::chrono_literals;

TokenCount reported(qint64 tokens)
{
    return {tokens, true};
}

} // namespace

TurnFigures turnFigures(const Node &answer, std::optional<std::chrono::milliseconds> streamedFor)
{
    constexpr std::chrono::milliseconds tooShort = 200ms; // a rate over less is noise
    TurnFigures figures;
    const AnswerMeta &meta = answer.meta;
    figures.firstToken = meta.firstToken;
    figures.cost = meta.cost;
    if (meta.usage) {
        if (!figures.cost && meta.usage->reportedCost) {
            figures.cost = Cost{*meta.usage->reportedCost, Cost::Basis::Reported, {}, {}, {}};
        }
        if (meta.usage->input) {
            figures.input = reported(*meta.usage->input);
        }
    }
    // While it streams a provider's count may lag behind what is on screen.
    if (meta.usage && meta.usage->output && answer.state != NodeState::Streaming) {
        figures.output = reported(*meta.usage->output);
    } else if (!answer.message.parts.isEmpty()) {
        figures.output = estimateTokens(answer.message);
    }
    std::optional<std::chrono::milliseconds> span = streamedFor;
    if (!span && meta.firstToken && meta.duration) {
        span = *meta.duration - *meta.firstToken;
    }
    if (figures.output && span && *span >= tooShort) {
        figures.tokensPerSecond = static_cast<double>(figures.output->tokens) * 1000.0 /
                                  static_cast<double>(span->count());
    }
    return figures;
}

} // namespace parley
