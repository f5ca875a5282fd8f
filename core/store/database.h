// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The conversation database, open, sound and of the newest schema. Opening checks it after an
// unclean end (of a large one only what matters at once: the rest is left to check()), sets a
// damaged one aside (never deletes) and goes on with what could be saved of it or the newest good
// backup, and migrates an older one. Database thread; errors are Storage errors with the codes of
// sql.h, migrations.h and "missing".
#pragma once

#include "chat/storereport.h"
#include "store/backups.h"
#include "store/connection.h"

#include <memory>

namespace parley {

class Database
{
public:
    // Whether a commit must survive a power cut, or only the end of the program.
    enum class Durability { PowerCut, Crash };

    [[nodiscard]] static Result<std::unique_ptr<Database>> openForWriting(const QString &path,
                                                                          OpenReport &report);
    [[nodiscard]] static Result<std::unique_ptr<Database>> openForReading(const QString &path);

    [[nodiscard]] const QSqlDatabase &connection() const { return m_connection.database(); }
    // For the transactions that follow; not inside one.
    [[nodiscard]] Result<void> setDurability(Durability durability);
    // Leaves a mark so that the next opening checks the whole database.
    static void suspect(const QString &path);

    // Whether an unclean end left something to be checked.
    [[nodiscard]] static bool isUnchecked(const QString &path);
    // Checks it by a connection of its own while it is used; "ok", or what is wrong, which leaves
    // that mark. Any thread.
    [[nodiscard]] static Result<QString> check(const QString &path, CheckDepth depth,
                                               Interruption &interruption);

private:
    Database(const QString &path, Connection::Access access) : m_connection(path, access) {}
    [[nodiscard]] Result<void> configure(const QString &path);

    Connection m_connection;
    Durability m_durability = Durability::PowerCut;
};

} // namespace parley
