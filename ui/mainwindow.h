// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The window: rail, pages, status line; welcome before anything is set up. Holds no logic of chats
// or settings, only which page is seen and how the window is divided. Its first frame is painted
// before anything is read; begin() starts the rest. Main thread; services and theme outlive it.
#pragma once

#include "ui/actions.h"
#include "ui/chatdesk.h"
#include "ui/desks.h"
#include "ui/keymap.h"
#include "ui/modellists.h"
#include "ui/transfer/transferdesk.h"

#include <QMainWindow>

class QStackedWidget;

namespace parley {

class Rail;
class SettingsPage;
class ShortcutSheet;
class WelcomePage;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Theme &theme, Services &services);
    ~MainWindow() override;

    [[nodiscard]] ChatDesk &desk() { return m_desk; }
    [[nodiscard]] TransferDesk &transfers() { return m_transfers; }
    [[nodiscard]] Desks &desks() { return m_desks; }
    // Made at first use.
    [[nodiscard]] SettingsPage &settings();
    [[nodiscard]] WelcomePage &welcome();
    // What stood in the way before the window was there; told once the chats are.
    void tellAtStart(const std::optional<Error> &problem) { m_problem = problem; }
    void showChats();
    void showSettings(const QString &profile = {});
    void showWelcome();

Q_SIGNALS:
    // Everything that is read at start is there: chats or the welcome page are shown.
    void settled();
    // For good: the program ends.
    void closed();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void followSettings();
    void settle(bool anyChat);
    void connectActions();
    void connectDesks();
    void showPage(QWidget *page, Command place);
    void joinSettings(int section);
    void begin();
    void arrange();
    void toggleSidebar();
    void showFigures();
    void applyReading();
    void applyCurrency();

    Theme &m_theme;
    Services &m_services;
    Actions m_actions;
    Keymap m_keymap;
    ModelLists m_lists;
    ChatLook m_look;
    ChatDesk m_desk;
    Desks m_desks;
    TransferDesk m_transfers;
    QStackedWidget *m_pages = nullptr; // frame, welcome
    QStackedWidget *m_inner = nullptr; // chats, settings
    Rail *m_rail = nullptr;
    StatusLine *m_status = nullptr;
    SettingsPage *m_settings = nullptr;
    WelcomePage *m_welcome = nullptr;
    ShortcutSheet *m_shortcuts = nullptr;
    std::optional<Error> m_problem;
    bool m_begun = false;
    bool m_mayLose = false;          // the person said so
    std::unique_ptr<QWidget> m_body; // last: its widgets use what stands above
};

} // namespace parley
