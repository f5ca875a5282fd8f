// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Asks where to, and writes entries of the ledger as CSV or JSON. Main thread; the ledger outlives
// the dialog, the call comes once, with the path or why it could not be written.
#pragma once

#include "chat/usageledger.h"

#include <functional>

class QWidget;

namespace parley {

enum class UsageFormat { Csv, Json };

using UsageWritten = std::function<void(const Result<QString> &path)>;

void exportUsage(QWidget &window, UsageLedger &ledger, const LedgerQuestion &question,
                 UsageFormat format, const UsageWritten &written);
// All or nothing.
[[nodiscard]] Result<QString> writeUsage(const QString &path, UsageFormat format,
                                         const QList<LedgerEntry> &entries);

} // namespace parley
