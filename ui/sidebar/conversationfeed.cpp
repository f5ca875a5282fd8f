// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/sidebar/conversationfeed.h"

#include <QSignalBlocker>

using namespace std::chrono_literals;

namespace parley {

namespace {

constexpr auto undoTime = 6s;
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

ConversationFeed::~ConversationFeed()
{
    if (m_removed) {
        // Nobody listens any more. The session goes first, or its last words would bring the
        // conversation back.
        const QSignalBlocker quiet(m_pool);
        m_pool.close(m_removed->id);
        const auto removing = m_services.conversations.remove(m_removed->id);
        Q_UNUSED(removing)
    }
}

void ConversationFeed::load()
{
    m_listing.wait(m_services.conversations.list(),
                   [this](const Result<QList<ConversationSummary>> &list) {
                       if (!list) {
                           Q_EMIT failed(list.error());
                           return;
                       }
                       m_model.setAll(*list);
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
    connect(&session, &ChatSession::nodeAdded, this, update);
    connect(&session, &ChatSession::headChanged, this, update);
    connect(&session, &ChatSession::statusChanged, this, update);
}

void ConversationFeed::follow(const ChatSession &session)
{
    const ConversationId id = session.conversation().head().id;
    const bool deleted = m_removed && m_removed->id == id;
    // A chat nobody has written in is not in the list yet.
    if (session.conversation().isEmpty() || deleted) {
        return;
    }
    const bool wasAnswering =
        m_model.indexOf(id).data(ConversationListModel::AnsweringRole).toBool();
    m_model.put(summaryOf(session.conversation()));
    m_model.setAnswering(id, session.isBusy());
    if (wasAnswering && !session.isBusy() && id != m_shown) {
        m_model.setUnread(id, true);
    }
}

void ConversationFeed::setShown(const ConversationId &id)
{
    m_shown = id;
    m_model.setOpen(id);
    m_model.setUnread(id, false);
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

void ConversationFeed::remove(const ConversationId &id)
{
    const auto summary = m_model.find(id);
    if (!summary) {
        return;
    }
    if (m_removed) {
        finishRemove();
    }
    if (ChatSession *session = m_pool.find(id)) {
        session->stop();
    }
    m_removed = summary;
    m_model.remove(id);
    startUndoTimer();
    Q_EMIT removed(id, summary->title);
}

void ConversationFeed::undoRemove()
{
    if (!m_removed) {
        return;
    }
    m_undoTimer.reset();
    const ConversationSummary summary = *std::exchange(m_removed, std::nullopt);
    m_model.put(summary);
    Q_EMIT undoEnded();
    Q_EMIT restored(summary.id);
}

void ConversationFeed::setUndoPaused(bool paused)
{
    if (!m_removed) {
        return;
    }
    if (paused) {
        m_undoTimer.reset();
    } else {
        startUndoTimer();
    }
}

void ConversationFeed::startUndoTimer()
{
    m_undoTimer = m_services.clock.after(undoTime, [this] { finishRemove(); });
}

void ConversationFeed::finishRemove()
{
    m_undoTimer.reset();
    const ConversationId id = std::exchange(m_removed, std::nullopt)->id;
    m_pool.close(id);
    m_removing.wait(m_services.conversations.remove(id), [this](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
        }
    });
    Q_EMIT undoEnded();
}

void ConversationFeed::scheduleRefresh()
{
    m_refreshTimer = m_services.clock.after(refreshTime, [this] {
        m_model.refreshTimes();
        scheduleRefresh();
    });
}

} // namespace parley
