// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Notifications by org.freedesktop.Notifications (version 1.2 of its specification) on the session
// bus: one for each chat, replaced by a newer one; a click opens the chat. Many services take the
// body for markup, so it is escaped wherever they say they do. Main thread; never blocks.
#pragma once

#include "engine/notifier.h"

#include <QDBusConnection>
#include <QHash>

namespace parley {

class DBusNotifier final : public Notifier
{
    Q_OBJECT
public:
    explicit DBusNotifier(const QDBusConnection &bus = QDBusConnection::sessionBus());

    void notify(const Notification &notification) override;
    void withdraw(const ConversationId &chat) override;

private Q_SLOTS:
    void noteAction(uint id, const QString &action);
    void noteToken(uint id, const QString &token);
    void noteClosed(uint id, uint reason);

private:
    void send(const Notification &notification);

    QDBusConnection m_bus;
    bool m_listening = false;
    std::optional<bool> m_markup;        // whether the body is taken for it; absent: not asked yet
    QHash<ConversationId, uint> m_shown; // by their numbers there
    QHash<uint, QByteArray> m_tokens;    // come just before the action
};

} // namespace parley
