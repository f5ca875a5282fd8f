// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A vendor's words for the end of an answer as a table; a word it doesn't hold means Stop. Pure;
// any thread.
#pragma once

#include "chat/streamevent.h"

namespace parley {

struct ReasonRow
{
    const char *raw;
    StopReason reason;
};

template <class Table>
[[nodiscard]] StopReason reasonFor(const Table &rows, const QString &raw)
{
    for (const ReasonRow &row : rows) {
        if (raw.compare(QLatin1String(row.raw), Qt::CaseInsensitive) == 0) {
            return row.reason;
        }
    }
    return StopReason::Stop;
}

} // namespace parley
