// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/replayask.h"

#include "engine/answercost.h"
#include "engine/cachelookup.h"

namespace parley {

ReplayAsk::ReplayAsk(Services &services, const Answerer &answerer, const QString &system,
                     const QString &prompt, Payment payment)
    : ReplayAsk(services, {answerer, system, prompt, {}, {}, payment == Payment::None, {}})
{}

ReplayAsk::ReplayAsk(Services &services, const LoneQuestion &question) : m_services(services)
{
    const Answerer &answerer = question.answerer;
    m_request.model = answerer.model.model;
    m_request.system = question.system;
    m_request.messages = {Message::fromText(Role::User, question.prompt)};
    m_request.sampling = answerer.sampling;
    m_node.id = NodeId::create();
    m_node.created = services.clock.now();
    m_node.message.role = Role::Assistant;
    m_node.meta.asked = answerer.model;
    ExchangeOrder order{answerer.profile, m_request};
    order.booking.unnamed = true; // of no chat
    order.pane = reinterpret_cast<quintptr>(this);
    order.booking.onlyFree = question.onlyFree;
    order.booking.workflow = question.workflow;
    order.next = question.next;
    order.cache = cacheUse(services, question.cache);
    m_exchange = std::make_unique<Exchange>(services, std::move(order));
    m_fold = std::make_unique<AnswerFold>(m_node);
    connect(m_exchange.get(), &Exchange::arrived, this, &ReplayAsk::take);
}

void ReplayAsk::take(const StreamEvent &event)
{
    m_fold->add(m_node, event);
    m_fold->setExchange(m_node, m_exchange->status());
    if (m_fold->ended()) {
        priceAnswer(m_node.meta, m_services);
        Q_EMIT ended();
    } else {
        Q_EMIT arrived();
    }
}

} // namespace parley
