// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/sidebar/conversationfeed.h"

using namespace std::chrono_literals;

namespace parley {

namespace {

constexpr auto refreshTime = 1min; // the finest step of the times in the list

} // namespace

ConversationSummary summaryOf(const Conversation &conversation)
{
    const ConversationHead &head = conversation.head();
    ConversationSummary summary{head.id,      head.title, head.created,
                                head.updated, head.model, conversation.size()};
    const QList<NodeId> path = conversation.activePath();
    for (auto it = path.crbegin(); it != path.crend(); ++it) {
        const Node *node = conversation.find(*it);
        if (node && !node->meta.asked.isEmpty()) {
            summary.model = node->meta.answerer();
            break;
        }
    }
    return summary;
}

ConversationFeed::ConversationFeed(Services &services, SessionPool &pool, QObject *parent)
    : QObject(parent), m_services(services), m_pool(pool), m_model(services.clock)
{
    connect(&pool, &SessionPool::added, this, [this](ChatSession *session) { watch(*session); });
    connect(&m_model, &ConversationListModel::renameRequested, this, &ConversationFeed::rename);
}

ConversationFeed::~ConversationFeed() = default;

void ConversationFeed::load()
{
    m_listing.wait(m_services.conversations.list(),
                   [this](const Result<QList<ConversationSummary>> &list) {
                       if (!list) {
                           Q_EMIT failed(list.error());
                           return;
                       }
                       QList<ConversationSummary> chats = *list;
                       chats.removeIf([this](const ConversationSummary &chat) {
                           return m_services.memory.compared.contains(chat.id);
                       });
                       m_model.setAll(chats);
                       for (const ChatSession *session : m_pool.sessions()) {
                           follow(*session);
                       }
                       m_loaded = true;
                       scheduleRefresh();
                       Q_EMIT loaded();
                   });
}

void ConversationFeed::watch(ChatSession &session)
{
    const auto update = [this, &session] { follow(session); };
    connect(&session, &ChatSession::nodeAdded, this, [this, &session] {
        follow(session);
        Q_EMIT written(session.conversation().head().id);
    });
    connect(&session, &ChatSession::headChanged, this, update);
    connect(&session, &ChatSession::statusChanged, this, update);
}

void ConversationFeed::follow(const ChatSession &session)
{
    const ConversationId id = session.conversation().head().id;
    // A chat nobody has written in is not in the list yet; a pane of a comparison never is.
    if (session.conversation().isEmpty() || m_services.memory.compared.contains(id)) {
        return;
    }
    const bool wasAnswering =
        m_model.indexOf(id).data(ConversationListModel::AnsweringRole).toBool();
    ConversationSummary summary = summaryOf(session.conversation());
    if (const auto known = m_model.find(id)) {
        summary.place = known->place;
    }
    using Mark = ConversationListModel::Mark;
    m_model.mark(id, Mark::Temporary, session.status().temporary);
    m_model.put(summary);
    m_model.mark(id, Mark::Answering, session.isBusy());
    if (wasAnswering && !session.isBusy() && id != m_shown && !m_pool.isApart(id)) {
        m_model.mark(id, Mark::Unread, true);
    }
}

void ConversationFeed::setShown(const ConversationId &id)
{
    m_shown = id;
    m_model.setOpen(id);
    m_model.mark(id, ConversationListModel::Mark::Unread, false);
}

void ConversationFeed::rename(const ConversationId &id, const QString &title)
{
    m_pool.open(id, [this, title](const Result<ChatSession *> &session) {
        if (!session) {
            Q_EMIT failed(session.error());
            return;
        }
        (*session)->setTitle(title);
    });
}

void ConversationFeed::scheduleRefresh()
{
    m_refreshTimer = m_services.clock.after(refreshTime, [this] {
        m_model.refreshTimes();
        scheduleRefresh();
    });
}

} // namespace parley
