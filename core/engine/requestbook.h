// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The money side of one exchange: asks the budgets before a request leaves, notes what it uses, and
// when it ends - however it ends - prices it, writes it into the ledger, and settles budgets and
// the key's spending. The one place where requests are booked. Main thread; owned by its exchange.
#pragma once

#include "engine/budgethold.h"

namespace parley {

class KeyRing;

// Whose money an exchange takes, and what for.
struct Booking
{
    ConversationId conversation = {};
    bool unnamed = false; // a temporary chat: the ledger does not learn which
    LedgerPurpose purpose = LedgerPurpose::Answer;
    QString comparison = {};   // which one it is part of; empty: none
    QString workflow = {};     // its title; empty: none
    bool beyondBudget = false; // the person allowed it
    bool onlyFree = false;     // nothing may be paid: from the cache, or BudgetReached
};

// One request, when it ended.
struct RequestEnd
{
    const ChatRequest &request;
    ModelRef asked;
    LedgerOutcome outcome = LedgerOutcome::Finished;
    std::optional<std::chrono::milliseconds> firstToken;
    std::chrono::milliseconds duration{0};
};

class RequestBook
{
public:
    RequestBook(Services &services, Booking booking);

    // A chat shows its answers with where they come from.
    [[nodiscard]] bool isOfChat() const { return !m_booking.conversation.isNull(); }
    // Whether a request may leave; see BudgetHold::take(). `paid`: it only fetches what was asked
    // for before.
    void reserve(const ChatRequest &request, const ProviderProfile &profile, bool paid,
                 BudgetHold::Answer answer);
    void note(const StreamEvent &event);
    // The answer comes from the cache: no request leaves, and so much is saved, where known.
    void notePaidBefore(const std::optional<Money> &cost);
    // Nothing is booked where neither the provider counted nor anything arrived, unless it is an
    // orderly end. What was noted is forgotten.
    void close(const RequestEnd &end, KeyRing &ring);

private:
    [[nodiscard]] LedgerEntry entryOf(const RequestEnd &end) const;
    [[nodiscard]] std::optional<Money> estimateOf(const RequestEnd &end) const;

    Services &m_services;
    Booking m_booking;
    BudgetHold m_hold;
    std::optional<UsageReported> m_usage;
    std::optional<Cost> m_paidBefore;
    QString m_answeredBy;
    QString m_told; // of which nobody knows yet what it weighs
};

} // namespace parley
