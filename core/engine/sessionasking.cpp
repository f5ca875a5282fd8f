// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of SessionWork that says who is asked, and tells those who watch.
#include "engine/pathrequest.h"
#include "engine/router.h"
#include "engine/sessionwork.h"
#include "engine/toolturns.h"

#include <QPointer>

namespace parley {

Result<Answerer> SessionWork::answererFor(const Message &question, const NodeId &parent)
{
    if (m_exchange) {
        return answererWhenIdle({});
    }
    const auto model = m_routing.modelFor(question, parent);
    return model ? answererWhenIdle(*model) : Unexpected(model.error());
}

ExchangeOrder SessionWork::orderBelow(const Answerer &answerer, const NodeId &user,
                                      CacheUse cache) const
{
    const ChatRequest request =
        withTools(pathRequest(m_conversation, user, answerer.model.model, answerer.sampling),
                  toolsOn(m_services, m_conversation.head().tools, answerer.model));
    ExchangeOrder order =
        orderFor(m_services, answerer.profile, request, reinterpret_cast<quintptr>(&q));
    order.cache = cache;
    return order;
}

void SessionWork::startChosen()
{
    m_routing.whenChosen(m_answer, [this](const ModelRef &other) {
        if (other.isEmpty()) {
            m_exchange->start();
        } else {
            askInstead(other);
        }
    });
}

// Nothing was asked of the other one yet.
void SessionWork::askInstead(const ModelRef &model)
{
    Node &node = *m_conversation.findMutable(m_answer);
    const auto answerer = chooseAnswerer(m_services, model, m_conversation.head().sampling);
    Q_ASSERT(answerer); // tried before the choice was left open
    node.meta.asked = answerer->model;
    ExchangeOrder order = orderBelow(*answerer, node.parent, m_routing.cache());
    m_save.rewriteSoon(node.id);
    ask(std::move(order), node.id, AnswerFold::Kind::Asked);
    Q_EMIT q.nodeChanged(node.id);
}

void SessionWork::announce(const QList<NodeId> &added)
{
    const QPointer<ChatSession> alive(&q);
    for (const NodeId &id : added) {
        if (alive) {
            Q_EMIT q.nodeAdded(id);
        }
    }
    if (alive) {
        tell({&ChatSession::pathChanged, &ChatSession::headChanged, &ChatSession::statusChanged});
    }
}

// Whoever hears of it may end the session.
void SessionWork::tell(std::initializer_list<Signal> changes)
{
    const QPointer<ChatSession> alive(&q);
    for (const Signal change : changes) {
        if (alive) {
            Q_EMIT(q.*change)();
        }
    }
}

} // namespace parley
