// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/budgetguard.h"

#include "base/currency.h"

#include <algorithm>
#include <array>

namespace parley {

namespace {

// One line a limit, parts parted by tabs: scope, profile, nano-dollars, per cent, what then.
const Setting<QStringList> limitsSetting{"budget/limits", {}};

constexpr std::array scopeNames = {"day", "month", "profile", "conversation", "comparison"};
static_assert(scopeNames.size() == budgetScopeCount);

QString nameOf(BudgetScope scope)
{
    return QLatin1String(scopeNames[static_cast<std::size_t>(scope)]);
}

std::optional<BudgetLimit> limitFromText(const QString &text)
{
    const QStringList parts = text.split(u'\t');
    bool amountGood = false;
    bool shareGood = false;
    BudgetLimit limit;
    limit.profile = parts.value(1);
    limit.amount = Money::fromNano(parts.value(2).toLongLong(&amountGood));
    limit.warnAt = parts.value(3).toInt(&shareGood);
    limit.then =
        parts.value(4) == QLatin1String("ask") ? BudgetLimit::Then::Ask : BudgetLimit::Then::Stop;
    const bool sound = amountGood && shareGood && limit.amount >= Money() && limit.warnAt >= 0 &&
                       limit.warnAt <= 100;
    for (std::size_t i = 0; sound && i < scopeNames.size(); ++i) {
        if (parts.first() == QLatin1String(scopeNames[i])) {
            limit.scope = static_cast<BudgetScope>(i);
            return limit;
        }
    }
    return std::nullopt;
}

QString limitToText(const BudgetLimit &limit)
{
    const char *then = limit.then == BudgetLimit::Then::Ask ? "ask" : "stop";
    return QStringList{nameOf(limit.scope), limit.profile, QString::number(limit.amount.nano()),
                       QString::number(limit.warnAt), QLatin1String(then)}
        .join(u'\t');
}

QDate monthOf(const QDate &day)
{
    return {day.year(), day.month(), 1};
}

// Nothing where the call has no part in such a pot.
std::optional<BudgetPot> potOf(BudgetScope scope, const BudgetCall &call, const QDate &day)
{
    switch (scope) {
    case BudgetScope::Day:
        return BudgetPot{scope, {}, day};
    case BudgetScope::Month:
        return BudgetPot{scope, {}, monthOf(day)};
    case BudgetScope::Profile:
        return BudgetPot{scope, call.profile, monthOf(day)};
    case BudgetScope::Conversation:
        return call.conversation.isNull()
                   ? std::nullopt
                   : std::optional(BudgetPot{scope, call.conversation.toString(), {}});
    case BudgetScope::Comparison:
        return call.comparison.isEmpty() ? std::nullopt
                                         : std::optional(BudgetPot{scope, call.comparison, {}});
    }
    return std::nullopt;
}

QList<BudgetPot> allPots(const BudgetCall &call, const QDate &day)
{
    QList<BudgetPot> pots;
    for (int scope = 0; scope < budgetScopeCount; ++scope) {
        if (const auto pot = potOf(static_cast<BudgetScope>(scope), call, day)) {
            pots.append(*pot);
        }
    }
    return pots;
}

// The pot a limit looks at, where it holds for the call.
std::optional<BudgetPot> watched(const BudgetLimit &limit, const BudgetCall &call, const QDate &day)
{
    const bool other = limit.scope == BudgetScope::Profile && limit.profile != call.profile;
    return other ? std::nullopt : potOf(limit.scope, call, day);
}

Unexpected refused(const char *code, const QString &scope, const QString &sentence)
{
    Error error;
    error.kind = ErrorKind::BudgetReached;
    error.detail = sentence;
    error.providerType = scope;
    error.providerCode = QLatin1String(code);
    return Unexpected(error);
}

QString written(Money amount)
{
    return plainAmountText(amount, 4);
}

} // namespace

QList<BudgetLimit> budgetLimits(const SettingsStore &settings)
{
    QList<BudgetLimit> limits;
    const QStringList lines = settings.get(limitsSetting);
    for (const QString &line : lines) {
        if (const auto limit = limitFromText(line)) {
            limits.append(*limit);
        }
    }
    return limits;
}

void setBudgetLimits(SettingsStore &settings, const QList<BudgetLimit> &limits)
{
    QStringList lines;
    for (const BudgetLimit &limit : limits) {
        lines.append(limitToText(limit));
    }
    settings.set(limitsSetting, lines);
}

std::optional<BudgetLimit> budgetOf(const QList<BudgetLimit> &limits, BudgetScope scope,
                                    const QString &profile)
{
    const auto found = std::find_if(limits.cbegin(), limits.cend(), [&](const BudgetLimit &limit) {
        return limit.scope == scope && (scope != BudgetScope::Profile || limit.profile == profile);
    });
    return found == limits.cend() ? std::nullopt : std::optional(*found);
}

QList<BudgetPot> BudgetGuard::unknownPots(const BudgetCall &call, const QList<BudgetLimit> &limits,
                                          const QDate &day)
{
    QList<BudgetPot> unknown;
    for (const BudgetLimit &limit : limits) {
        const auto pot = watched(limit, call, day);
        if (pot && !unknown.contains(*pot) && !isKnown(*pot)) {
            m_pots.try_emplace(*pot);
            unknown.append(*pot);
        }
    }
    return unknown;
}

void BudgetGuard::learn(const BudgetPot &pot, Money spent)
{
    Content &content = m_pots[pot];
    if (!content.known) {
        content.known = true;
        content.spent += spent;
    }
}

bool BudgetGuard::isKnown(const BudgetPot &pot) const
{
    const auto found = m_pots.find(pot);
    return found != m_pots.end() && found->second.known;
}

Money BudgetGuard::filled(const BudgetPot &pot) const
{
    const auto found = m_pots.find(pot);
    Money sum = found == m_pots.end() ? Money() : found->second.spent;
    for (const auto &[ticket, reserved] : m_reserved) {
        if (reserved.pots.contains(pot)) {
            sum += reserved.call.most.value_or(Money());
        }
    }
    return sum;
}

Result<void> BudgetGuard::check(const BudgetCall &call, const QList<BudgetLimit> &limits,
                                const QDate &day, bool askUnpriced) const
{
    if (call.most == Money()) {
        return {}; // takes no money
    }
    const BudgetLimit *reached = nullptr;
    Money sum;
    bool holds = false;
    for (const BudgetLimit &limit : limits) {
        const auto pot = watched(limit, call, day);
        const Money in = pot ? filled(*pot) : Money();
        holds = holds || pot;
        const bool full = pot && (in >= limit.amount || in + call.certain > limit.amount);
        // One that stops is told before one that asks.
        if (full && (!reached || (reached->then == BudgetLimit::Then::Ask &&
                                  limit.then == BudgetLimit::Then::Stop))) {
            reached = &limit;
            sum = in;
        }
    }
    if (reached) {
        const QString scope = nameOf(reached->scope);
        return refused(
            reached->then == BudgetLimit::Then::Stop ? stop : ask, scope,
            QStringLiteral("a %1 budget of %2 is used up: %3 spent or reserved, the "
                           "question alone costs %4")
                .arg(scope, written(reached->amount), written(sum), written(call.certain)));
    }
    if (holds && !call.most && askUnpriced) {
        return refused(unpriced, QString(), QStringLiteral("nobody knows what this model costs"));
    }
    return {};
}

BudgetGuard::Ticket BudgetGuard::reserve(const BudgetCall &call, const QDate &day)
{
    m_reserved[++m_last] = {call, allPots(call, day)};
    return m_last;
}

void BudgetGuard::settle(Ticket ticket, Money spent, const QDate &day)
{
    const auto found = m_reserved.find(ticket);
    if (found == m_reserved.end()) {
        return;
    }
    add(found->second.call, spent, day);
}

void BudgetGuard::add(const BudgetCall &call, Money spent, const QDate &day)
{
    const QList<BudgetPot> pots = allPots(call, day);
    for (const BudgetPot &pot : pots) {
        // A pot nobody asked for yet will be told of it by who knows what was spent.
        if (const auto known = m_pots.find(pot); known != m_pots.end()) {
            known->second.spent += spent;
        }
    }
}

void BudgetGuard::release(Ticket ticket)
{
    m_reserved.erase(ticket);
}

} // namespace parley
