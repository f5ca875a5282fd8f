// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/usage/usagerange.h"

#include <utility>

namespace parley {

UsageRange UsageRange::of(Kind kind, const QDate &today)
{
    switch (kind) {
    case Kind::Week:
        return {kind, today.addDays(-6), today};
    case Kind::Month:
        return {kind, QDate(today.year(), today.month(), 1),
                QDate(today.year(), today.month(), today.daysInMonth())};
    case Kind::Year:
        return {kind, QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    case Kind::Today:
    case Kind::Custom:
        break;
    }
    return {kind, today, today};
}

UsageRange UsageRange::between(const QDate &one, const QDate &other)
{
    return {Kind::Custom, qMin(one, other), qMax(one, other)};
}

std::optional<Money> forecast(Money spent, const UsageRange &range, const QDate &today)
{
    const qint64 gone = range.first.daysTo(today) + 1;
    if (today >= range.last || gone < 2) {
        return std::nullopt;
    }
    const double whole =
        spent.dollars() / static_cast<double>(gone) * static_cast<double>(range.days()) * 1e9;
    constexpr double most = 9.2e18;
    return Money::fromNano(static_cast<qint64>(qBound(-most, whole, most)));
}

Money scaleStep(Money most, int steps)
{
    qint64 step = 1;
    for (int round = 0; step < most.nano() / steps; ++round) {
        step = round % 3 == 1 ? step / 2 * 5 : step * 2; // 1, 2, 5, 10 …
    }
    return Money::fromNano(step);
}

} // namespace parley
