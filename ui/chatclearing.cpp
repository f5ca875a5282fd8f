// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/chatclearing.h"

#include "ui/chatdesk.h"
#include "ui/sidebar/cabinet.h"

namespace parley {

ChatClearing::ChatClearing(Services &services, ChatDesk &desk)
    : QObject(&desk), m_services(services), m_desk(desk)
{}

void ChatClearing::begin()
{
    for (const ConversationSummary &chat : m_desk.feed().model().all()) {
        m_left.append(chat.id);
        Q_EMIT m_desk.cabinet().left(chat.id); // whoever shows it shows something else
        m_desk.pool().close(chat.id);
    }
    removeNext();
}

void ChatClearing::removeNext()
{
    if (m_left.isEmpty()) {
        m_desk.feed().load();
        Q_EMIT done(m_result);
        deleteLater();
        return;
    }
    m_removing.wait(
        m_services.conversations.remove(m_left.takeFirst()), [this](const Result<void> &removed) {
            if (!removed && m_result) {
                m_result = removed;
            }
            // From the event loop: a store in memory answers at once.
            QMetaObject::invokeMethod(this, &ChatClearing::removeNext, Qt::QueuedConnection);
        });
}

} // namespace parley
