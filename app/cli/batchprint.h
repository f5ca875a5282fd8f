// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What parley-cli batch prints: prices, batches and rows, as lines for people, JSON lines or CSV.
// Amounts for people are in the display currency, JSON holds nano-dollars. Main thread.
#pragma once

#include "engine/batchcosting.h"

namespace parley {

class BatchPrint
{
public:
    enum class Form { Lines, Json, Csv };

    void setForm(Form form) { m_form = form; }
    [[nodiscard]] bool tellsRows() const { return m_form != Form::Lines; }
    void estimate(const BatchEstimate &estimate) const;
    // `rowsFollow`: its rows are printed next, where the form tells them.
    void one(const BatchSummary &summary, bool rowsFollow) const;
    void rows(const Batch &batch, const QList<BatchRow> &rows) const;

private:
    Form m_form = Form::Lines;
};

} // namespace parley
