// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How much may be spent, and whether a request may still leave. Each request reserves the most it
// may cost before it leaves and settles what it did cost afterwards. It is refused where its limit
// is used up, counting what others have reserved, or where its question alone would go beyond: so
// the limit is never overshot by more than the last reservation. Pure but for what it remembers;
// the caller says which day it is. Main thread.
#pragma once

#include "base/setting.h"
#include "chat/conversation.h"

#include <QDate>
#include <map>

namespace parley {

// The last two hold for each conversation or comparison by itself. A profile's is for a month.
enum class BudgetScope { Day, Month, Profile, Conversation, Comparison };
inline constexpr int budgetScopeCount = static_cast<int>(BudgetScope::Comparison) + 1;

struct BudgetLimit
{
    // At the limit a request is asked about, or does not leave until the limit is raised.
    enum class Then { Ask, Stop };

    BudgetScope scope = BudgetScope::Month;
    QString profile; // of BudgetScope::Profile
    Money amount;
    int warnAt = 80; // per cent; 0: never
    Then then = Then::Stop;
    friend bool operator==(const BudgetLimit &, const BudgetLimit &) = default;
};

[[nodiscard]] QList<BudgetLimit> budgetLimits(const SettingsStore &settings);
void setBudgetLimits(SettingsStore &settings, const QList<BudgetLimit> &limits);
// Whether a request of a price nobody knows is asked about while a limit holds; else it counts as
// nothing.
inline const Setting<bool> askUnpricedSetting{"budget/askUnpriced", false};
// Whether anybody keeps a budget of this kind.
[[nodiscard]] std::optional<BudgetLimit> budgetOf(const QList<BudgetLimit> &limits,
                                                  BudgetScope scope, const QString &profile = {});

struct BudgetCall
{
    QString profile;
    ConversationId conversation; // also of a temporary chat
    QString comparison;          // empty: of none
    Money certain;               // what the question alone costs
    std::optional<Money> most;   // with the longest answer; absent: nobody knows
};

// What a limit is compared with.
struct BudgetPot
{
    BudgetScope scope = BudgetScope::Day;
    QString whose; // profile, conversation or comparison
    QDate from;    // first day; invalid: since ever
    friend bool operator==(const BudgetPot &, const BudgetPot &) = default;
    friend bool operator<(const BudgetPot &a, const BudgetPot &b)
    {
        return std::tie(a.scope, a.whose, a.from) < std::tie(b.scope, b.whose, b.from);
    }
};

class BudgetGuard
{
public:
    using Ticket = quint64; // of a reservation; 0: none

    // Error::providerCode of what is refused; its providerType names the scope.
    static constexpr const char *ask = "ask";
    static constexpr const char *stop = "stop";
    static constexpr const char *unpriced = "unpriced"; // no limit is reached; nobody knows a price

    // The pots whose limits hold for the call and that nobody told the content of yet. From now on
    // they wait for learn(): what is settled meanwhile is added to what it will say.
    [[nodiscard]] QList<BudgetPot> unknownPots(const BudgetCall &call,
                                               const QList<BudgetLimit> &limits, const QDate &day);
    void learn(const BudgetPot &pot, Money spent);
    [[nodiscard]] bool isKnown(const BudgetPot &pot) const;

    // BudgetReached for a call that must not leave unless the person allows it.
    [[nodiscard]] Result<void> check(const BudgetCall &call, const QList<BudgetLimit> &limits,
                                     const QDate &day, bool askUnpriced) const;
    [[nodiscard]] Ticket reserve(const BudgetCall &call, const QDate &day);
    // A request that belongs to this reservation cost that much; the reservation stays.
    void settle(Ticket ticket, Money spent, const QDate &day);
    void release(Ticket ticket);
    // Money that went without a reservation here: by another program.
    void add(const BudgetCall &call, Money spent, const QDate &day);

private:
    struct Content
    {
        bool known = false;
        Money spent;
    };
    struct Reserved
    {
        BudgetCall call;
        QList<BudgetPot> pots;
    };
    [[nodiscard]] Money filled(const BudgetPot &pot) const;

    std::map<BudgetPot, Content> m_pots;
    std::map<Ticket, Reserved> m_reserved;
    Ticket m_last = 0;
};

} // namespace parley
