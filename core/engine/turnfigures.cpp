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

qint64 estimateParts(const Message &message)
{
    qint64 tokens = 0;
    for (const Part &part : message.parts) {
        if (const auto *text = std::get_if<TextPart>(&part)) {
            tokens += estimateTokens(text->text).tokens;
        } else if (const auto *reasoning = std::get_if<ReasoningPart>(&part)) {
            tokens += estimateTokens(reasoning->text).tokens;
        } else if (const auto *refusal = std::get_if<RefusalPart>(&part)) {
            tokens += estimateTokens(refusal->text).tokens;
        } else if (const auto *call = std::get_if<ToolCallPart>(&part)) {
            tokens += estimateTokens(call->name).tokens + estimateTokens(call->arguments).tokens;
        } else if (const auto *result = std::get_if<ToolResultPart>(&part)) {
            tokens += estimateTokens(result->text).tokens;
        } else if (const auto *file = std::get_if<FilePart>(&part);
                   file && file->mediaType.startsWith(QLatin1String("text/"))) {
            tokens += estimateTokens(QString::fromUtf8(file->data)).tokens;
        }
    }
    return tokens;
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
        figures.output = TokenCount{estimateParts(answer.message), false};
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

TokenCount estimateInput(const ChatRequest &request)
{
    qint64 tokens = estimateTokens(request.system).tokens;
    for (const Message &message : request.messages) {
        tokens += estimateParts(message);
    }
    return {tokens, false};
}

} // namespace parley
