// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Ends from another thread what SQLite is at: a backup or a check that takes long when the program
// ends. Statements that run then fail with the Storage error "interrupted". Where Qt brings a
// SQLite of its own they run to their end. Any thread; outlives those who watch.
#pragma once

#include "base/result.h"

#include <QList>
#include <atomic>
#include <mutex>

class QSqlDatabase;
struct sqlite3;

namespace parley {

class Interruption
{
public:
    Interruption() = default;
    Q_DISABLE_COPY_MOVE(Interruption)

    // For good. A statement that is just beginning misses it: to be repeated until the work ended.
    void request();
    [[nodiscard]] bool isRequested() const { return m_requested; }
    // An error once it was requested: to be asked before a statement, and after one whose answer an
    // interruption would falsify.
    [[nodiscard]] Result<void> check() const;

    // As long as it lives the connection's statements can be ended. In the connection's thread.
    class Watch
    {
    public:
        Watch(Interruption *interruption, const QSqlDatabase &connection);
        ~Watch();
        Q_DISABLE_COPY_MOVE(Watch)

    private:
        Interruption *m_interruption; // null: nobody ends it
        sqlite3 *m_handle;
    };

private:
    std::mutex m_mutex;
    QList<sqlite3 *> m_running;
    std::atomic<bool> m_requested = false;
};

} // namespace parley
