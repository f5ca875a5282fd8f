// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/sqliteconversationstore.h"

#include "base/logging.h"
#include "store/addedtables.h"
#include "store/backups.h"
#include "store/conversationrows.h"
#include "store/databasefiles.h"
#include "store/noderows.h"
#include "store/placerows.h"
#include "store/searchindex.h"
#include "store/searchrun.h"
#include "store/sql.h"

#include <QFile>
#include <QVariant>

namespace parley {

SqliteConversationStore::SqliteConversationStore(const QString &path, Mode mode)
    : m_path(path), m_mode(mode), m_lock(path), m_reserve(path), m_caretaker(path)
{
    m_recovery.start();
    m_recovered = m_recovery.future();
    m_opened = m_thread.run([this] { return ensureOpen(); });
}

SqliteConversationStore::~SqliteConversationStore()
{
    m_caretaker.end(); // before the writer: whoever closes last moves the journal into the database
    // The connection must close in the thread that opened it. It is the last that happens there.
    static_cast<void>(m_thread.run([this] {
        m_database.reset();
        return true;
    }));
}

template <class Work>
Result<void> SqliteConversationStore::transact(Database::Durability durability, Work &work)
{
    if (const auto done = m_database->setDurability(durability); !done) {
        return done;
    }
    Transaction transaction(m_database->connection());
    Result<void> done = transaction.begun();
    if (done) {
        done = work(m_database->connection());
    }
    return done ? transaction.commit() : done;
}

Result<OpenReport> SqliteConversationStore::ensureOpen()
{
    if (m_damageFound.exchange(false)) {
        noticeDamage(storageError(QStringLiteral("met while reading"), "corrupt"));
    }
    if (m_database) {
        return m_report;
    }
    m_report = {};
    Result<void> done = open();
    if (!done && done.error().providerCode == QLatin1String("corrupt") && !m_report.readOnly) {
        // Damage that only reading met: the second opening checks everything and sets it aside.
        Database::suspect(m_path);
        done = open();
    }
    if (!done) {
        if (done.error().providerCode != QLatin1String("missing")) {
            qCWarning(logStore) << "can't open the conversations:" << done.error().detail;
        }
        m_database.reset();
        return Unexpected(done.error());
    }
    tellRecovery();
    checkRest();
    return m_report;
}

// Damage that was met after the opening; whoever asked about that was told already.
void SqliteConversationStore::tellRecovery()
{
    if (m_healed && !m_report.setAside.isEmpty() && !m_recovered.isFinished()) {
        m_recovery.addResult(m_report);
        m_recovery.finish();
    }
}

void SqliteConversationStore::checkRest()
{
    if (!m_report.readOnly && Database::isUnchecked(m_path)) {
        m_caretaker.checkRest([this] { // the thread of the store outlives the caretaker's
            m_damageFound = true;
            static_cast<void>(m_thread.run([this] { return ensureOpen(); }));
        });
    }
}

Result<void> SqliteConversationStore::open()
{
    letSearchesEnd();
    m_database.reset();
    m_report.readOnly = m_mode == Mode::ReadOnly;
    if (!m_report.readOnly) {
        if (const auto ready = prepareDatabaseFile(m_path); !ready) {
            return ready;
        }
        if (!m_lock.acquire()) {
            m_report.readOnly = true;
            m_report.heldBy = m_lock.heldBy();
        }
    }
    auto database = m_report.readOnly ? Database::openForReading(m_path)
                                      : Database::openForWriting(m_path, m_report);
    if (!database) {
        return Unexpected(database.error());
    }
    m_database = std::move(database).value();
    return m_report.readOnly ? Result<void>() : recover();
}

Result<void> SqliteConversationStore::recover()
{
    m_reserve.ensure();
    auto work = [this](const QSqlDatabase &connection) -> Result<void> {
        const auto interrupted = NodeRows(connection).closeStreaming();
        m_report.interrupted = interrupted.value_or(0);
        return interrupted ? Result<void>() : Unexpected(interrupted.error());
    };
    const auto done = transact(Database::Durability::PowerCut, work);
    if (done) {
        indexBacklog();
    }
    return done;
}

void SqliteConversationStore::indexBacklog()
{
    m_thread.whenIdle([this] {
        if (!m_database) {
            return false;
        }
        constexpr int atOnce = 200; // some milliseconds: whoever asks meanwhile hardly waits
        bool more = false;
        auto work = [&more](const QSqlDatabase &connection) -> Result<void> {
            const auto step = SearchIndex(connection).indexBacklog(atOnce);
            more = step.value_or(false);
            return step ? Result<void>() : Unexpected(step.error());
        };
        const auto done = transact(Database::Durability::Crash, work);
        if (!done) {
            qCWarning(logStore) << "search knows only a part:" << done.error().detail;
        }
        return done && more;
    });
}

// Only from the database thread: none begins before its present job is done, so files may get other
// names then.
void SqliteConversationStore::letSearchesEnd()
{
    m_searches.run([] { return true; }).waitForFinished();
}

// The next call opens it again, which repairs it; what was asked for now fails.
void SqliteConversationStore::noticeDamage(const Error &error)
{
    if (error.providerCode == QLatin1String("corrupt") && !m_report.readOnly) {
        Database::suspect(m_path);
        if (!std::exchange(m_healed, true)) {
            m_database.reset();
        }
    }
}

template <class Work>
auto SqliteConversationStore::reading(Work work)
    -> std::invoke_result_t<Work &, const QSqlDatabase &>
{
    if (const auto open = ensureOpen(); !open) {
        return Unexpected(open.error());
    }
    auto answer = work(m_database->connection());
    if (!answer) {
        noticeDamage(answer.error());
    }
    return answer;
}

template <class Work>
Result<void> SqliteConversationStore::writing(Database::Durability durability, Work work)
{
    if (const auto open = ensureOpen(); !open) {
        return Unexpected(open.error());
    }
    if (m_report.readOnly) {
        return Unexpected(storageError(
            m_report.heldBy.isEmpty()
                ? QStringLiteral("opened for reading only")
                : QStringLiteral("in use by %1; opened for reading only").arg(m_report.heldBy),
            "held_by_other"));
    }
    Result<void> done = transact(durability, work);
    if (!done && done.error().providerCode == QLatin1String("disk_full") && m_reserve.release()) {
        qCWarning(logStore) << "the disk is full; the reserve was given back";
        done = transact(durability, work);
    }
    if (!done) {
        qCWarning(logStore) << "not written:" << done.error().detail;
        noticeDamage(done.error());
    }
    return done;
}

template <class Work>
QFuture<Result<void>> SqliteConversationStore::later(Database::Durability durability, Work work)
{
    return m_thread.run(
        [this, durability, work = std::move(work)] { return writing(durability, work); });
}

QFuture<Result<QString>> SqliteConversationStore::checkIntegrity()
{
    return m_caretaker.check(m_opened);
}

QFuture<Result<QString>> SqliteConversationStore::backUpIfDue(const QDateTime &now)
{
    return m_caretaker.backUpIfDue(now);
}

QFuture<Result<QList<BackupSummary>>> SqliteConversationStore::backups()
{
    return m_caretaker.backups();
}

QFuture<Result<OpenReport>> SqliteConversationStore::restoreBackup(const QString &path)
{
    return m_thread.run([this, path]() -> Result<OpenReport> {
        auto open = ensureOpen();
        if (!open || m_report.readOnly) {
            return open ? Unexpected(storageError(QStringLiteral("opened for reading only"),
                                                  "held_by_other"))
                        : open;
        }
        const auto replaced = replaceBy(path);
        open = replaced ? ensureOpen() : Unexpected(replaced.error());
        if (open) {
            keepAdded(*replaced);
        }
        return open;
    });
}

Result<QString> SqliteConversationStore::replaceBy(const QString &backup)
{
    if (const auto sound = checkDatabase(backup); !sound) {
        return Unexpected(sound.error());
    }
    QFile::remove(successorOf(m_path));
    if (!QFile::copy(backup, successorOf(m_path))) {
        return Unexpected(storageError(QStringLiteral("can't copy ") + backup, "io"));
    }
    letSearchesEnd();
    m_database.reset();
    return installSuccessor(m_path, replacedDatabase);
}

// What was spent since the backup stays spent, and what was judged stays judged.
void SqliteConversationStore::keepAdded(const QString &replaced)
{
    const auto kept =
        takeOverRows(m_database->connection(), replaced, {"ledger", "votes", "routings"});
    if (!kept) {
        qCWarning(logStore) << "entries of the ledger, votes or answers are left in" << replaced
                            << kept.error().detail;
    }
}

QFuture<Result<QList<ConversationSummary>>> SqliteConversationStore::list()
{
    return m_thread.run([this] {
        return reading(
            [](const QSqlDatabase &connection) { return ConversationRows(connection).list(); });
    });
}

QFuture<Result<Conversation>> SqliteConversationStore::load(const ConversationId &id)
{
    return m_thread.run([this, id] {
        return reading([&id](const QSqlDatabase &connection) {
            return ConversationRows(connection).load(id);
        });
    });
}

QFuture<Result<QList<SearchHit>>> SqliteConversationStore::search(const SearchRequest &request)
{
    return readAside<QList<SearchHit>>(
        [request](const QSqlDatabase &connection) { return runSearch(connection, request); });
}

QFuture<Result<void>> SqliteConversationStore::write(Writing work)
{
    return later(Database::Durability::PowerCut, std::move(work));
}

QFuture<Result<void>> SqliteConversationStore::saveHead(const ConversationHead &head)
{
    return write([head](const QSqlDatabase &connection) {
        return ConversationRows(connection).saveHead(head);
    });
}

QFuture<Result<void>> SqliteConversationStore::addNode(const ConversationId &id, const Node &node)
{
    return write(
        [id, node](const QSqlDatabase &connection) { return NodeRows(connection).add(id, node); });
}

QFuture<Result<void>> SqliteConversationStore::appendText(const NodeId &node, const QString &text)
{
    return later(Database::Durability::Crash, [node, text](const QSqlDatabase &connection) {
        return NodeRows(connection).append(node, text);
    });
}

QFuture<Result<void>> SqliteConversationStore::finishNode(const Node &node)
{
    // An answer that still streams is rewritten every second: as cheap as its text.
    const auto durability = node.state == NodeState::Streaming ? Database::Durability::Crash
                                                               : Database::Durability::PowerCut;
    return later(durability, [node](const QSqlDatabase &connection) {
        return NodeRows(connection).finish(node);
    });
}

QFuture<Result<void>> SqliteConversationStore::saveWhole(const Conversation &conversation,
                                                         const Filing &where)
{
    return later(Database::Durability::PowerCut,
                 [conversation, where](const QSqlDatabase &connection) {
                     return ConversationRows(connection).saveWhole(conversation, where);
                 });
}

QFuture<Result<void>> SqliteConversationStore::remove(const ConversationId &id)
{
    return write(
        [id](const QSqlDatabase &connection) { return ConversationRows(connection).remove(id); });
}

QFuture<Result<void>> SqliteConversationStore::place(const ConversationId &id, const Filing &where)
{
    return write([id, where](const QSqlDatabase &connection) {
        return PlaceRows(connection).put(id, where);
    });
}

QFuture<Result<qsizetype>> SqliteConversationStore::emptyTrash(const QDateTime &time)
{
    return m_thread.run([this, time]() -> Result<qsizetype> {
        qsizetype count = 0;
        const auto done = writing(
            Database::Durability::PowerCut, [&](const QSqlDatabase &connection) -> Result<void> {
                const auto removed = ConversationRows(connection).removeTrashedBefore(time);
                count = removed.value_or(0);
                return removed ? Result<void>() : Unexpected(removed.error());
            });
        return done ? Result<qsizetype>(count) : Unexpected(done.error());
    });
}

QFuture<Result<QList<Folder>>> SqliteConversationStore::folders()
{
    return m_thread.run([this] {
        return reading(
            [](const QSqlDatabase &connection) { return PlaceRows(connection).folders(); });
    });
}

QFuture<Result<void>> SqliteConversationStore::saveFolder(const Folder &folder)
{
    return write([folder](const QSqlDatabase &connection) {
        return PlaceRows(connection).saveFolder(folder);
    });
}

QFuture<Result<void>> SqliteConversationStore::removeFolder(const FolderId &id)
{
    return write(
        [id](const QSqlDatabase &connection) { return PlaceRows(connection).removeFolder(id); });
}

} // namespace parley
