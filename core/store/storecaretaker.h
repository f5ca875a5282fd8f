// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What is done beside the writing, in a thread of its own and by reading connections, so that
// nobody waits for it: backups, checks of everything, the rest of the check after an unclean end.
// Ends what takes long when it is ended itself. Any thread but its own.
#pragma once

#include "chat/storereport.h"
#include "store/backups.h"
#include "store/interruption.h"
#include "store/storethread.h"

namespace parley {

class StoreCaretaker
{
public:
    explicit StoreCaretaker(const QString &path) : m_path(path) {}

    // `opened`: waited for first.
    [[nodiscard]] QFuture<Result<QString>> check(const QFuture<Result<OpenReport>> &opened);
    // What opening left to be checked. `damaged` is called in the thread of the caretaker.
    void checkRest(std::function<void()> damaged);
    [[nodiscard]] QFuture<Result<QString>> backUpIfDue(const QDateTime &now);
    [[nodiscard]] QFuture<Result<QList<BackupSummary>>> backups();
    // What is under way ends with the error "interrupted"; nothing is done after that.
    void end();

private:
    const QString m_path;
    Interruption m_interruption;
    StoreThread m_thread;
};

} // namespace parley
