// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/memorydatabase.h"

#include "archive/foreign/importedchats.h"

#include <QScopeGuard>
#include <cstring>
#include <sqlite3.h>

namespace parley {

namespace {

constexpr int stepsBetweenLooks = 100000;
constexpr int mostLooks = 5000; // about a minute of work: a hostile view may never end

int countLooks(void *looks)
{
    return ++*static_cast<int *>(looks) > mostLooks ? 1 : 0;
}

QJsonValue valueOf(sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        return QJsonValue(qint64(sqlite3_column_int64(row, column)));
    case SQLITE_FLOAT:
        return QJsonValue(sqlite3_column_double(row, column));
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
        return QJsonValue(QString::fromUtf8(text, sqlite3_column_bytes(row, column)));
    }
    default:
        return QJsonValue();
    }
}

} // namespace

Result<std::unique_ptr<MemoryDatabase>> MemoryDatabase::open(const QByteArray &bytes)
{
    std::unique_ptr<MemoryDatabase> memory(new MemoryDatabase);
    if (sqlite3_open_v2(":memory:", &memory->m_database, SQLITE_OPEN_READWRITE, nullptr) !=
        SQLITE_OK) {
        return memory->damaged();
    }
    sqlite3 *database = memory->m_database;
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    const auto size = static_cast<sqlite3_uint64>(bytes.size());
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(size));
    if (!copy) {
        return memory->damaged();
    }
    std::memcpy(copy, bytes.constData(), size);
    // A database that was in WAL mode can't be opened without its log; the last checkpoint can.
    if (size > 20 && copy[18] == 2) {
        copy[18] = copy[19] = 1;
    }
    if (sqlite3_deserialize(database, "main", copy, static_cast<sqlite3_int64>(size),
                            static_cast<sqlite3_int64>(size),
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY) !=
        SQLITE_OK) {
        return memory->damaged();
    }
    return memory;
}

MemoryDatabase::~MemoryDatabase()
{
    sqlite3_close(m_database);
}

Unexpected MemoryDatabase::damaged() const
{
    return refuseImport("archive_corrupt",
                        QStringLiteral("the database in the archive is damaged: ") +
                            QString::fromUtf8(sqlite3_errmsg(m_database)));
}

Result<void> MemoryDatabase::each(const char *sql,
                                  const std::function<void(const QJsonObject &row)> &take)
{
    int looks = 0;
    sqlite3_progress_handler(m_database, stepsBetweenLooks, countLooks, &looks);
    sqlite3_stmt *statement = nullptr;
    const auto close = qScopeGuard([this, &statement] {
        sqlite3_finalize(statement);
        sqlite3_progress_handler(m_database, 0, nullptr, nullptr);
    });
    if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK) {
        return damaged();
    }
    for (;;) {
        const int step = sqlite3_step(statement);
        if (step == SQLITE_DONE) {
            return {};
        }
        if (step != SQLITE_ROW) {
            return damaged();
        }
        QJsonObject row;
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            row.insert(QString::fromUtf8(sqlite3_column_name(statement, i)), valueOf(statement, i));
        }
        take(row);
    }
}

} // namespace parley
