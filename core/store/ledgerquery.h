// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A question to the ledger as SQL: what is looked at, what it is parted by, what is summed up. Pure
// but for the statement that is bound or read; database thread, or any with a connection of its
// own.
#pragma once

#include "chat/usageledger.h"

namespace parley {

class Statement;

// " WHERE …" with places for bindConditions().
[[nodiscard]] QByteArray conditions(const LedgerQuestion &question);
void bindConditions(Statement &statement, const LedgerQuestion &question);

// Which table answers a question about sums.
enum class LedgerSource {
    Rows,  // the ledger itself: everything, slowly
    Hours, // no chats; days where the zone is whole hours from UTC
    Days,  // chats and folders; the ends of the range from the ledger
};
// `prepared`: whether the database has the latter two.
[[nodiscard]] LedgerSource sourceOf(const LedgerQuestion &question, bool prepared);

// The sums: columns of groups first, always the same, those that don't matter as NULL: the number
// of the local day since 1970, profile, model, key, conversation, folder, person, workflow. Then
// what readSums() expects.
[[nodiscard]] QByteArray sumsQuery(const LedgerQuestion &question, LedgerSource source);
void bindSums(Statement &statement, const LedgerQuestion &question, LedgerSource source);
constexpr int groupColumnCount = 8;
[[nodiscard]] LedgerSums readSums(const Statement &row, int first);

} // namespace parley
