// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// ConversationStore on SQLite. Made and used in the main thread; everything happens in its own
// database thread in the order asked for, opening included: the constructor returns at once.
// Destroying it writes everything that was asked for, then closes.
//
// Commits survive a power cut, appendText() the end of the program. One process writes: while
// another holds the database it is opened for reading and writing gives the Storage error
// "held_by_other". An opening that failed (disk full, no rights) is tried again with each call.
#pragma once

#include "chat/conversationstore.h"
#include "store/database.h"
#include "store/diskreserve.h"
#include "store/instancelock.h"
#include "store/rollingbackups.h"
#include "store/storethread.h"

namespace parley {

class SqliteConversationStore final : public ConversationStore
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    // `path` is the database file; its folder is made when missing.
    explicit SqliteConversationStore(const QString &path, Mode mode = Mode::ReadWrite);
    ~SqliteConversationStore() override;
    Q_DISABLE_COPY_MOVE(SqliteConversationStore)

    // How the opening went: what the first call would meet.
    [[nodiscard]] QFuture<Result<OpenReport>> opened() const { return m_opened; }
    // SQLite's full check of everything; "ok" or what is wrong.
    [[nodiscard]] QFuture<Result<QString>> checkIntegrity();

    // Makes a daily or weekly backup when one is due, in a thread of its own; call it now and then.
    // The path; empty when none was due. Destroying the store waits for it.
    [[nodiscard]] QFuture<Result<QString>> backUpIfDue(const QDateTime &now);
    [[nodiscard]] QFuture<Result<QList<BackupSummary>>> backups();
    // Sets the present database aside ("…-replaced-….db", never deletes it) and goes on with a copy
    // of the backup. On failure everything is as it was.
    [[nodiscard]] QFuture<Result<OpenReport>> restoreBackup(const QString &path);

    [[nodiscard]] QFuture<Result<QList<ConversationSummary>>> list() override;
    [[nodiscard]] QFuture<Result<Conversation>> load(const ConversationId &id) override;
    [[nodiscard]] QFuture<Result<QList<SearchHit>>> search(const SearchRequest &request) override;
    [[nodiscard]] QFuture<Result<void>> saveHead(const ConversationHead &head) override;
    [[nodiscard]] QFuture<Result<void>> addNode(const ConversationId &id,
                                                const Node &node) override;
    [[nodiscard]] QFuture<Result<void>> appendText(const NodeId &node,
                                                   const QString &text) override;
    [[nodiscard]] QFuture<Result<void>> finishNode(const Node &node) override;
    [[nodiscard]] QFuture<Result<void>> remove(const ConversationId &id) override;
    [[nodiscard]] QFuture<Result<void>> place(const ConversationId &id,
                                              const Filing &where) override;
    [[nodiscard]] QFuture<Result<qsizetype>> emptyTrash(const QDateTime &time) override;
    [[nodiscard]] QFuture<Result<QList<Folder>>> folders() override;
    [[nodiscard]] QFuture<Result<void>> saveFolder(const Folder &folder) override;
    [[nodiscard]] QFuture<Result<void>> removeFolder(const FolderId &id) override;

private:
    // Everything below runs in the database thread.
    [[nodiscard]] Result<OpenReport> ensureOpen();
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> recover();
    [[nodiscard]] Result<void> replaceBy(const QString &backup);
    void indexBacklog();
    template <class Work>
    [[nodiscard]] auto reading(Work work) -> std::invoke_result_t<Work &, const QSqlDatabase &>;
    template <class Work>
    [[nodiscard]] Result<void> writing(Database::Durability durability, Work work);
    template <class Work>
    [[nodiscard]] Result<void> transact(Database::Durability durability, Work &work);
    void noticeDamage(const Error &error) const;

    const QString m_path;
    const Mode m_mode;
    InstanceLock m_lock;
    DiskReserve m_reserve;
    std::unique_ptr<Database> m_database;
    OpenReport m_report;
    QFuture<Result<OpenReport>> m_opened;
    StoreThread m_backups;
    StoreThread m_thread; // last: ends before what it uses
};

} // namespace parley
