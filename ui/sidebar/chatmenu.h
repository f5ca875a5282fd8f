// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The context menu of the sidebar: what can be done with a conversation, a folder or the list, on
// each shelf. Main thread; made for one opening, deletes itself when it closes.
#pragma once

#include "ui/sidebar/cabinet.h"
#include "ui/theme.h"

#include <QMenu>

namespace parley {

class ChatMenu final : public QMenu
{
    Q_OBJECT
public:
    ChatMenu(const Theme &theme, Cabinet &cabinet, const ConversationListModel &model,
             QWidget *parent);

    void addChat(const ConversationId &id);
    void addFolder(const FolderId &id);
    void addNewFolder();

Q_SIGNALS:
    void renameWanted();
    // With a conversation to put into it; null: none.
    void newFolderWanted(const parley::ConversationId &id);
    void windowWanted(const parley::ConversationId &id);
    void removeWanted(const parley::ConversationId &id);

private:
    void addFolders(const ConversationSummary &chat);
    QAction *add(const QString &icon, const QString &text, const QString &keys = {});

    const Theme &m_theme;
    Cabinet &m_cabinet;
    const ConversationListModel &m_model;
};

} // namespace parley
