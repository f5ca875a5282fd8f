// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/sidebar/chatmenu.h"

namespace parley {

namespace {

QString plain(QString text)
{
    return text.replace(u'&', QLatin1String("&&")); // names are not shortcuts
}

} // namespace

ChatMenu::ChatMenu(const Theme &theme, Cabinet &cabinet, const ConversationListModel &model,
                   QWidget *parent)
    : QMenu(parent), m_theme(theme), m_cabinet(cabinet), m_model(model)
{
    setAttribute(Qt::WA_DeleteOnClose);
}

QAction *ChatMenu::add(const QString &icon, const QString &text, const QString &keys)
{
    const bool danger = icon == QLatin1String("trash");
    return addAction(m_theme.icon(icon, danger ? ColorRole::Danger : ColorRole::Ink2),
                     keys.isEmpty() ? text : text + u'\t' + keys);
}

void ChatMenu::addChat(const ConversationId &id)
{
    const auto chat = m_model.find(id);
    if (!chat) {
        return;
    }
    const Shelf shelf = shelfOf(chat->place);
    if (shelf == Shelf::Trash) {
        connect(add(QStringLiteral("refresh"), tr("Restore")), &QAction::triggered, &m_cabinet,
                [this, id] { m_cabinet.restore(id); });
        addSeparator();
        connect(add(QStringLiteral("trash"), tr("Delete for good…"), QStringLiteral("Del")),
                &QAction::triggered, this, [this, id] { Q_EMIT removeWanted(id); });
        return;
    }
    connect(add(QStringLiteral("edit"), tr("Rename"), QStringLiteral("F2")), &QAction::triggered,
            this, &ChatMenu::renameWanted);
    connect(add(QStringLiteral("external"), tr("Open in a window of its own")), &QAction::triggered,
            this, [this, id] { Q_EMIT windowWanted(id); });
    const bool temporary = m_model.isMarked(id, ConversationListModel::Mark::Temporary);
    if (shelf == Shelf::Archive) {
        connect(add(QStringLiteral("chat"), tr("Move back to the chats")), &QAction::triggered,
                &m_cabinet, [this, id] { m_cabinet.restore(id); });
    } else if (!temporary) { // of which nothing is stored that could be filed
        const bool pinned = chat->place.pinned;
        connect(add(QStringLiteral("pin"), pinned ? tr("Unpin") : tr("Pin")), &QAction::triggered,
                &m_cabinet, [this, id, pinned] { m_cabinet.setPinned(id, !pinned); });
        addFolders(*chat);
        connect(add(QStringLiteral("archive"), tr("Archive")), &QAction::triggered, &m_cabinet,
                [this, id] { m_cabinet.archive(id); });
    }
    addSeparator();
    connect(add(QStringLiteral("trash"), temporary ? tr("Delete for good…") : tr("Delete"),
                QStringLiteral("Del")),
            &QAction::triggered, this, [this, id] { Q_EMIT removeWanted(id); });
}

void ChatMenu::addFolders(const ConversationSummary &chat)
{
    QMenu *menu =
        addMenu(m_theme.icon(QStringLiteral("folder"), ColorRole::Ink2), tr("Move to folder"));
    const ConversationId id = chat.id;
    const auto choice = [&](const QString &name, const FolderId &folder) {
        QAction *action = menu->addAction(name, &m_cabinet,
                                          [this, id, folder] { m_cabinet.setFolder(id, folder); });
        action->setCheckable(true);
        action->setChecked(chat.place.folder == folder);
    };
    choice(tr("No folder"), {});
    for (const Folder &folder : m_model.wish().folders) {
        choice(plain(folder.name), folder.id);
    }
    menu->addSeparator();
    connect(
        menu->addAction(m_theme.icon(QStringLiteral("plus"), ColorRole::Ink2), tr("New folder…")),
        &QAction::triggered, this, [this, id] { Q_EMIT newFolderWanted(id); });
}

void ChatMenu::addFolder(const FolderId &id)
{
    connect(add(QStringLiteral("edit"), tr("Rename"), QStringLiteral("F2")), &QAction::triggered,
            this, &ChatMenu::renameWanted);
    addNewFolder();
    addSeparator();
    connect(
        add(QStringLiteral("trash"), tr("Delete folder, keep its chats"), QStringLiteral("Del")),
        &QAction::triggered, &m_cabinet, [this, id] { m_cabinet.removeFolder(id); });
}

void ChatMenu::addNewFolder()
{
    connect(add(QStringLiteral("folder"), tr("New folder")), &QAction::triggered, this,
            [this] { Q_EMIT newFolderWanted({}); });
}

} // namespace parley
