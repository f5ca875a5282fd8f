// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/ledgerwriter.h"

#include "base/logging.h"

namespace parley {

namespace {

constexpr std::chrono::milliseconds again{5000};

} // namespace

void LedgerWriter::record(const LedgerEntry &entry, UsageLedger &ledger, Clock &clock)
{
    m_waiting.push_back(entry);
    if (m_waiting.size() == 1) {
        write(ledger, clock);
    }
}

void LedgerWriter::write(UsageLedger &ledger, Clock &clock)
{
    m_written.wait(
        ledger.record(m_waiting.front()), [this, &ledger, &clock](const Result<void> &result) {
            if (!result) {
                qCWarning(logEngine) << "the ledger waits to be written:" << result.error().detail;
                m_retry = clock.after(again, [this, &ledger, &clock] { write(ledger, clock); });
                return;
            }
            m_waiting.pop_front();
            if (!m_waiting.empty()) {
                write(ledger, clock);
            }
            Q_EMIT recorded();
        });
}

} // namespace parley
