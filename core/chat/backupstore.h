// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: how the conversations were found at the start, and older copies of all of them. Main
// thread; work happens elsewhere and comes back as a future.
#pragma once

#include "base/result.h"
#include "chat/storereport.h"

#include <QFuture>
#include <QList>

namespace parley {

class BackupStore
{
public:
    virtual ~BackupStore() = default;

    // How the opening went: what had to be recovered, whether another program writes.
    [[nodiscard]] virtual QFuture<Result<OpenReport>> opened() const = 0;
    // Damage that was met after that, by a check in the background or by reading: what could be
    // recovered, as soon as that is done. Once at most; never finishes by itself when none is met.
    [[nodiscard]] virtual QFuture<Result<OpenReport>> recovered() const = 0;
    // Makes a daily or weekly backup when one is due, without keeping others waiting. The path;
    // empty when none was due.
    [[nodiscard]] virtual QFuture<Result<QString>> backUpIfDue(const QDateTime &now) = 0;
    // Newest first; those that can't be read are left out.
    [[nodiscard]] virtual QFuture<Result<QList<BackupSummary>>> backups() = 0;
    // Sets what is there now aside (backups() lists it as Replaced, it is never deleted) and goes
    // on with a copy of the backup: ask for the list again, forget what was loaded. On failure
    // everything is as it was.
    [[nodiscard]] virtual QFuture<Result<OpenReport>> restoreBackup(const QString &path) = 0;
};

} // namespace parley
