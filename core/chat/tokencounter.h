// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How many tokens a text has: a count always says whether it is exact or an estimate. Plain
// functions on values, any thread.
#pragma once

#include <QStringView>

namespace parley {

struct TokenCount
{
    qint64 tokens = 0;
    bool exact = false; // false: show it with "≈"
    friend bool operator==(const TokenCount &, const TokenCount &) = default;
};

// An estimate by kinds of characters (about 4 Latin letters, 1.5 CJK characters a token), for
// models whose vocabulary is not known. Linear, no allocation.
[[nodiscard]] TokenCount estimateTokens(QStringView text);

} // namespace parley
