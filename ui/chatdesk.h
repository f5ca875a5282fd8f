// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person does with chats: opens, begins, deletes with undo, chooses the model that answers.
// Joins the sessions, the list of conversations, the sheet of a chat and the model picker. Main
// thread; owns the pool and the feed; the widgets it makes belong to the window.
#pragma once

#include "ui/chatlook.h"
#include "ui/disknotice.h"
#include "ui/keeping.h"
#include "ui/sessionpool.h"
#include "ui/sidebar/cabinet.h"
#include "ui/statusline.h"

namespace parley {

class Actions;
class ChatPane;
class ChatsPage;
class ModelLists;
class ModelPicker;
class PaneTools;
class Sidebar;
class Toast;

class ChatDesk final : public QObject
{
    Q_OBJECT
public:
    ChatDesk(Theme &theme, Services &services, ChatLook &look, ModelLists &lists, Actions &actions,
             QWidget &window);
    ~ChatDesk() override;

    // Reads the list of chats and opens the one of last time.
    void begin();

    // Temporary: it is never written to the disk. Nothing: as the person wants new chats to be.
    void newChat(std::optional<Keeping> keeping = {});
    // With a message: the branch through it, with it in sight.
    void open(const ConversationId &id, const NodeId &node = {});
    // A new chat that begins like this one up to the message.
    void openCopy(const Conversation &from, const NodeId &node);
    // Answers next, here and in new chats.
    void setModel(const ModelRef &model);
    [[nodiscard]] ConversationId shownId() const;
    void pickModel();

    [[nodiscard]] ChatsPage &page() { return *m_page; }
    [[nodiscard]] ChatPane &pane() { return *m_pane; }
    [[nodiscard]] Sidebar &sidebar() { return *m_sidebar; }
    [[nodiscard]] ModelPicker &picker();
    [[nodiscard]] SessionPool &pool() { return m_pool; }
    [[nodiscard]] ConversationFeed &feed() { return m_feed; }
    [[nodiscard]] Cabinet &cabinet() { return m_cabinet; }
    [[nodiscard]] StatusFigures figures() const;

Q_SIGNALS:
    // The list of chats is there; whether there is any.
    void ready(bool anyChat);
    void figuresChanged();
    // What was to be opened is a pane of a comparison.
    void comparisonWanted(const parley::ConversationId &pane, const parley::NodeId &message);
    // What was to be opened is shown in a window of its own, or shall be.
    void windowWanted(const parley::ConversationId &id, const parley::NodeId &message);

private:
    void newChatFrom(const NodeId &node);
    void connectParts();
    void show(ChatSession *session);
    void connectCabinet();
    void connectActions();
    void nameOtherChat();
    void tell(const Error &error);
    void leave(const ConversationId &id);
    void updateActions();

    Services &m_services;
    ModelLists &m_lists;
    Actions &m_actions;
    ChatLook &m_look;
    SessionPool m_pool;
    ConversationFeed m_feed;
    Cabinet m_cabinet;
    Sidebar *m_sidebar;
    ChatPane *m_pane;
    ChatsPage *m_page;
    PaneTools *m_tools;
    Toast *m_toast;
    Awaiting<void> m_copying;
    Awaiting<OpenReport> m_recovering;
    DiskNotice m_disk;
    ConversationId m_wanted; // being loaded
    ConversationId m_left;   // was shown when it went to the trash
};

} // namespace parley
