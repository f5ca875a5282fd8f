// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Parley in the desktop's tray: the chats of late, a new one, the quick window, quit. Also where
// notifications go that nobody else shows. Main thread; what it is given outlives it.
#pragma once

#include "engine/notifier.h"
#include "ui/chatdesk.h"
#include "ui/desk.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace parley {

class TrayIcon final : public QObject
{
    Q_OBJECT
public:
    explicit TrayIcon(const Desk::Parts &parts);

    // The desktop has a tray and it is seen there.
    [[nodiscard]] bool isShown() const;
    void tell(const Notification &notification);
    // Made anew whenever it opens.
    [[nodiscard]] QMenu &menu() { return m_menu; }

Q_SIGNALS:
    void windowWanted();
    void chatWanted(const parley::ConversationId &id);

private:
    void fill();

    const Desk::Parts m_parts;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    ConversationId m_told; // by the last message
};

} // namespace parley
