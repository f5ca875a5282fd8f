// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/pathrequest.h"

#include <algorithm>

namespace parley {

namespace {

bool saysSomething(const Part &part)
{
    if (const auto *text = std::get_if<TextPart>(&part)) {
        return !text->text.isEmpty();
    }
    if (const auto *refusal = std::get_if<RefusalPart>(&part)) {
        return !refusal->text.isEmpty();
    }
    return !std::holds_alternative<ReasoningPart>(part);
}

Message sendable(const Node &node)
{
    Message message = node.message;
    if (node.state != NodeState::Complete) {
        // Arguments may be cut in the middle, and no result will ever follow; reasoning without its
        // end is refused by those who sign it.
        message.parts.removeIf([](const Part &part) {
            return std::holds_alternative<ToolCallPart>(part) ||
                   std::holds_alternative<ReasoningPart>(part);
        });
    }
    if (std::none_of(message.parts.cbegin(), message.parts.cend(), saysSomething)) {
        message.parts.clear();
    }
    return message;
}

} // namespace

QList<PathStep> pathSteps(const Conversation &conversation, const NodeId &last)
{
    QList<PathStep> steps;
    for (const NodeId &id : conversation.pathTo(last)) {
        steps.append({id, sendable(*conversation.find(id))});
    }
    return steps;
}

ChatRequest pathRequest(const Conversation &conversation, const NodeId &last, const QString &model,
                        const Sampling &sampling)
{
    ChatRequest request;
    request.model = model;
    request.system = conversation.head().system;
    request.sampling = sampling;
    request.keepsPrefix = true;
    for (PathStep &step : pathSteps(conversation, last)) {
        if (!step.message.parts.isEmpty()) {
            request.messages.append(std::move(step.message));
        }
    }
    return request;
}

ChatRequest continuationRequest(const Conversation &conversation, const NodeId &last,
                                const QString &model, const Sampling &sampling)
{
    ChatRequest request = pathRequest(conversation, last, model, sampling);
    request.carriesOn = true;
    if (request.messages.isEmpty() || request.messages.last().role != Role::Assistant) {
        request.messages.append(Message{Role::Assistant, {}}); // it had only thought so far
    }
    // Only what was said can be carried on: calls were cut, and signed reasoning is over.
    QList<Part> &parts = request.messages.last().parts;
    parts.removeIf([](const Part &part) { return !std::holds_alternative<TextPart>(part); });
    // What its vendor paused goes back as it came, before anything of ours.
    const AnswerMeta &meta = conversation.find(last)->meta;
    const QByteArray replay = meta.details.value(QStringLiteral("replay_content"));
    if (meta.stopReason == StopReason::Pause && !replay.isEmpty()) {
        parts.prepend(ReasoningPart{{}, {}, replay});
    }
    return request;
}

} // namespace parley
