// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the usage page shows, asked of the ledger: all sums of one range, together. What was there
// before stays until the new is complete. Main thread; services outlive it.
#pragma once

#include "base/awaiting.h"
#include "engine/services.h"
#include "ui/usage/usagerange.h"

#include <QObject>

namespace parley {

struct UsageFigures
{
    UsageRange range;
    ModelRef model; // only this one; empty: all
    LedgerSums whole;
    LedgerMedians medians;
    QList<LedgerLine> days;   // by day and model
    QList<LedgerLine> models; // the dearest first, as all of these
    QList<LedgerLine> conversations;
    QList<LedgerLine> folders;
    QList<LedgerLine> keys;
    QList<LedgerLine> persons;
    QList<LedgerLine> workflows; // one without a name: what was asked outside of any
};

class UsageModel final : public QObject
{
    Q_OBJECT
public:
    explicit UsageModel(Services &services, QObject *parent = nullptr);

    void ask(const UsageRange &range, const ModelRef &model);
    // The same once more: something was added.
    void refresh();
    [[nodiscard]] const UsageFigures &figures() const { return m_figures; }
    [[nodiscard]] LedgerQuestion question() const;
    [[nodiscard]] QDate today() const;

Q_SIGNALS:
    void changed();
    void failed(const parley::Error &error);

private:
    void next();
    template <class T>
    void put(const Result<T> &result, T &place);

    Services &m_services;
    UsageFigures m_figures;
    UsageFigures m_coming;
    int m_step = 0;
    Awaiting<QList<LedgerLine>> m_sums;
    Awaiting<LedgerMedians> m_medians;
};

} // namespace parley
