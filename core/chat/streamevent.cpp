// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/streamevent.h"

namespace parley {

QLatin1String stopReasonName(StopReason reason)
{
    switch (reason) {
    case StopReason::Stop:
        return QLatin1String("stop");
    case StopReason::Length:
        return QLatin1String("length");
    case StopReason::ToolCalls:
        return QLatin1String("tool_calls");
    case StopReason::ContentFilter:
        return QLatin1String("content_filter");
    case StopReason::Refusal:
        return QLatin1String("refusal");
    case StopReason::Pause:
        return QLatin1String("pause");
    case StopReason::ContextLength:
        return QLatin1String("context_length");
    case StopReason::Steered:
        return QLatin1String("steered");
    case StopReason::Error:
        return QLatin1String("error");
    }
    Q_UNREACHABLE();
}

bool isVisible(const StreamEvent &event)
{
    if (const auto *text = std::get_if<TextDelta>(&event)) {
        return !text->text.isEmpty();
    }
    if (const auto *reasoning = std::get_if<ReasoningDelta>(&event)) {
        return !reasoning->text.isEmpty();
    }
    if (const auto *refusal = std::get_if<RefusalDelta>(&event)) {
        return !refusal->text.isEmpty();
    }
    return std::holds_alternative<ToolCallStarted>(event) ||
           std::holds_alternative<ServerToolCalled>(event) ||
           std::holds_alternative<Superseded>(event);
}

} // namespace parley
