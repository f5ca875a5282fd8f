// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/crashtext.h"

namespace parley::crashwatch {

Moment momentOf(std::time_t time)
{
    constexpr long daySeconds = 86400;
    const auto rest = static_cast<unsigned>(time % daySeconds);
    const long days = time / daySeconds + 719468; // since 1 March of the year 0
    const long era = days / 146097;
    const auto dayOfEra = static_cast<unsigned>(days - era * 146097);
    const unsigned yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned shifted = (5 * dayOfYear + 2) / 153;
    const unsigned month = shifted < 10 ? shifted + 3 : shifted - 9;
    return {yearOfEra + static_cast<unsigned>(era) * 400 + (month <= 2 ? 1 : 0),
            month,
            dayOfYear - (153 * shifted + 2) / 5 + 1,
            rest / 3600,
            rest / 60 % 60,
            rest % 60};
}

} // namespace parley::crashwatch
