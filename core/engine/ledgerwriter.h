// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Hands entries to the ledger in order. What can't be written stays here and is tried again every
// 5 s, so that no money goes missing for a disk that was full. Main thread; kept in Services, which
// destroys it before the ledger and the clock go.
#pragma once

#include "base/awaiting.h"
#include "base/clock.h"
#include "chat/usageledger.h"

#include <QObject>
#include <deque>

namespace parley {

class LedgerWriter final : public QObject
{
    Q_OBJECT
public:
    void record(const LedgerEntry &entry, UsageLedger &ledger, Clock &clock);

Q_SIGNALS:
    // An entry is in the ledger.
    void recorded();

private:
    void write(UsageLedger &ledger, Clock &clock);

    std::deque<LedgerEntry> m_waiting; // the first one may be in flight
    Awaiting<void> m_written;
    std::unique_ptr<Clock::Timer> m_retry;
};

} // namespace parley
