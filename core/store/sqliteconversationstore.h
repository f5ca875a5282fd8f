// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// ConversationStore and BackupStore on SQLite. Made and used in the main thread; everything happens
// in its own database thread in the order asked for, opening included: the constructor returns at
// once. Only searches and backups have a thread and a reading connection of their own, so that
// writing never waits for them. Destroying it writes everything that was asked for, then closes.
//
// Commits survive a power cut, appendText() the end of the program. One process writes: while
// another holds the database it is opened for reading and writing gives the Storage error
// "held_by_other". An opening that failed (disk full, no rights) is tried again with each call.
#pragma once

#include "chat/backupstore.h"
#include "chat/conversationstore.h"
#include "store/database.h"
#include "store/diskreserve.h"
#include "store/instancelock.h"
#include "store/storecaretaker.h"
#include "store/storethread.h"

#include <atomic>

namespace parley {

class SqliteConversationStore final : public ConversationStore, public BackupStore
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    // `path` is the database file; its folder is made when missing.
    explicit SqliteConversationStore(const QString &path, Mode mode = Mode::ReadWrite);
    ~SqliteConversationStore() override;
    Q_DISABLE_COPY_MOVE(SqliteConversationStore)

    // SQLite's full check of everything, beside the writing; "ok" or what is wrong (which the next
    // opening repairs).
    [[nodiscard]] QFuture<Result<QString>> checkIntegrity();

    // For what else lives in this database: behind everything that was asked for before, at once or
    // not at all.
    using Writing = std::function<Result<void>(const QSqlDatabase &connection)>;
    [[nodiscard]] QFuture<Result<void>> write(Writing work);
    // Likewise, but nobody's writing waits for it.
    template <class T>
    [[nodiscard]] QFuture<Result<T>>
    readAside(std::function<Result<T>(const QSqlDatabase &connection)> work)
    {
        return m_thread.run([this] { return ensureOpen(); })
            .then([this, work = std::move(work)](const Result<OpenReport> &opened) {
                return m_searches.run([this, work, opened] { return aside<T>(opened, work); });
            })
            .unwrap();
    }

    [[nodiscard]] QFuture<Result<QList<ConversationSummary>>> list() override;
    [[nodiscard]] QFuture<Result<Conversation>> load(const ConversationId &id) override;
    [[nodiscard]] QFuture<Result<QList<SearchHit>>> search(const SearchRequest &request) override;
    [[nodiscard]] QFuture<Result<void>> saveHead(const ConversationHead &head) override;
    [[nodiscard]] QFuture<Result<void>> addNode(const ConversationId &id,
                                                const Node &node) override;
    [[nodiscard]] QFuture<Result<void>> appendText(const NodeId &node,
                                                   const QString &text) override;
    [[nodiscard]] QFuture<Result<void>> finishNode(const Node &node) override;
    [[nodiscard]] QFuture<Result<void>> saveWhole(const Conversation &conversation,
                                                  const Filing &where) override;
    [[nodiscard]] QFuture<Result<void>> remove(const ConversationId &id) override;
    [[nodiscard]] QFuture<Result<void>> place(const ConversationId &id,
                                              const Filing &where) override;
    [[nodiscard]] QFuture<Result<qsizetype>> emptyTrash(const QDateTime &time) override;
    [[nodiscard]] QFuture<Result<QList<Folder>>> folders() override;
    [[nodiscard]] QFuture<Result<void>> saveFolder(const Folder &folder) override;
    [[nodiscard]] QFuture<Result<void>> removeFolder(const FolderId &id) override;

    [[nodiscard]] QFuture<Result<OpenReport>> opened() const override { return m_opened; }
    [[nodiscard]] QFuture<Result<OpenReport>> recovered() const override { return m_recovered; }
    // In a thread of its own; destroying the store ends it early.
    [[nodiscard]] QFuture<Result<QString>> backUpIfDue(const QDateTime &now) override;
    [[nodiscard]] QFuture<Result<QList<BackupSummary>>> backups() override;
    [[nodiscard]] QFuture<Result<OpenReport>> restoreBackup(const QString &path) override;

private:
    // Everything below runs in the database thread, except later(), which brings work there.
    [[nodiscard]] Result<OpenReport> ensureOpen();
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> recover();
    [[nodiscard]] Result<QString> replaceBy(const QString &backup); // where the former one is
    void keepAdded(const QString &replaced);
    void indexBacklog();
    template <class Work>
    [[nodiscard]] auto reading(Work work) -> std::invoke_result_t<Work &, const QSqlDatabase &>;
    template <class Work>
    [[nodiscard]] Result<void> writing(Database::Durability durability, Work work);
    template <class Work>
    [[nodiscard]] QFuture<Result<void>> later(Database::Durability durability, Work work);
    template <class Work>
    [[nodiscard]] Result<void> transact(Database::Durability durability, Work &work);
    void noticeDamage(const Error &error);
    void checkRest();
    void tellRecovery();
    void letSearchesEnd();
    template <class T, class Work>
    [[nodiscard]] Result<T> aside(const Result<OpenReport> &opened, const Work &work);

    const QString m_path;
    const Mode m_mode;
    InstanceLock m_lock;
    DiskReserve m_reserve;
    std::unique_ptr<Database> m_database;
    OpenReport m_report;
    bool m_healed = false;                   // damage that was met closes the database only once
    std::atomic<bool> m_damageFound = false; // by another thread
    QFuture<Result<OpenReport>> m_opened;
    QPromise<Result<OpenReport>> m_recovery;
    QFuture<Result<OpenReport>> m_recovered;
    StoreCaretaker m_caretaker;
    StoreThread m_searches;
    StoreThread m_thread; // last: ends before what it uses
};

// In the thread of searches.
template <class T, class Work>
Result<T> SqliteConversationStore::aside(const Result<OpenReport> &opened, const Work &work)
{
    if (!opened) {
        return Unexpected(opened.error());
    }
    const Connection connection(m_path, Connection::Access::ReadOnly);
    auto found =
        connection.opened() ? work(connection.database()) : Unexpected(connection.opened().error());
    if (!found && found.error().providerCode == QLatin1String("corrupt")) {
        m_damageFound = true;
    }
    return found;
}

} // namespace parley
