// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A ledger that also takes entries while another process holds the database: each becomes a file in
// a folder beside it, written whole and kept through a power cut, until a process that does hold
// the database takes it up and removes it. An entry's id makes sure that none counts twice. Main
// thread; the ledger within outlives it, files are written where that one works.
#pragma once

#include "base/awaiting.h"
#include "chat/usageledger.h"

#include <QFileSystemWatcher>
#include <deque>

namespace parley {

class SpooledLedger final : public QObject, public UsageLedger
{
    Q_OBJECT
public:
    SpooledLedger(UsageLedger &within, QString folder);
    ~SpooledLedger() override;

    // From now on what others leave in the folder is taken up, as soon as it is there.
    void begin();

    [[nodiscard]] QFuture<Result<void>> record(const LedgerEntry &entry) override;
    [[nodiscard]] QFuture<Result<QList<LedgerLine>>> sums(const LedgerQuestion &question) override;
    [[nodiscard]] QFuture<Result<LedgerMedians>> medians(const LedgerQuestion &question) override;
    [[nodiscard]] QFuture<Result<QList<LedgerEntry>>>
    entries(const LedgerQuestion &question) override;

Q_SIGNALS:
    // An entry of another process is in the ledger now.
    void takenUp(const parley::LedgerEntry &entry);

private:
    void look();
    void takeNext();

    UsageLedger &m_within;
    const QString m_folder;
    QFileSystemWatcher m_watcher;
    std::deque<QString> m_files; // the first one may be on its way into the ledger
    Awaiting<void> m_recorded;
};

} // namespace parley
