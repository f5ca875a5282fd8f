// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/connection.h"

#include "store/sql.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>
#include <sqlite3.h>

namespace parley {

namespace {

QString stillAddress(const QString &path)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(QStringLiteral("immutable=1"));
    return QString::fromLatin1(url.toEncoded());
}

} // namespace

Connection::Connection(const QString &path, Access access)
    : m_database(
          QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString()))
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (access != Access::ReadWrite) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    if (access == Access::Still) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    }
    m_database.setDatabaseName(access == Access::Still ? stillAddress(path) : path);
    m_database.setConnectOptions(options);
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        m_opened = Unexpected(storageError(error.driverText() + u' ' + error.databaseText(), "io"));
        return;
    }
    // What a crafted file could use against us, and what a mapped file would crash on.
    for (const char *pragma :
         {"trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "temp_store=MEMORY"}) {
        if (m_opened) {
            m_opened = execute(m_database, QStringLiteral("PRAGMA ") + QLatin1String(pragma));
        }
    }
    if (m_opened && access != Access::ReadWrite) {
        m_opened = execute(m_database, QStringLiteral("PRAGMA query_only=ON"));
    }
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

sqlite3 *nativeHandle(const QSqlDatabase &connection)
{
    const auto theirs = single(connection, QStringLiteral("SELECT sqlite_source_id()"));
    const QVariant handle = connection.driver()->handle();
    const bool same = theirs && theirs->toString() == QLatin1String(sqlite3_sourceid()) &&
                      qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return same ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

} // namespace parley
