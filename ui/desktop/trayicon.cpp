// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/desktop/trayicon.h"

#include "ui/chatdesk.h"
#include "ui/lock/applock.h"

namespace parley {

namespace {

constexpr qsizetype mostChats = 5;

} // namespace

TrayIcon::TrayIcon(const Desk::Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_icon(parts.theme.icon(QStringLiteral("parley-mark")))
{
    m_icon.setToolTip(QStringLiteral("Parley"));
    m_icon.setContextMenu(&m_menu);
    fill();
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayIcon::fill);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger) {
                    Q_EMIT windowWanted();
                }
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT chatWanted(m_told); });
    m_icon.show();
}

bool TrayIcon::isShown() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && m_icon.isVisible();
}

void TrayIcon::tell(const Notification &notification)
{
    m_told = notification.chat;
    m_icon.showMessage(notification.title, notification.text, m_icon.icon());
}

void TrayIcon::fill()
{
    m_menu.clear();
    connect(m_menu.addAction(tr("Open Parley")), &QAction::triggered, this,
            &TrayIcon::windowWanted);
    for (const Command command : {Command::NewChat, Command::ShowQuickWindow}) {
        QAction *there = m_parts.actions.get(command);
        connect(m_menu.addAction(there->text()), &QAction::triggered, this, [this, there] {
            if (there != m_parts.actions.get(Command::ShowQuickWindow)) {
                Q_EMIT windowWanted();
            }
            there->trigger();
        });
    }
    m_menu.addSeparator();
    qsizetype shown = 0;
    for (const ConversationSummary &chat : m_parts.chats.feed().model().all()) {
        if (windowsAreLocked() || shown == mostChats || shelfOf(chat.place) != Shelf::Chats ||
            chat.title.isEmpty()) {
            continue;
        }
        QString title = titleFromText(chat.title);
        title.replace(u'&', QLatin1String("&&")); // titles are not shortcuts
        connect(m_menu.addAction(title), &QAction::triggered, this,
                [this, id = chat.id] { Q_EMIT chatWanted(id); });
        ++shown;
    }
    m_menu.addSeparator();
    QAction *quit = m_parts.actions.get(Command::Quit);
    connect(m_menu.addAction(quit->text()), &QAction::triggered, quit, &QAction::trigger);
}

} // namespace parley
