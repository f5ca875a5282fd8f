// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The ledger for other programs: entries as CSV (RFC 4180; text that a spreadsheet would take for a
// formula is marked as text) and as JSON, sums as JSON. Money as whole nano-dollars in texts, since
// a number of JSON may not hold them, and as decimal dollars. Pure, any thread.
#pragma once

#include "chat/usageledger.h"

#include <QJsonObject>

namespace parley {

[[nodiscard]] QByteArray ledgerCsv(const QList<LedgerEntry> &entries);
// {"format": "parley-usage", "version": 1, "entries": […]}
[[nodiscard]] QByteArray ledgerJson(const QList<LedgerEntry> &entries);
[[nodiscard]] QJsonObject entryToJson(const LedgerEntry &entry);
[[nodiscard]] QJsonObject sumsToJson(const LedgerSums &sums);
// A cell of CSV. Quoted where it must be; a text that begins like a formula gets an apostrophe.
[[nodiscard]] QString csvCell(const QString &text);
// "0.000153": exact, without an exponent, at least two decimals.
[[nodiscard]] QString decimalDollars(Money amount);

} // namespace parley
