// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One open connection to one SQLite file, closed when destroyed. Every statement must be gone by
// then. Used in the thread that made it.
#pragma once

#include "base/result.h"

#include <QSqlDatabase>

struct sqlite3;

namespace parley {

class Connection
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Still, // for reading, and nobody writes to it: leaves no file beside it
    };
    Connection(const QString &path, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const Result<void> &opened() const { return m_opened; }
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

private:
    QSqlDatabase m_database;
    Result<void> m_opened;
};

// What SQLite itself calls the connection; null where Qt's driver uses another SQLite than we do.
[[nodiscard]] sqlite3 *nativeHandle(const QSqlDatabase &connection);

} // namespace parley
