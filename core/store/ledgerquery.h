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

// Always the same columns, those that don't matter as NULL: the number of the local day since 1970,
// profile, model, key, conversation, folder, person.
[[nodiscard]] QByteArray groupColumns(const LedgerQuestion &question);
constexpr int groupColumnCount = 7;

// What readSums() expects, from column `first` on.
[[nodiscard]] QByteArray sumColumns();
[[nodiscard]] LedgerSums readSums(const Statement &row, int first);

} // namespace parley
