// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/desktop/answerwatch.h"

#include "ui/chatdesk.h"
#include "ui/desktop/desktopsettings.h"
#include "ui/lock/applock.h"
#include "ui/panes/chatpane.h"

#include <QApplication>
#include <QWindow>

namespace parley {

QString plainNoticeLine(const QString &text)
{
    QString line = titleFromText(text);
    line.removeIf([](QChar c) {
        return (c >= QChar(0x202a) && c <= QChar(0x202e)) ||
               (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
    return line;
}

bool isSeen(const ConversationId &chat)
{
    const QWidget *window = QApplication::activeWindow();
    while (window && window->parentWidget()) {
        window = window->parentWidget()->window(); // a dialog stands before it
    }
    if (!window) {
        return false;
    }
    const QList<ChatPane *> panes = window->findChildren<ChatPane *>();
    return std::any_of(panes.begin(), panes.end(), [&chat](const ChatPane *pane) {
        return pane->isVisible() && pane->session() &&
               pane->session()->conversation().head().id == chat;
    });
}

std::optional<Notification> notificationOf(const ChatSession &session, bool withContent)
{
    const Conversation &conversation = session.conversation();
    const ConversationHead &head = conversation.head();
    const Node *answer = conversation.find(head.activeLeaf);
    if (!answer || answer->message.role != Role::Assistant) {
        return {};
    }
    const bool complete = answer->state == NodeState::Complete;
    const auto &error = answer->meta.error;
    if (!complete && (!error || error->kind == ErrorKind::Cancelled)) {
        return {};
    }
    const bool temporary = session.status().temporary;
    const bool locked = windowsAreLocked();
    Notification notification;
    notification.chat = head.id;
    notification.title = locked                 ? QStringLiteral("Parley")
                         : temporary            ? AnswerWatch::tr("Temporary chat")
                         : head.title.isEmpty() ? AnswerWatch::tr("New chat")
                                                : plainNoticeLine(head.title);
    notification.text = complete ? AnswerWatch::tr("The answer is complete.")
                                 : AnswerWatch::tr("The answer failed.");
    const QString beginning = plainNoticeLine(answer->message.text());
    if (complete && withContent && !temporary && !locked && !beginning.isEmpty()) {
        notification.text = beginning;
    }
    return notification;
}

AnswerWatch::AnswerWatch(const Desk::Parts &parts) : QObject(&parts.window), m_parts(parts)
{
    SessionPool &pool = parts.chats.pool();
    connect(&pool, &SessionPool::added, this, [this](ChatSession *session) { watch(*session); });
    connect(qApp, &QApplication::focusWindowChanged, this, &AnswerWatch::withdrawSeen);
    connect(&parts.chats, &ChatDesk::figuresChanged, this, &AnswerWatch::withdrawSeen);
}

void AnswerWatch::watch(ChatSession &session)
{
    connect(&session, &ChatSession::statusChanged, this, [this, &session] { follow(session); });
}

void AnswerWatch::follow(const ChatSession &session)
{
    const ConversationId id = session.conversation().head().id;
    const Clock::Steady now = m_parts.services.clock.steady();
    if (session.isBusy()) {
        if (!m_since.contains(id)) {
            m_since.insert(id, now);
        }
        return;
    }
    const auto since = m_since.constFind(id);
    if (since == m_since.constEnd()) {
        return;
    }
    const std::chrono::seconds patience(m_parts.services.settings.get(notifyAfterSetting));
    const bool isLong = now - *since >= patience;
    m_since.erase(since);
    if (isLong && m_parts.services.settings.get(notifySetting) && !isSeen(id)) {
        tell(session);
    }
}

void AnswerWatch::tell(const ChatSession &session)
{
    const auto notification =
        notificationOf(session, m_parts.services.settings.get(notifyContentSetting));
    if (!notification) {
        return;
    }
    m_told.insert(notification->chat);
    deliver(*notification);
}

void AnswerWatch::deliver(const Notification &notification)
{
    QApplication::alert(&m_parts.window);
    if (m_parts.services.notifier) {
        m_parts.services.notifier->notify(notification);
    } else {
        Q_EMIT told(notification);
    }
}

void AnswerWatch::withdrawSeen()
{
    for (const ConversationId &id : QSet<ConversationId>(m_told)) {
        if (isSeen(id)) {
            m_told.remove(id);
            if (m_parts.services.notifier) {
                m_parts.services.notifier->withdraw(id);
            }
        }
    }
}

} // namespace parley
