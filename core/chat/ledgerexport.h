// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The ledger for other programs: entries as CSV (RFC 4180; text that a spreadsheet would take for a
// formula is marked as text) and as JSON, sums as JSON. Money as whole nano-dollars in texts, since
// a number of JSON may not hold them, and as decimal dollars; where a display currency is given, as
// decimals of it beside them. Pure, any thread.
#pragma once

#include "base/currency.h"
#include "chat/usageledger.h"

#include <QJsonObject>

namespace parley {

[[nodiscard]] QByteArray ledgerCsv(const QList<LedgerEntry> &entries,
                                   const Currency &currency = {});
// {"format": "parley-usage", "version": 1, "entries": […]}
[[nodiscard]] QByteArray ledgerJson(const QList<LedgerEntry> &entries,
                                    const Currency &currency = {});
[[nodiscard]] QJsonObject entryToJson(const LedgerEntry &entry, const Currency &currency = {});
// What entryToJson() made. Storage error where it is something else.
[[nodiscard]] Result<LedgerEntry> entryFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject sumsToJson(const LedgerSums &sums, const Currency &currency = {});
// A cell of CSV. Quoted where it must be; a text that begins like a formula gets an apostrophe.
[[nodiscard]] QString csvCell(const QString &text);

} // namespace parley
