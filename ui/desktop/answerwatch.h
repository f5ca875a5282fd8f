// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Tells a person who looks elsewhere that an answer which took long has ended or failed: by its
// chat's title, with the beginning of the answer only where the person wants that, and nothing at
// all of a temporary chat. Main thread; what it is given outlives it.
#pragma once

#include "engine/notifier.h"
#include "ui/chatdesk.h"
#include "ui/desk.h"

#include <QHash>
#include <QSet>

namespace parley {

class ChatSession;

class AnswerWatch final : public QObject
{
    Q_OBJECT
public:
    explicit AnswerWatch(const Desk::Parts &parts);

    // Outside of the windows, as the desktop does it.
    void deliver(const Notification &notification);

Q_SIGNALS:
    // Nobody else shows it.
    void told(const parley::Notification &notification);

private:
    void watch(ChatSession &session);
    void follow(const ChatSession &session);
    void tell(const ChatSession &session);
    void withdrawSeen();

    const Desk::Parts m_parts;
    QHash<ConversationId, Clock::Steady> m_since; // those that answer
    QSet<ConversationId> m_told;
};

// One line, no marks, and nothing that turns the words of the desktop around.
[[nodiscard]] QString plainNoticeLine(const QString &text);
// A window the person uses shows that chat.
[[nodiscard]] bool isSeen(const ConversationId &chat);
// Of an answer that has ended; nothing: the person stopped it.
[[nodiscard]] std::optional<Notification> notificationOf(const ChatSession &session,
                                                         bool withContent);

} // namespace parley
