// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/answerfile.h"

#include "base/logging.h"
#include "store/databasefiles.h"
#include "store/sql.h"

#include <QFile>
#include <QFileInfo>
#include <QVariant>

namespace parley {

namespace {

// Another one where the tables change.
constexpr int schema = 2;
constexpr int withoutQuestions = 1;       // the answers alone
constexpr int applicationId = 0x50726c61; // "Prla"

bool isDamage(const Error &error)
{
    return error.providerCode == QLatin1String("corrupt") ||
           error.providerCode == QLatin1String("sql"); // tables that are not as they were made
}

bool isSound(const QString &path)
{
    const Connection connection(path, Connection::Access::ReadOnly);
    const auto verdict =
        connection.opened() ? single(connection.database(), QStringLiteral("PRAGMA quick_check(1)"))
                            : Unexpected(connection.opened().error());
    const auto tables =
        single(connection.database(),
               QStringLiteral("SELECT count(*) FROM figures WHERE answers = (SELECT count(*) FROM "
                              "answers) AND (SELECT count(*) FROM questions) >= 0"));
    return verdict && verdict->toString() == QLatin1String("ok") && tables && tables->toInt() == 1;
}

} // namespace

Result<void> AnswerFile::open()
{
    if (m_connection && QFileInfo::exists(m_path)) {
        return {};
    }
    m_connection.reset(); // the file is gone: somebody deleted it
    if (const auto made = prepareDatabaseFile(m_path); !made) {
        return made;
    }
    m_connection = std::make_unique<Connection>(m_path, Connection::Access::ReadWrite);
    m_index = SimilarIndex();
    const auto opened = m_connection->opened() ? prepare() : m_connection->opened();
    if (!opened) {
        m_connection.reset();
    }
    return opened;
}

Result<void> AnswerFile::prepare() const
{
    const QSqlDatabase &connection = m_connection->database();
    // What was deleted leaves the disk; and nothing here is worth waiting for a disk.
    const char *journal = isOnNetworkDrive(m_path) ? "journal_mode=TRUNCATE" : "journal_mode=WAL";
    for (const char *pragma : {journal, "synchronous=NORMAL", "secure_delete=ON"}) {
        const auto set = execute(connection, QStringLiteral("PRAGMA ") + QLatin1String(pragma));
        if (!set) {
            return set;
        }
    }
    Transaction transaction(connection);
    const auto version = transaction.begun()
                             ? single(connection, QStringLiteral("PRAGMA user_version"))
                             : Unexpected(transaction.begun().error());
    if (!version) {
        return Unexpected(version.error());
    }
    if (version->toInt() > schema) {
        return Unexpected(storageError(
            QStringLiteral("the cache of answers was made by a newer Parley"), "newer_schema"));
    }
    if (version->toInt() == schema) {
        return transaction.commit();
    }
    Result<void> made =
        version->toInt() == withoutQuestions ? Result<void>() : AnswerRows::make(connection);
    made = made ? SimilarRows::make(connection) : made;
    made = made ? executeScript(connection,
                                QStringLiteral("PRAGMA application_id=%1;\nPRAGMA user_version=%2;")
                                    .arg(applicationId)
                                    .arg(schema))
                : made;
    return made ? transaction.commit() : made;
}

// Another program that uses the file may have mended it already: then it is only opened anew.
bool AnswerFile::mend(const Error &error)
{
    if (!isDamage(error)) {
        return false;
    }
    m_connection.reset();
    if (QFileInfo::exists(m_path) && !isSound(m_path)) {
        removeAside();
        const auto aside = setDatabaseAside(m_path, damagedDatabase);
        if (!aside) {
            qCWarning(logStore).noquote() << "the cache of answers:" << aside.error().detail;
            return false;
        }
        m_setAside = QFileInfo(*aside).fileName();
        qCWarning(logStore).noquote()
            << "The cache of answers was damaged. It was put aside as" << m_setAside
            << "and a new one was begun; nothing else is affected.";
    }
    return true;
}

void AnswerFile::tell(const Error &error)
{
    if (std::exchange(m_told, error.detail) != error.detail) {
        qCWarning(logStore).noquote() << "the cache of answers:" << error.detail;
    }
}

void AnswerFile::removeAside() const
{
    for (const AsideDatabase &old : databasesSetAside(m_path, damagedDatabase)) {
        for (const char *suffix : {"-wal", "-journal", "-shm", ""}) {
            QFile::remove(old.path + QLatin1String(suffix));
        }
    }
}

Result<void> AnswerFile::clear()
{
    removeAside();
    m_setAside.clear();
    Result<void> done = use<void>([](const AnswerRows &rows) { return rows.clear(); });
    for (const char *step : {"VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"}) {
        done = done ? execute(m_connection->database(), QLatin1String(step)) : done;
    }
    return done;
}

} // namespace parley
