// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Parley on the desktop beyond its main window: the windows of single chats, the quick window and
// its shortcut, the tray, what is told of answers nobody looks at, and how all that comes back at
// the next start. Main thread; what it is given outlives it.
#pragma once

#include "ui/desktop/answerwatch.h"
#include "ui/desktop/chatwindows.h"
#include "ui/desktop/sessionmemory.h"

namespace parley {

class ComparisonDesk;
class FlowsDesk;
class QuickWindow;
class TrayIcon;
class WorkWatch;

class DesktopDesk final : public Desk
{
    Q_OBJECT
public:
    explicit DesktopDesk(const Parts &parts);
    ~DesktopDesk() override;

    // What of them ends out of sight is told too.
    void watch(ComparisonDesk &compare, FlowsDesk &flows);
    [[nodiscard]] ChatWindows &windows() { return m_windows; }
    // Made at first use.
    [[nodiscard]] QuickWindow &quick();
    void setPictureFetcher(PictureFetcher &fetcher);
    void notePage(Command page) { m_memory.notePage(page); }
    // The main window is closed, and where the person wants that, only hidden: true then.
    [[nodiscard]] bool goToTray();
    // The main window closes for good.
    void leave();
    // In front of other programs, with the token the desktop gave.
    void openChat(const ConversationId &id, const QByteArray &token);

Q_SIGNALS:
    void exportWanted(parley::ChatSession *session, QWidget *window);

private:
    void showMain(const QByteArray &token);
    void showApart(const ConversationId &id, const NodeId &message);
    void connectShortcut();
    void follow(QLatin1String key);
    void showTray();

    ChatWindows m_windows;
    SessionMemory m_memory;
    AnswerWatch m_answers;
    WorkWatch *m_work = nullptr; // belongs to the window
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<QuickWindow> m_quick;
    PictureFetcher *m_fetcher = nullptr;
    bool m_quitting = false;
};

} // namespace parley
