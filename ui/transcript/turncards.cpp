// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/turncards.h"

#include "chat/tokencounter.h"
#include "ui/transcript/detourwords.h"

namespace parley {

namespace {

using namespace std::chrono_literals;

// A deadline is worth a card when it comes near, and when one has waited at all.
constexpr std::chrono::milliseconds deadlineIsNear = 10s;
constexpr std::chrono::milliseconds waitedAtAll = 2s;

ErrorContext errorContext(const Node &node, const TurnFacts &facts)
{
    ErrorContext context = facts.naming;
    context.textArrived = node.state == NodeState::Interrupted || !markdownOf(node).isEmpty();
    if (context.textArrived) {
        const bool counted = node.meta.usage && node.meta.usage->output;
        context.tokens =
            counted ? *node.meta.usage->output : estimateTokens(node.message.text()).tokens;
        context.tokensEstimated = !counted;
    }
    if (node.meta.cost) {
        context.cost = node.meta.cost->amount;
    }
    return context;
}

std::optional<ErrorCard> endWords(const Node &node, const ErrorContext &context)
{
    if (node.meta.error) {
        return describeError(*node.meta.error, context);
    }
    const bool steered = node.meta.stopReason == StopReason::Steered;
    if (!steered && (node.state == NodeState::Interrupted || node.state == NodeState::Failed)) {
        return describeCutOff(context);
    }
    return node.meta.stopReason ? describeStop(*node.meta.stopReason, context) : std::nullopt;
}

CardItem backOffCard(const Node &node, const TurnFacts &facts)
{
    const SessionStatus &status = facts.status;
    CardItem card;
    card.error = *status.lastError;
    card.context = errorContext(node, facts);
    card.context.attempt = status.attempt;
    card.context.maxAttempts = status.maxAttempts;
    card.context.mayHurry = status.mayHurry;
    card.retryAt = status.retryAt;
    card.since = status.since;
    card.context.retryIn = card.retryAt.value_or(card.since) - card.since;
    card.card = describeError(card.error, card.context);
    return card;
}

} // namespace

std::optional<CardItem> waitCard(const Node &node, const TurnFacts &facts, Clock::Steady now)
{
    const SessionStatus &status = facts.status;
    if (status.phase == SessionPhase::BackingOff && status.lastError) {
        return backOffCard(node, facts);
    }
    const bool silent = status.phase == SessionPhase::Connecting && status.deadline;
    if (!silent || *status.deadline - now > deadlineIsNear || now - status.since < waitedAtAll) {
        return std::nullopt;
    }
    CardItem card;
    card.patience = true;
    card.context = errorContext(node, facts);
    card.context.retryIn = qMax(std::chrono::milliseconds(0), *status.deadline - now);
    card.retryAt = status.deadline;
    card.since = *status.deadline - deadlineIsNear;
    card.card = describePatience(card.context);
    card.context.retryIn.reset(); // as time goes the card stays the same one
    return card;
}

std::optional<CardItem> endCard(const Node &node, const TurnFacts &facts)
{
    CardItem item;
    item.context = errorContext(node, facts);
    const std::optional<ErrorCard> words = endWords(node, item.context);
    if (!words) {
        return std::nullopt;
    }
    item.card = *words;
    item.error = node.meta.error.value_or(Error());
    return item;
}

std::optional<CardItem> fallbackNote(const Node &node, const TurnFacts &facts)
{
    CardItem note;
    note.card.title = fallbackText(node, facts);
    note.card.icon = QStringLiteral("route");
    note.card.tone = ErrorTone::Neutral;
    note.card.firstIsPrimary = false;
    note.card.quiet = true;
    return note.card.title.isEmpty() ? std::nullopt : std::optional(note);
}

} // namespace parley
