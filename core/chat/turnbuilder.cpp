// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/turnbuilder.h"

namespace parley {

namespace {

template <class PartType>
PartType &lastOrNew(QList<Part> &parts)
{
    if (parts.isEmpty() || !std::holds_alternative<PartType>(parts.last())) {
        parts.append(PartType{});
    }
    return std::get<PartType>(parts.last());
}

} // namespace

ReasoningPart &TurnBuilder::reasoningBlock(QList<Part> &parts, int block)
{
    while (m_reasoning.size() <= block) {
        m_reasoning.append(parts.size());
        parts.append(ReasoningPart{});
    }
    return std::get<ReasoningPart>(parts[m_reasoning[block]]);
}

ToolCallPart *TurnBuilder::toolCall(QList<Part> &parts, int index)
{
    if (index < 0 || index >= m_toolCalls.size()) {
        return nullptr;
    }
    return &std::get<ToolCallPart>(parts[m_toolCalls[index]]);
}

void TurnBuilder::addTo(Message &message, const StreamEvent &event)
{
    Q_ASSERT(!ended());
    m_visible = m_visible || isVisible(event);
    QList<Part> &parts = message.parts;
    if (const auto *started = std::get_if<Started>(&event)) {
        m_turn.responseId = started->responseId;
        m_turn.model = started->model;
        m_turn.requestId = started->requestId;
    } else if (const auto *text = std::get_if<TextDelta>(&event)) {
        lastOrNew<TextPart>(parts).text += text->text;
    } else if (const auto *reasoning = std::get_if<ReasoningDelta>(&event)) {
        reasoningBlock(parts, reasoning->block).text += reasoning->text;
    } else if (const auto *mark = std::get_if<ReasoningSigned>(&event)) {
        ReasoningPart &part = reasoningBlock(parts, mark->block);
        part.signature = mark->signature;
        part.opaque = mark->opaque;
    } else if (const auto *refusal = std::get_if<RefusalDelta>(&event)) {
        lastOrNew<RefusalPart>(parts).text += refusal->text;
    } else if (const auto *call = std::get_if<ToolCallStarted>(&event)) {
        Q_ASSERT(call->index == m_toolCalls.size());
        m_toolCalls.append(parts.size());
        parts.append(ToolCallPart{call->id, call->name, {}, call->custom});
    } else if (const auto *fragment = std::get_if<ToolCallDelta>(&event)) {
        if (ToolCallPart *part = toolCall(parts, fragment->index)) {
            part->arguments += fragment->arguments;
        }
    } else if (const auto *citation = std::get_if<CitationAdded>(&event)) {
        parts.append(citation->citation);
    } else if (const auto *tool = std::get_if<ServerToolCalled>(&event)) {
        parts.append(tool->tool);
    } else if (const auto *detail = std::get_if<DetailReported>(&event)) {
        m_turn.details.insert(detail->name, detail->json);
    } else if (const auto *usage = std::get_if<UsageReported>(&event)) {
        m_turn.usage = usage->usage;
        m_turn.rawUsage = usage->raw;
    } else if (std::holds_alternative<Superseded>(event)) {
        m_reasoning.clear(); // what follows is counted from 0 and stands behind what came
        m_toolCalls.clear();
    } else if (const auto *finished = std::get_if<Finished>(&event)) {
        m_turn.stopReason = finished->reason;
        m_turn.rawStopReason = finished->rawReason;
        m_turn.complete = true;
    } else if (const auto *failed = std::get_if<Failed>(&event)) {
        m_turn.error = failed->error;
        m_turn.stopReason = failed->reason;
        m_turn.rawStopReason = failed->rawReason;
    }
}

} // namespace parley
