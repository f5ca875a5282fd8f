// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/sessionwork.h"

#include "engine/answercost.h"
#include "engine/cachelookup.h"
#include "engine/foldplan.h"
#include "engine/pathrequest.h"
#include "engine/router.h"
#include "engine/sendpreview.h"
#include "engine/toolloop.h"
#include "engine/toolturns.h"

#include <QPointer>

namespace parley {

namespace {

using namespace std::chrono_literals;

// How often the point is written down from where the answer could be taken up.
constexpr std::chrono::milliseconds markEvery = 1s;

} // namespace

SessionWork::SessionWork(ChatSession &session, Services &services, Conversation opened,
                         Keeping keeping)
    : q(session)
    , m_services(services)
    , m_conversation(std::move(opened))
    , m_keeping(keeping)
    , m_save(keeping == Keeping::Temporary ? m_nowhere : services.conversations, services.clock,
             [this](const NodeId &id) { return m_conversation.find(id); })
    , m_titles(services)
    , m_routing(*this, services, keeping)
    , m_stored(!m_conversation.isEmpty())
{
    QObject::connect(&m_save, &Autosave::failed, &q, &ChatSession::storageFailed);
    QObject::connect(&m_save, &Autosave::recovered, &q, &ChatSession::storageRecovered);
    if (const NodeId leaf = m_conversation.head().activeLeaf; isResumable(leaf)) {
        m_begin = services.clock.after(0ms, [this, leaf] {
            if (isResumable(leaf)) {
                takeUp(*m_conversation.findMutable(leaf));
            }
        });
    }
}

SessionWork::~SessionWork() = default;

void SessionWork::leave()
{
    leaveTools();
    if (!m_exchange) {
        return;
    }
    Node &node = *m_conversation.findMutable(m_answer);
    if (node.meta.resume.isEmpty()) {
        m_exchange->cancel();
        return;
    }
    m_exchange.reset();
    node.state = NodeState::Interrupted;
    m_save.finishNode(node);
}

Result<Answerer> SessionWork::answererWhenIdle(const ModelRef &model) const
{
    if (isBusy()) {
        return refusal(QStringLiteral("an answer is still being written"));
    }
    return chooseAnswerer(m_services, model, m_conversation.head().sampling);
}

// The head is written first, with a leaf the store knows already; see the constructor.
NodeId SessionWork::addUser(const NodeId &parent, const QList<Part> &parts, const NodeId &id)
{
    ConversationHead &head = m_conversation.head();
    const Message message{Role::User, parts};
    head.updated = m_services.clock.now();
    if (head.title.isEmpty() && !head.titleByPerson) {
        head.title = titleFromText(message.text());
    }
    m_stored = true;
    m_save.saveHead(head);
    const Node &node = m_conversation.append({id.isNull() ? NodeId::create() : id,
                                              parent,
                                              message,
                                              m_services.clock.now(),
                                              NodeState::Complete,
                                              {}});
    m_save.addNode(head.id, node);
    return node.id;
}

// The draft on disk goes only once its message is there.
Result<void> SessionWork::send(const Draft &draft, const NodeId &parent, bool fromComposer)
{
    if (draft.text.trimmed().isEmpty() && draft.attachments.isEmpty()) {
        return refusal(QStringLiteral("the message is empty"));
    }
    const auto answerer = answererFor(messageOf(draft), parent);
    if (!answerer) {
        return Unexpected(answerer.error());
    }
    if (!m_routing.hasChosen()) {
        m_conversation.head().model = answerer->model;
    }
    const NodeId user = addUser(parent, messageOf(draft).parts, draft.id);
    if (fromComposer && draft.id.isNull()) {
        endDraft();
    }
    answerBelow(*answerer, user, {user}, CacheUse::Usual);
    return {};
}

void SessionWork::endDraft()
{
    m_conversation.head().draft.clear();
    m_conversation.head().draftParts.clear();
}

NodeId SessionWork::addAnswer(const NodeId &parent, const ModelRef &model)
{
    Node node{NodeId::create(),     parent, Message{Role::Assistant, {}}, m_services.clock.now(),
              NodeState::Streaming, {}};
    node.meta.asked = model;
    noteFolds(node, m_conversation, parent);
    return addBelow(std::move(node));
}

// A person who looks at another branch meanwhile stays there.
NodeId SessionWork::addBelow(Node node)
{
    const NodeId leaf = m_conversation.head().activeLeaf;
    const bool shown = m_conversation.activePath().contains(node.parent);
    const NodeId id = m_conversation.append(std::move(node)).id;
    if (!shown) {
        m_conversation.choose(leaf);
    }
    return id;
}

Result<void> SessionWork::answerBelow(const NodeId &user, CacheUse cache)
{
    const Node &said = *m_conversation.find(user);
    const auto answerer = answererFor(said.message, said.parent);
    if (!answerer) {
        return Unexpected(answerer.error());
    }
    answerBelow(*answerer, user, {}, cache);
    return {};
}

void SessionWork::answerBelow(const Answerer &answerer, const NodeId &user, QList<NodeId> added,
                              CacheUse cache)
{
    const Node &said = *m_conversation.find(user);
    m_conversation.head().compaction =
        fitted(m_services, m_conversation, {said.parent, said.message}, answerer, m_book)
            .head()
            .compaction;
    ExchangeOrder order = orderBelow(answerer, user, cache);
    const NodeId node = addAnswer(user, answerer.model);
    m_routing.mark(*m_conversation.findMutable(node), cache);
    ask(std::move(order), node, AnswerFold::Kind::Asked);
    m_save.addNode(m_conversation.head().id, *m_conversation.find(node));
    m_save.saveHead(m_conversation.head());
    added.append(node);
    announce(added);
}

void SessionWork::ask(ExchangeOrder order, const NodeId &node, AnswerFold::Kind kind)
{
    order.booking.conversation = m_conversation.head().id;
    if (const auto compared = m_services.memory.compared.value(m_conversation.head().id);
        !compared.isNull()) {
        order.booking.comparison = compared.toString();
    }
    order.booking.unnamed = m_keeping == Keeping::Temporary;
    if (order.booking.unnamed || usesTools(order.request) ||
        cacheUse(m_services, m_conversation.head().cached) == CacheUse::Never) {
        order.cache = CacheUse::Never;
    }
    m_answer = node;
    m_fold.emplace(*m_conversation.findMutable(node), kind);
    m_exchange = std::make_unique<Exchange>(m_services, std::move(order));
    QObject::connect(m_exchange.get(), &Exchange::arrived, &q,
                     [this](const StreamEvent &event) { receive(event); });
    QObject::connect(m_exchange.get(), &Exchange::reached, &q, [this] { reached(); });
    QObject::connect(m_exchange.get(), &Exchange::statusChanged, &q, [this] {
        // Who is being asked now is told while one waits for them.
        m_fold->setExchange(*m_conversation.findMutable(m_answer), m_exchange->status());
        Q_EMIT q.statusChanged();
    });
    m_save.whenWritten([this] {
        if (m_exchange && m_exchange->status().state == ExchangeState::Idle) {
            startChosen();
        }
    });
}

void SessionWork::receive(const StreamEvent &event)
{
    if (const auto *superseded = std::get_if<Superseded>(&event); superseded && !m_said.isNull()) {
        goOnSteered(*superseded);
        return;
    }
    Node &node = *m_conversation.findMutable(m_answer);
    const AnswerFold::Change change = m_fold->add(node, event);
    m_fold->setExchange(node, m_exchange->status());
    if (m_fold->ended()) {
        finish();
        return;
    }
    if (change.other) {
        m_save.rewriteSoon(node.id);
    }
    if (!change.text.isEmpty()) {
        m_save.appendText(node.id, change.text);
    }
    Q_EMIT q.nodeChanged(node.id);
}

// The first point is worth a write of its own: from now on the answer survives the program.
void SessionWork::reached()
{
    Node &node = *m_conversation.findMutable(m_answer);
    const bool first = node.meta.resume.isEmpty();
    if (!m_fold->setReached(node, *m_exchange)) {
        return;
    }
    if (first) {
        m_save.finishNode(node);
    } else if (!m_mark) {
        m_mark = m_services.clock.after(markEvery, [this] {
            m_mark.reset();
            m_save.rewriteSoon(m_answer);
        });
    }
}

SessionStatus SessionWork::status() const
{
    SessionStatus status = m_exchange ? sessionStatus(*m_exchange, m_answer) : SessionStatus();
    showCalling(status);
    status.steerable = canSteer();
    status.temporary = m_keeping == Keeping::Temporary;
    status.storageProblem = m_save.problem();
    return status;
}

void SessionWork::finish()
{
    const NodeId id = std::exchange(m_answer, {});
    const NodeId said = std::exchange(m_said, {});
    priceAnswer(m_conversation.findMutable(id)->meta, m_services);
    const bool escalates = m_routing.ended(*m_conversation.findMutable(id), said.isNull());
    m_mark.reset();
    m_fold.reset();
    m_exchange.reset();
    m_conversation.head().updated = m_services.clock.now();
    nameCalls(*m_conversation.findMutable(id));
    m_save.finishNode(*m_conversation.find(id));
    m_save.saveHead(m_conversation.head());
    const bool calls = said.isNull() && wantsTools(*m_conversation.find(id));
    const QPointer<ChatSession> alive(&q);
    Q_EMIT q.nodeChanged(id);
    if (alive && calls && !isBusy()) {
        callTools(id);
        return;
    }
    if (alive && !said.isNull() && !m_exchange) {
        const AnswerMeta &meta = m_conversation.find(id)->meta;
        answerSaid(said, ModelRef(meta.asked), meta.error);
        return;
    }
    if (alive && escalates && !m_exchange) {
        m_routing.escalate();
    } else if (alive) {
        nameByModel(id);
        tell({&ChatSession::headChanged, &ChatSession::statusChanged});
    }
}

void SessionWork::nameByModel(const NodeId &answered)
{
    const bool unnamed = m_keeping == Keeping::Temporary;
    m_titles.write(m_conversation, answered, unnamed,
                   [this, answered](const WrittenTitle &written) {
                       Node *node = m_conversation.findMutable(answered);
                       node->meta.details.insert(titleDetail, written.toJson());
                       if (node->state != NodeState::Streaming) {
                           m_save.finishNode(*node);
                       }
                       if (!written.title.isEmpty() && !m_conversation.head().titleByPerson) {
                           m_conversation.head().title = written.title;
                       }
                       headChangedByPerson();
                   });
}

void SessionWork::touchHead()
{
    const ConversationHead &head = m_conversation.head();
    m_stored = m_stored || !head.draft.isEmpty() || !head.draftParts.isEmpty() ||
               !head.system.isEmpty() || head.sampling != Sampling() ||
               head.compaction != Compaction() || head.cached || !head.routing.isEmpty() ||
               !head.tools.isEmpty();
    if (m_stored) {
        m_save.saveHeadSoon(m_conversation.head());
    }
}

void SessionWork::headChangedByPerson()
{
    touchHead();
    Q_EMIT q.headChanged();
}

} // namespace parley
