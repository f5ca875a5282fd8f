// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/requestbook.h"

#include "engine/answercost.h"
#include "engine/defaults.h"
#include "engine/keyring.h"
#include "engine/person.h"

namespace parley {

namespace {

constexpr qint64 surelyMore = 16; // tokens: our own count may be off by some

} // namespace

RequestBook::RequestBook(Services &services, Booking booking)
    : m_services(services), m_booking(std::move(booking)), m_hold(services)
{}

void RequestBook::reserve(const ChatRequest &request, const ProviderProfile &profile, bool paid,
                          BudgetHold::Answer answer)
{
    if (m_booking.onlyFree && !paid) {
        answer(Unexpected(ErrorKind::BudgetReached, QStringLiteral("there is no money for it")));
        return;
    }
    BudgetCall call;
    call.most = Money();
    if (!paid) {
        // Counting tokens takes time: only where somebody keeps a budget.
        const bool kept = !budgetLimits(m_services.settings).isEmpty();
        call = kept ? reservationFor(request, profile, request.model, m_services) : BudgetCall();
    }
    call.profile = profile.name;
    call.conversation = m_booking.conversation;
    call.comparison = m_booking.comparison;
    m_hold.take(call, m_booking.beyondBudget, std::move(answer));
}

void RequestBook::note(const StreamEvent &event)
{
    if (const auto *reported = std::get_if<UsageReported>(&event)) {
        m_usage = *reported; // totals so far
    } else if (const auto *started = std::get_if<Started>(&event)) {
        m_answeredBy = started->model;
    } else if (const auto *text = std::get_if<TextDelta>(&event)) {
        m_told += text->text;
    } else if (const auto *reasoning = std::get_if<ReasoningDelta>(&event)) {
        m_told += reasoning->text;
    }
}

void RequestBook::notePaidBefore(const std::optional<Money> &cost)
{
    m_paidBefore = costFromCache(cost);
}

// What was stopped before the provider came to count it: all of it, or the end of the answer.
std::optional<Money> RequestBook::estimateOf(const RequestEnd &end) const
{
    const auto profile = findProfile(m_services, end.asked.profile);
    const qint64 told = estimateTokens(m_told).tokens;
    const qint64 counted = m_usage ? m_usage->usage.output.value_or(0) : 0;
    const bool partly = m_usage && end.outcome == LedgerOutcome::Interrupted &&
                        told > counted + counted / 4 + surelyMore;
    if (!profile || (m_usage && !partly)) {
        return std::nullopt;
    }
    return partly ? quoteFor(*profile, end.asked.model, 0, told - counted, m_services)
                  : quoteFor(*profile, end.asked.model, estimateTokens(end.request).tokens, told,
                             m_services);
}

LedgerEntry RequestBook::entryOf(const RequestEnd &end) const
{
    LedgerEntry entry;
    entry.id = LedgerEntryId::create();
    entry.at = m_services.clock.now();
    entry.person = personOf(m_services);
    entry.asked = end.asked;
    entry.answeredBy = m_answeredBy;
    entry.conversation = m_booking.unnamed ? ConversationId() : m_booking.conversation;
    entry.workflow = m_booking.workflow;
    entry.purpose = m_booking.purpose;
    entry.outcome = end.outcome;
    entry.duration = end.duration;
    if (m_paidBefore) {
        entry.outcome = LedgerOutcome::FromCache;
        entry.cost = m_paidBefore;
        return entry;
    }
    entry.firstToken = end.firstToken;
    entry.usage = m_usage ? m_usage->usage : Usage();
    entry.cost = costOf(end.asked, m_answeredBy, m_usage ? m_usage->raw : QByteArray(), m_services);
    if (!entry.cost && entry.usage.reportedCost) {
        entry.cost = Cost{*entry.usage.reportedCost, Cost::Basis::Reported, {}, {}, {}};
    }
    if (entry.cost ? m_usage.has_value() && entry.cost->amount != Money() : !m_usage) {
        entry.estimate = estimateOf(end);
    }
    return entry;
}

void RequestBook::close(const RequestEnd &end, KeyRing &ring)
{
    if (m_paidBefore) {
        m_services.memory.ledger->record(entryOf(end), m_services.ledger, m_services.clock);
    } else if (m_usage || !m_told.isEmpty() || end.outcome == LedgerOutcome::Finished) {
        LedgerEntry entry = entryOf(end);
        entry.key = ring.current().name;
        m_services.memory.ledger->record(entry, m_services.ledger, m_services.clock);
        m_hold.settle(sumsOf(entry).spent());
        if (m_usage) {
            ring.spent(entry.usage, entry.cost ? entry.cost->amount : Money());
        }
    }
    m_usage.reset();
    m_answeredBy.clear();
    m_told.clear();
}

} // namespace parley
