// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The stretch of days the usage page looks at, and what follows from where today lies in it. Days
// are those of the person. Pure values.
#pragma once

#include "base/money.h"

#include <QDate>
#include <QString>

namespace parley {

struct UsageRange
{
    enum class Kind { Today, Week, Month, Year, Custom };

    Kind kind = Kind::Month;
    QDate first;
    QDate last; // included; a month and a year go on to their end

    [[nodiscard]] static UsageRange of(Kind kind, const QDate &today);
    // Put the right way round.
    [[nodiscard]] static UsageRange between(const QDate &one, const QDate &other);
    [[nodiscard]] qint64 days() const { return first.daysTo(last) + 1; }
    // The last day that can have anything in it.
    [[nodiscard]] QDate shownUntil(const QDate &today) const { return qMin(last, today); }
    [[nodiscard]] bool byMonths() const
    {
        return days() > 92;
    } // so many bars no one can tell apart
    friend bool operator==(const UsageRange &, const UsageRange &) = default;
};

// What it will come to when it goes on like this; nothing when the range is over, or has only
// begun.
[[nodiscard]] std::optional<Money> forecast(Money spent, const UsageRange &range,
                                            const QDate &today);
// Round steps for the scale of a chart that reaches `most`: at most `steps` of them.
[[nodiscard]] Money scaleStep(Money most, int steps);

} // namespace parley
