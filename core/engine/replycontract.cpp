// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/replycontract.h"

#include <algorithm>

namespace parley {

std::optional<QString> ReplyContract::violation(const StreamEvent &event)
{
    if (m_ended) {
        return QStringLiteral("an event after the end of the answer");
    }
    if (std::holds_alternative<Superseded>(event)) {
        const qsizetype size = m_size; // of all that one request brings
        *this = {};
        m_size = size;
        return std::nullopt;
    }
    const auto problem = check(event);
    m_any = true;
    m_ended = std::holds_alternative<Finished>(event) || std::holds_alternative<Failed>(event);
    return problem;
}

std::optional<QString> ReplyContract::check(const StreamEvent &event)
{
    if (std::holds_alternative<Started>(event)) {
        return m_any ? std::optional(QStringLiteral("the answer started twice or late"))
                     : std::nullopt;
    }
    if (const auto *text = std::get_if<TextDelta>(&event)) {
        return count(text->text.size());
    }
    if (const auto *refusal = std::get_if<RefusalDelta>(&event)) {
        return count(refusal->text.size());
    }
    if (const auto *reasoning = std::get_if<ReasoningDelta>(&event)) {
        if (reasoning->block < 0 || reasoning->block > m_reasoningBlocks) {
            return QStringLiteral("a reasoning block out of order");
        }
        m_reasoningBlocks = std::max(m_reasoningBlocks, reasoning->block + 1);
        return count(reasoning->text.size());
    }
    if (const auto *mark = std::get_if<ReasoningSigned>(&event)) {
        if (mark->block < 0 || mark->block > m_reasoningBlocks) {
            return QStringLiteral("a reasoning block out of order");
        }
        m_reasoningBlocks = std::max(m_reasoningBlocks, mark->block + 1);
        return count(mark->signature.size() + mark->opaque.size());
    }
    if (const auto *call = std::get_if<ToolCallStarted>(&event)) {
        return call->index == m_toolCalls++
                   ? std::nullopt
                   : std::optional(QStringLiteral("a tool call out of order"));
    }
    if (const auto *fragment = std::get_if<ToolCallDelta>(&event)) {
        if (fragment->index < 0 || fragment->index >= m_toolCalls) {
            return QStringLiteral("arguments of an unknown tool call");
        }
        return count(fragment->arguments.size());
    }
    if (const auto *cited = std::get_if<CitationAdded>(&event)) {
        return count(cited->citation.citedText.size() + cited->citation.raw.size());
    }
    if (const auto *tool = std::get_if<ServerToolCalled>(&event)) {
        return count(tool->tool.input.size());
    }
    return std::nullopt;
}

std::optional<QString> ReplyContract::count(qsizetype size)
{
    m_size += size;
    return m_size <= longestAnswer
               ? std::nullopt
               : std::optional(QStringLiteral("an answer of more than 16 Mi characters"));
}

} // namespace parley
