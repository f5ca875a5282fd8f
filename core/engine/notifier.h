// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: tells a person outside of Parley's windows that something ended. What it is given is plain
// text of one line; an adapter makes sure that no desktop takes it for markup. Main thread.
#pragma once

#include "chat/conversation.h"

#include <QObject>

namespace parley {

struct Notification
{
    ConversationId chat; // one notification each: a newer one takes its place
    QString title;
    QString text;
    friend bool operator==(const Notification &, const Notification &) = default;
};

class Notifier : public QObject
{
    Q_OBJECT
public:
    virtual void notify(const Notification &notification) = 0;
    // The person has seen the chat.
    virtual void withdraw(const ConversationId &chat) = 0;

Q_SIGNALS:
    // The person wants to see it. With the token a desktop may give, by which a window may come
    // forward.
    void chosen(const parley::ConversationId &chat, const QByteArray &token);
    // Nobody shows notifications here.
    void undelivered(const parley::Notification &notification);
};

} // namespace parley
