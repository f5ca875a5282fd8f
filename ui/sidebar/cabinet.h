// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Carries out where a person puts conversations: pinned, into a folder, into the archive, into the
// trash and out of it. The list shows it at once, the store follows; what the store can't do is
// taken back and told. What can be undone is offered for six seconds. What is in the trash for more
// than thirty days is removed at start. Main thread; services, pool and feed outlive it.
#pragma once

#include "ui/sidebar/conversationfeed.h"

#include <list>

namespace parley {

class Cabinet final : public QObject
{
    Q_OBJECT
public:
    Cabinet(Services &services, SessionPool &pool, ConversationFeed &feed,
            QObject *parent = nullptr);
    ~Cabinet() override;

    // Reads the folders and clears the trash of what is old.
    void load();

    // A folder that is no longer there counts as none.
    void place(const ConversationId &id, const Filing &wanted);
    void setPinned(const ConversationId &id, bool pinned);
    void setFolder(const ConversationId &id, const FolderId &folder);
    void archive(const ConversationId &id);
    void trash(const ConversationId &id);
    // Back from the archive or the trash, into its folder.
    void restore(const ConversationId &id);
    // For good; nothing can undo it: ask first.
    void remove(const QList<ConversationId> &ids);

    [[nodiscard]] FolderId addFolder(const QString &name);
    void renameFolder(const FolderId &id, const QString &name);
    // What was in it is in none then.
    void removeFolder(const FolderId &id);

    void undo();
    // Holds the time while the person reads the offer.
    void setUndoPaused(bool paused);

    [[nodiscard]] Filing placeOf(const ConversationId &id) const;

Q_SIGNALS:
    void failed(const parley::Error &error);
    // It is not to be shown in the sheet any longer.
    void left(const parley::ConversationId &id);
    // Taken back out of the trash by undoing.
    void returned(const parley::ConversationId &id);
    // The offer to undo begins and ends.
    void undoOffered(const QString &sentence);
    void undoEnded();

private:
    // Without a folder that is not there.
    [[nodiscard]] Filing valid(Filing place) const;
    // In the list only.
    void show(const ConversationId &id, const Filing &where);
    void showFolders(const QList<Folder> &folders);
    void carryOut(const QFuture<Result<void>> &write, const std::function<void()> &takeBack);
    void offerUndo(const QString &sentence, const std::function<void()> &call);
    void startUndoTimer();
    void endUndo();
    void onWritten(const ConversationId &id);
    [[nodiscard]] ConversationListModel &model() { return m_feed.model(); }

    Services &m_services;
    SessionPool &m_pool;
    ConversationFeed &m_feed;
    Awaiting<QList<Folder>> m_folders;
    Awaiting<qsizetype> m_clearing;
    std::list<Awaiting<void>> m_writes;
    std::function<void()> m_undo;
    std::unique_ptr<Clock::Timer> m_undoTimer;
};

} // namespace parley
