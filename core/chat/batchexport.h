// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Batches for other programs: their rows as CSV, with the columns of the table they came from
// before those of the answers, or as JSON. Amounts are dollars. Pure, any thread.
#pragma once

#include "chat/batch.h"

#include <QByteArray>
#include <QJsonObject>

namespace parley {

// In the order of their numbers.
[[nodiscard]] QByteArray batchCsv(const Batch &batch, QList<BatchRow> rows);
[[nodiscard]] QJsonObject batchRowJson(const Batch &batch, const BatchRow &row);
// Of one in the list, without its rows.
[[nodiscard]] QJsonObject batchJson(const BatchSummary &summary);
[[nodiscard]] QByteArray batchJson(const BatchSummary &summary, QList<BatchRow> rows);

} // namespace parley
