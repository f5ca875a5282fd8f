// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/desktop/desktopdesk.h"

#include "engine/globalshortcut.h"
#include "ui/chatdesk.h"
#include "ui/desktop/activation.h"
#include "ui/desktop/desktopsettings.h"
#include "ui/desktop/quickwindow.h"
#include "ui/desktop/trayicon.h"
#include "ui/desktop/workwatch.h"
#include "ui/panes/chatpane.h"

#include <QGuiApplication>

namespace parley {

DesktopDesk::DesktopDesk(const Parts &parts)
    : Desk(parts, Command::ShowChats)
    , m_windows(parts)
    , m_memory(parts, m_windows)
    , m_answers(parts)
{
    connect(&m_windows, &ChatWindows::mainWanted, this, [this] { showMain({}); });
    connect(&m_windows, &ChatWindows::exportWanted, this, &DesktopDesk::exportWanted);
    connect(&parts.chats, &ChatDesk::windowWanted, this, &DesktopDesk::showApart);
    connect(parts.actions.get(Command::ShowQuickWindow), &QAction::triggered, this,
            [this] { quick().open({}); });
    connect(parts.actions.get(Command::Quit), &QAction::triggered, this, [this] {
        m_quitting = true; // while it is carried out
        QMetaObject::invokeMethod(
            this, [this] { m_quitting = false; }, Qt::QueuedConnection);
    });
    connect(&parts.chats, &ChatDesk::ready, this, [this] {
        m_memory.restore();
        connectShortcut();
        showTray();
    });
    connect(&parts.services.settings, &SettingsStore::changed, this, &DesktopDesk::follow);
    connect(&m_answers, &AnswerWatch::told, this, [this](const Notification &notification) {
        if (m_tray) {
            m_tray->tell(notification);
        }
    });
    if (Notifier *notifier = parts.services.notifier) {
        connect(notifier, &Notifier::chosen, this, &DesktopDesk::openChat);
        connect(notifier, &Notifier::undelivered, &m_answers, &AnswerWatch::told);
    }
}

DesktopDesk::~DesktopDesk() = default;

void DesktopDesk::watch(ComparisonDesk &compare, FlowsDesk &flows)
{
    m_work = new WorkWatch(m_parts, compare, flows);
    connect(m_work, &WorkWatch::ended, &m_answers, &AnswerWatch::deliver);
}

void DesktopDesk::connectShortcut()
{
    if (GlobalShortcut *shortcut = m_parts.services.globalShortcut) {
        connect(shortcut, &GlobalShortcut::pressed, this,
                [this](const QByteArray &token) { quick().toggle(token); });
        shortcut->setKeys(m_parts.services.settings.get(quickKeysSetting));
    }
}

void DesktopDesk::follow(QLatin1String key)
{
    GlobalShortcut *shortcut = m_parts.services.globalShortcut;
    if (key == QLatin1String(quickKeysSetting.key) && shortcut) {
        shortcut->setKeys(m_parts.services.settings.get(quickKeysSetting));
    } else if (key == QLatin1String(traySetting.key)) {
        showTray();
    }
}

void DesktopDesk::showTray()
{
    if (!m_parts.services.settings.get(traySetting)) {
        m_tray.reset();
    } else if (!m_tray) {
        m_tray = std::make_unique<TrayIcon>(m_parts);
        connect(m_tray.get(), &TrayIcon::windowWanted, this, [this] { showMain({}); });
        connect(m_tray.get(), &TrayIcon::chatWanted, this,
                [this](const ConversationId &id) { openChat(id, {}); });
    }
}

QuickWindow &DesktopDesk::quick()
{
    if (!m_quick) {
        m_quick = std::make_unique<QuickWindow>(m_parts);
        if (m_fetcher) {
            m_quick->pane().setPictureFetcher(*m_fetcher);
        }
        connect(m_quick.get(), &PaneWindow::mainWanted, this, [this] { showMain({}); });
        connect(m_quick.get(), &PaneWindow::exportWanted, this, &DesktopDesk::exportWanted);
        connect(m_quick.get(), &QuickWindow::moved, this,
                [this](const ConversationId &id) { openChat(id, {}); });
    }
    return *m_quick;
}

void DesktopDesk::setPictureFetcher(PictureFetcher &fetcher)
{
    m_fetcher = &fetcher;
    m_windows.setPictureFetcher(fetcher);
}

bool DesktopDesk::goToTray()
{
    // Never in the way of the person who quits or logs out.
    const bool stays = !m_quitting && !qApp->isSavingSession() && m_tray && m_tray->isShown() &&
                       m_parts.services.settings.get(stayInTraySetting);
    if (stays) {
        m_memory.remember();
        QGuiApplication::setQuitOnLastWindowClosed(false);
        m_parts.window.hide();
    }
    return stays;
}

void DesktopDesk::leave()
{
    m_memory.remember();
    m_windows.leave();
    if (m_quick) {
        m_quick->hide(); // what called may be in it
    }
    if (!QGuiApplication::quitOnLastWindowClosed()) { // the main window was hidden
        m_quitting = true;
        QGuiApplication::setQuitOnLastWindowClosed(true);
        QCoreApplication::quit();
    }
}

void DesktopDesk::showMain(const QByteArray &token)
{
    QGuiApplication::setQuitOnLastWindowClosed(true);
    bringForward(m_parts.window, token);
}

void DesktopDesk::openChat(const ConversationId &id, const QByteArray &token)
{
    if (m_parts.chats.pool().isApart(id)) {
        showApart(id, {});
        return;
    }
    showMain(token);
    if (m_work && m_work->open(id)) {
        return;
    }
    Q_EMIT chatsWanted();
    m_parts.chats.open(id);
}

void DesktopDesk::showApart(const ConversationId &id, const NodeId &message)
{
    if (m_quick && m_quick->shownId() == id) {
        m_quick->open({});
        m_quick->pane().showMessage(message);
    } else {
        m_windows.open(id, message);
    }
}

} // namespace parley
