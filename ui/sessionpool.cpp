// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/sessionpool.h"

#include <algorithm>

namespace parley {

namespace {

// Idle conversations kept at hand beside those that answer: going back to one is instant then.
constexpr qsizetype keptSessions = 8;

} // namespace

SessionPool::SessionPool(Services &services, QObject *parent)
    : QObject(parent), m_services(services)
{}

SessionPool::~SessionPool() = default;

ChatSession &SessionPool::create(const ModelRef &model, Keeping keeping)
{
    ConversationHead head;
    head.id = ConversationId::create();
    head.created = m_services.clock.now();
    head.updated = head.created;
    head.model = model;
    return add(
        std::make_unique<ChatSession>(m_services, Conversation(std::move(head)), nullptr, keeping));
}

void SessionPool::open(const ConversationId &id, Opened opened)
{
    if (ChatSession *session = find(id)) {
        m_order.removeOne(id);
        m_order.append(id);
        opened(session);
        return;
    }
    QList<Opened> &waiting = m_waiting[id];
    waiting.append(std::move(opened));
    if (waiting.size() > 1) {
        return;
    }
    m_loading[id].wait(m_services.conversations.load(id), [this, id](Result<Conversation> loaded) {
        const QList<Opened> calls = std::exchange(m_waiting[id], {});
        m_waiting.erase(id);
        if (loaded) {
            add(std::make_unique<ChatSession>(m_services, *std::move(loaded)));
        }
        for (const Opened &call : calls) {
            call(loaded ? Result<ChatSession *>(find(id)) : Unexpected(loaded.error()));
        }
    });
}

ChatSession *SessionPool::find(const ConversationId &id) const
{
    const auto it = m_sessions.find(id);
    return it == m_sessions.end() ? nullptr : it->second.get();
}

void SessionPool::close(const ConversationId &id)
{
    m_order.removeOne(id);
    if (ChatSession *session = find(id)) {
        session->stop(); // an answer in the background as well
        m_sessions.erase(id);
        Q_EMIT answeringChanged();
    }
}

void SessionPool::closeAll()
{
    m_order.clear();
    m_sessions.clear();
    Q_EMIT answeringChanged();
}

int SessionPool::answering() const
{
    return static_cast<int>(std::count_if(m_sessions.begin(), m_sessions.end(),
                                          [](const auto &it) { return it.second->isBusy(); }));
}

QList<ChatSession *> SessionPool::sessions() const
{
    QList<ChatSession *> all;
    for (const auto &[id, session] : m_sessions) {
        all.append(session.get());
    }
    return all;
}

int SessionPool::unsaved() const
{
    int count = 0;
    for (const auto &[id, session] : m_sessions) {
        count += session->status().storageProblem ? 1 : 0;
    }
    return count;
}

std::unique_ptr<ChatSession> SessionPool::take(const ConversationId &id)
{
    const auto it = m_sessions.find(id);
    if (it == m_sessions.end()) {
        return nullptr;
    }
    std::unique_ptr<ChatSession> session = std::move(it->second);
    m_sessions.erase(it);
    m_order.removeOne(id);
    session->disconnect(); // nobody here follows it any more
    Q_EMIT answeringChanged();
    return session;
}

void SessionPool::put(std::unique_ptr<ChatSession> session)
{
    session->disconnect();
    add(std::move(session));
    Q_EMIT answeringChanged();
}

void SessionPool::setApart(const ConversationId &id, bool apart)
{
    if (apart) {
        m_apart.insert(id);
    } else {
        m_apart.remove(id);
    }
}

ChatSession &SessionPool::add(std::unique_ptr<ChatSession> session)
{
    const ConversationId id = session->conversation().head().id;
    ChatSession &added = *session;
    m_sessions[id] = std::move(session);
    m_order.append(id);
    connect(&added, &ChatSession::statusChanged, this, &SessionPool::answeringChanged);
    Q_EMIT this->added(&added);
    dropOldest();
    return added;
}

void SessionPool::dropOldest()
{
    const QList<ConversationId> order = m_order;
    for (const ConversationId &id : order) {
        if (m_order.size() <= keptSessions) {
            return;
        }
        const ChatSession *session = find(id);
        // What is only in memory has no other place: temporary chats, and those the disk refused.
        const bool kept = session && (session->status().temporary ||
                                      session->status().storageProblem || m_apart.contains(id));
        if (session && !kept && !session->isBusy() && id != m_shown && id != order.last()) {
            m_order.removeOne(id);
            m_sessions.erase(id);
        }
    }
}

} // namespace parley
