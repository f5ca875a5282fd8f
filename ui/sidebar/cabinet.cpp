// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/sidebar/cabinet.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace parley {

namespace {

constexpr auto undoTime = 6s;
const Setting<QStringList> collapsedSetting{"sidebar/collapsed", {}, SettingScope::Window};

} // namespace

Cabinet::Cabinet(Services &services, SessionPool &pool, ConversationFeed &feed, QObject *parent)
    : QObject(parent), m_services(services), m_pool(pool), m_feed(feed)
{
    connect(&feed, &ConversationFeed::written, this, &Cabinet::onWritten);
    // Later: the view is in the middle of a drop or of closing its editor.
    connect(&model(), &ConversationListModel::placeRequested, this, &Cabinet::place,
            Qt::QueuedConnection);
    connect(&model(), &ConversationListModel::folderRenameRequested, this, &Cabinet::renameFolder,
            Qt::QueuedConnection);
    QSet<FolderId> collapsed;
    for (const QString &id : services.settings.get(collapsedSetting)) {
        collapsed.insert(FolderId::fromString(id));
    }
    ListWish wish = model().wish();
    wish.collapsed = collapsed;
    model().setWish(wish);
    connect(&model(), &ConversationListModel::wishChanged, this, [this] {
        QStringList ids;
        for (const FolderId &id : model().wish().collapsed) {
            ids.append(id.toString());
        }
        ids.sort();
        m_services.settings.set(collapsedSetting, ids);
    });
}

Cabinet::~Cabinet() = default;

void Cabinet::load()
{
    m_folders.wait(m_services.conversations.folders(), [this](const Result<QList<Folder>> &list) {
        if (list) {
            showFolders(*list);
        } else {
            Q_EMIT failed(list.error());
        }
    });
    const QDateTime old = m_services.clock.now().addDays(-trashDays);
    m_clearing.wait(m_services.conversations.emptyTrash(old),
                    [this](const Result<qsizetype> &done) {
                        if (!done) {
                            Q_EMIT failed(done.error());
                        }
                    });
}

Filing Cabinet::placeOf(const ConversationId &id) const
{
    const auto chat = m_feed.model().find(id);
    return chat ? valid(chat->place) : Filing();
}

Filing Cabinet::valid(Filing place) const
{
    const QList<Folder> &folders = m_feed.model().wish().folders;
    const auto same = [&](const Folder &folder) { return folder.id == place.folder; };
    if (std::none_of(folders.begin(), folders.end(), same)) {
        place.folder = {}; // it was deleted meanwhile
    }
    return place;
}

void Cabinet::show(const ConversationId &id, const Filing &where)
{
    if (auto chat = model().find(id)) {
        chat->place = where;
        model().put(*chat);
    }
}

void Cabinet::showFolders(const QList<Folder> &folders)
{
    ListWish wish = model().wish();
    wish.folders = folders;
    model().setWish(wish);
}

void Cabinet::carryOut(const QFuture<Result<void>> &write, const std::function<void()> &takeBack)
{
    m_writes.emplace_back();
    const auto at = std::prev(m_writes.end());
    at->wait(write, [this, at, takeBack](const Result<void> &done) {
        m_writes.erase(at);
        if (!done) {
            takeBack();
            Q_EMIT failed(done.error());
        }
    });
}

void Cabinet::place(const ConversationId &id, const Filing &wanted)
{
    const Filing before = placeOf(id);
    const Filing where = valid(wanted);
    if (!m_feed.model().find(id) || before == where) {
        return;
    }
    show(id, where);
    carryOut(m_services.conversations.place(id, where), [this, id, before] { show(id, before); });
}

void Cabinet::setPinned(const ConversationId &id, bool pinned)
{
    Filing where = placeOf(id);
    where.pinned = pinned;
    place(id, where);
}

void Cabinet::setFolder(const ConversationId &id, const FolderId &folder)
{
    Filing where = placeOf(id);
    where.folder = folder;
    where.pinned = false; // or it would not be seen in its folder
    place(id, where);
}

void Cabinet::archive(const ConversationId &id)
{
    const Filing before = placeOf(id);
    Filing where = before;
    where.archived = true;
    where.pinned = false;
    place(id, where);
    offerUndo(tr("Chat archived"), [this, id, before] { place(id, before); });
}

void Cabinet::trash(const ConversationId &id)
{
    const Filing before = placeOf(id);
    if (!m_feed.model().find(id) || before.trashed.isValid()) {
        return;
    }
    if (ChatSession *session = m_pool.find(id)) {
        session->stop();
    }
    Filing where = before;
    where.trashed = m_services.clock.now();
    place(id, where);
    Q_EMIT left(id);
    offerUndo(tr("Chat deleted"), [this, id, before] {
        place(id, before);
        Q_EMIT returned(id);
    });
}

void Cabinet::restore(const ConversationId &id)
{
    Filing where = placeOf(id);
    where.trashed = {};
    where.archived = false;
    place(id, where);
}

void Cabinet::remove(const QList<ConversationId> &ids)
{
    endUndo(); // it may be about one of them
    for (const ConversationId &id : ids) {
        const auto chat = m_feed.model().find(id);
        if (!chat) {
            continue;
        }
        Q_EMIT left(id);
        // The session goes first, or its last words would bring the conversation back.
        m_pool.close(id);
        model().remove(id);
        carryOut(m_services.conversations.remove(id), [this, chat] { model().put(*chat); });
    }
}

FolderId Cabinet::addFolder(const QString &name)
{
    const Folder folder{FolderId::create(), name};
    const QList<Folder> before = model().wish().folders;
    showFolders(before + QList<Folder>{folder});
    carryOut(m_services.conversations.saveFolder(folder), [this, before] { showFolders(before); });
    return folder.id;
}

void Cabinet::renameFolder(const FolderId &id, const QString &name)
{
    const QList<Folder> before = model().wish().folders;
    QList<Folder> after = before;
    for (Folder &folder : after) {
        if (folder.id == id) {
            folder.name = name;
            carryOut(m_services.conversations.saveFolder(folder),
                     [this, before] { showFolders(before); });
        }
    }
    showFolders(after);
}

void Cabinet::removeFolder(const FolderId &id)
{
    const QList<Folder> before = model().wish().folders;
    const auto gone = std::find_if(before.begin(), before.end(),
                                   [&](const Folder &folder) { return folder.id == id; });
    if (gone == before.end()) {
        return;
    }
    QList<ConversationId> inside;
    for (const ConversationSummary &chat : model().all()) {
        if (chat.place.folder == id) {
            inside.append(chat.id);
        }
    }
    // The list goes on knowing what was in it: that counts for nothing while there is no folder.
    QList<Folder> after = before;
    after.removeOne(*gone);
    showFolders(after);
    carryOut(m_services.conversations.removeFolder(id), [this, before] { showFolders(before); });
    offerUndo(tr("Folder deleted, its chats are kept"), [this, folder = *gone, inside] {
        showFolders(model().wish().folders + QList<Folder>{folder});
        carryOut(m_services.conversations.saveFolder(folder), [] {});
        for (const ConversationId &chat : inside) {
            carryOut(m_services.conversations.place(chat, placeOf(chat)), [] {});
        }
    });
}

void Cabinet::onWritten(const ConversationId &id)
{
    // Somebody writes in it again: it is no longer put away.
    if (shelfOf(placeOf(id)) != Shelf::Chats) {
        restore(id);
    }
}

void Cabinet::offerUndo(const QString &sentence, const std::function<void()> &call)
{
    m_undo = call;
    startUndoTimer();
    Q_EMIT undoOffered(sentence);
}

void Cabinet::undo()
{
    const auto call = std::exchange(m_undo, nullptr);
    endUndo();
    if (call) {
        call();
    }
}

void Cabinet::setUndoPaused(bool paused)
{
    if (m_undo && paused) {
        m_undoTimer.reset();
    } else if (m_undo) {
        startUndoTimer();
    }
}

void Cabinet::startUndoTimer()
{
    m_undoTimer = m_services.clock.after(undoTime, [this] { endUndo(); });
}

void Cabinet::endUndo()
{
    m_undo = nullptr;
    m_undoTimer.reset();
    Q_EMIT undoEnded();
}

} // namespace parley
