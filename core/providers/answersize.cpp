// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/answersize.h"

#include "providers/wireerror.h"

namespace parley {

namespace {

qsizetype sizeOf(const StreamEvent &event)
{
    if (const auto *text = std::get_if<TextDelta>(&event)) {
        return text->text.size();
    }
    if (const auto *reasoning = std::get_if<ReasoningDelta>(&event)) {
        return reasoning->text.size();
    }
    if (const auto *call = std::get_if<ToolCallDelta>(&event)) {
        return call->arguments.size();
    }
    const auto *refusal = std::get_if<RefusalDelta>(&event);
    return refusal ? refusal->text.size() : 0;
}

} // namespace

bool AnswerSize::outgrows(const StreamEvent &event)
{
    m_size += sizeOf(event);
    return m_size > cap;
}

Error AnswerSize::error()
{
    Error error =
        streamError(QStringLiteral("the answer is larger than %1 MiB").arg(cap / 1024 / 1024));
    error.shouldRetry = false;
    return error;
}

} // namespace parley
