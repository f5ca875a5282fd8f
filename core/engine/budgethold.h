// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What one exchange has reserved of the person's budgets; destroying it gives back the rest. Asks
// the ledger what was spent where the guard does not know yet. Main thread; `services` outlives it.
#pragma once

#include "base/awaiting.h"
#include "engine/services.h"

namespace parley {

// What so many tokens of question and answer would cost now; nothing when nobody knows.
[[nodiscard]] std::optional<Money> quoteFor(const ProviderProfile &profile, const QString &model,
                                            qint64 input, qint64 output, const Services &services);
// The most a request may cost, and what its question alone costs: our own count of tokens, the
// longest answer allowed (or the model's longest), listed prices. Pictures weigh a flat amount.
[[nodiscard]] BudgetCall reservationFor(const ChatRequest &request, const ProviderProfile &profile,
                                        const QString &model, Services &services);

class BudgetHold
{
public:
    using Answer = std::function<void(const Result<void> &)>;

    explicit BudgetHold(Services &services) : m_services(services) {}
    ~BudgetHold();
    Q_DISABLE_COPY_MOVE(BudgetHold)

    // Instead of what was held before. Answers from inside the call where all is known; then
    // BudgetReached means: nothing may leave, and nothing is held. `allowed`: by the person, also
    // beyond a limit.
    void take(const BudgetCall &call, bool allowed, Answer answer);
    // A request ended and cost that much.
    void settle(Money spent);

private:
    void learnNext(QList<BudgetPot> pots);
    void learn(const BudgetPot &pot, QList<LedgerQuestion> questions, Money spent,
               const QList<BudgetPot> &rest);
    void decide();
    void release();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QList<LedgerQuestion> questionsOf(const BudgetPot &pot) const;

    Services &m_services;
    BudgetGuard::Ticket m_ticket = 0;
    BudgetCall m_call;
    bool m_allowed = false;
    Answer m_answer;
    Awaiting<QList<LedgerLine>> m_spent;
};

} // namespace parley
