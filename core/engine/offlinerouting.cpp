// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/offlinerouting.h"

#include "chat/cachedanswer.h"

namespace parley {

namespace {

constexpr qsizetype shownOfQuestion = 200; // characters

bool isWithin(const QDateTime &time, const OfflineSpan &span)
{
    return (!span.from.isValid() || time >= span.from) &&
           (!span.until.isValid() || time < span.until);
}

// The newest answer that says what it took; null: there is none.
const Node *countedAnswer(const Conversation &conversation, const NodeId &question)
{
    const QList<NodeId> answers = conversation.children(question);
    for (auto id = answers.crbegin(); id != answers.crend(); ++id) {
        const Node *answer = conversation.find(*id);
        if (answer->state == NodeState::Complete && answer->meta.usage && answer->meta.cost &&
            !FromCache::of(answer->meta.details)) {
            return answer;
        }
    }
    return nullptr;
}

} // namespace

void OfflineFigures::add(const OfflineQuestion &question)
{
    ++questions;
    ++(question.decision.route == Route::Cheap ? cheap : strong);
    open += question.decision.asksClassifier ? 1 : 0;
    was += question.was;
    would += question.would;
}

QList<OfflineQuestion> offlineQuestions(const Services &services, const RoutingPlan &plan,
                                        const Conversation &conversation, const OfflineSpan &span,
                                        qint64 &skipped)
{
    QList<OfflineQuestion> found;
    for (const Node &node : conversation.nodes()) {
        const bool counts = node.message.role == Role::User && isWithin(node.created, span) &&
                            !node.meta.details.contains(exampleDetail);
        if (!counts) {
            continue;
        }
        const Node *answer = countedAnswer(conversation, node.id);
        OfflineQuestion one{
            conversation.head().id,
            node.id,
            node.created,
            node.message.text().left(shownOfQuestion),
            {},
            decideRoute(plan, routingQuestion(conversation, node.parent, node.message)),
            {},
            {}};
        const ModelRef &chosen = plan.model(one.decision.route);
        const auto would = !answer ? std::nullopt
                           : answer->meta.answerer() == chosen
                               ? std::optional(answer->meta.cost->amount)
                               : costAt(services, chosen, *answer->meta.usage);
        if (!would) {
            ++skipped;
            continue;
        }
        one.model = answer->meta.answerer();
        one.was = answer->meta.cost->amount;
        one.would = *would;
        found.append(one);
    }
    return found;
}

OfflineRouting::OfflineRouting(Services &services, QObject *parent)
    : QObject(parent), m_services(services)
{}

void OfflineRouting::stop()
{
    m_listing.forget();
    m_loading.forget();
    m_rest.clear();
}

void OfflineRouting::start(const RoutingPlan &plan, const OfflineSpan &span)
{
    stop();
    m_plan = plan;
    m_span = span;
    m_figures = {};
    m_questions.clear();
    m_listing.wait(
        m_services.conversations.list(), [this](const Result<QList<ConversationSummary>> &list) {
            if (!list) {
                Q_EMIT failed(list.error());
                return;
            }
            for (const ConversationSummary &one : *list) {
                const bool touches = one.messages > 0 && !one.place.trashed.isValid() &&
                                     (!m_span.from.isValid() || one.updated >= m_span.from) &&
                                     (!m_span.until.isValid() || one.created < m_span.until);
                if (touches) {
                    m_rest.append(one.id);
                }
            }
            readNext();
        });
}

void OfflineRouting::readNext()
{
    if (m_rest.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    m_loading.wait(
        m_services.conversations.load(m_rest.first()), [this](const Result<Conversation> &chat) {
            m_rest.removeFirst();
            if (chat) { // one that was removed meanwhile is none
                for (const OfflineQuestion &one :
                     offlineQuestions(m_services, m_plan, *chat, m_span, m_figures.skipped)) {
                    m_figures.add(one);
                    if (m_questions.size() < mostKept) {
                        m_questions.append(one);
                    }
                }
            }
            Q_EMIT progressed();
            readNext();
        });
}

} // namespace parley
