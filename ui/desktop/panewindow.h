// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A window beside the main one that holds one chat: its pane with all that belongs to it, and
// commands of its own, with the keys of the main window's. Commands that concern more than this
// chat are given there. Main thread; what it is given outlives it, so does the session.
#pragma once

#include "ui/chatdesk.h"
#include "ui/desk.h"
#include "ui/disknotice.h"

#include <QSet>

namespace parley {

class ChatPane;
class PaneTools;

class PaneWindow : public QWidget
{
    Q_OBJECT
public:
    PaneWindow(const Desk::Parts &parts, Qt::WindowFlags flags);
    ~PaneWindow() override;

    [[nodiscard]] ChatPane &pane() { return *m_pane; }
    [[nodiscard]] Actions &actions() { return m_actions; }
    // Null: an empty page.
    void setSession(ChatSession *session);
    [[nodiscard]] ChatSession *session() const;

Q_SIGNALS:
    // Something is to be seen in the main window.
    void mainWanted();
    void exportWanted(parley::ChatSession *session, QWidget *window);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    // A command this window does itself.
    void own(Command command, const std::function<void()> &call);
    // All others lead to the main window: last thing in a constructor.
    void passOn();

    const Desk::Parts m_parts;

private:
    void connectPane();
    void connectActions();
    void connectChatActions();
    void connectReadingActions();
    void copyFrom(const NodeId &node);
    void showState();

    Actions m_actions;
    QSet<QAction *> m_own;
    PaneTools *m_tools;
    ChatPane *m_pane;
    std::unique_ptr<QWidget> m_body; // last: its widgets use what stands above
    std::unique_ptr<DiskNotice> m_disk;
};

} // namespace parley
