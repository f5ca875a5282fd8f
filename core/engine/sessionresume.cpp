// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of SessionWork that carries answers on: from the server that still has them, or by
// asking on.
#include "engine/pathrequest.h"
#include "engine/router.h"
#include "engine/sessionwork.h"
#include "engine/toolloop.h"
#include "engine/toolturns.h"

#include <algorithm>

namespace parley {

bool SessionWork::isResumable(const NodeId &id) const
{
    const Node *node = m_conversation.find(id);
    return node && node->message.role == Role::Assistant && !node->meta.resume.isEmpty() &&
           m_conversation.children(id).isEmpty() && !isBusy();
}

Result<void> SessionWork::continueAnswer(const NodeId &answer, Budgets budgets)
{
    Node *node = m_conversation.findMutable(answer);
    if (node && node->meta.error && node->meta.error->kind == ErrorKind::BudgetReached) {
        return askAgain(*node, budgets);
    }
    const bool isAnswer = node && node->message.role == Role::Assistant;
    const bool cut =
        isAnswer && !node->message.text().isEmpty() &&
        (node->state == NodeState::Interrupted || node->meta.stopReason == StopReason::Length);
    const bool paused = isAnswer && node->meta.stopReason == StopReason::Pause;
    const bool mayGoOn = (cut || paused) && m_conversation.children(answer).isEmpty();
    if (!mayGoOn && !isResumable(answer)) {
        return refusal(QStringLiteral("only a last answer that was cut off can go on"));
    }
    return goOn(*node);
}

Result<void> SessionWork::goOn(Node &node)
{
    if (isResumable(node.id)) {
        takeUp(node);
        return {};
    }
    return askAgain(node, Budgets::Kept);
}

// The one who began it goes on; where that profile is gone, the one chosen now.
Result<Answerer> SessionWork::answererOf(const Node &node) const
{
    const bool known = findProfile(m_services, node.meta.asked.profile).has_value();
    return answererWhenIdle(known ? node.meta.asked : m_conversation.head().model);
}

Result<void> SessionWork::askAgain(Node &node, Budgets budgets)
{
    const auto answerer = answererOf(node);
    if (!answerer) {
        return Unexpected(answerer.error());
    }
    const auto request = node.message.parts.isEmpty() ? pathRequest : continuationRequest;
    const NodeId last = node.message.parts.isEmpty() ? node.parent : node.id;
    if (node.message.parts.isEmpty()) {
        noteFolds(node, m_conversation, last);
    }
    askInPlace(node, *answerer,
               withTools(request(m_conversation, last, answerer->model.model, answerer->sampling),
                         toolsOn(m_services, m_conversation.head().tools, answerer->model)),
               budgets);
    return {};
}

void SessionWork::askInPlace(Node &node, const Answerer &answerer, const ChatRequest &request,
                             Budgets budgets)
{
    m_conversation.choose(node.id);
    node.state = NodeState::Streaming;
    m_save.finishNode(node);
    ExchangeOrder order =
        orderFor(m_services, answerer.profile, request, reinterpret_cast<quintptr>(&q));
    order.booking.beyondBudget = budgets == Budgets::Beyond;
    if (!request.carriesOn) {
        const bool beside = m_conversation.siblings(node.id).size() > 1;
        order.cache = beside ? CacheUse::Refresh : CacheUse::Usual;
    }
    ask(std::move(order), node.id, AnswerFold::Kind::Asked);
    announce({});
}

// With the same key at the same place, or not at all: the answer belongs to them.
void SessionWork::takeUp(Node &node)
{
    const AnswerResume resume = node.meta.resume;
    const ModelRef asked = node.meta.answerer();
    const auto profile = findProfile(m_services, asked.profile);
    const auto isKey = [&resume](const KeyName &key) { return key.name == resume.key; };
    const bool known =
        profile &&
        (resume.key.isEmpty() || std::any_of(profile->keys.cbegin(), profile->keys.cend(), isKey));
    if (!known) {
        node.meta.resume = {};
        node.meta.error = Unexpected(ErrorKind::Configuration,
                                     QStringLiteral("the profile or the key it was asked with is "
                                                    "no longer there"))
                              .error();
        m_save.finishNode(node);
        Q_EMIT q.nodeChanged(node.id);
        return;
    }
    ExchangeOrder order;
    order.profile = *profile;
    order.request.model = asked.model;
    order.pane = reinterpret_cast<quintptr>(&q);
    order.resume = {resume.responseId, resume.sequence, {}};
    order.key = resume.key;
    m_conversation.choose(node.id);
    ask(std::move(order), node.id, AnswerFold::Kind::TakenUp);
    announce({});
}

} // namespace parley
