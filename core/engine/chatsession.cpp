// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/chatsession.h"

#include "engine/answercost.h"
#include "engine/chatsessionprivate.h"
#include "engine/pathrequest.h"
#include "engine/router.h"

#include <QPointer>

namespace parley {

namespace {

Unexpected refusal(const QString &why)
{
    return Unexpected(ErrorKind::Configuration, why);
}

} // namespace

ChatSession::Private::Private(ChatSession &session, Services &outside, Conversation opened,
                              Keeping kept)
    : q(session)
    , services(outside)
    , conversation(std::move(opened))
    , keeping(kept)
    , save(kept == Keeping::Temporary ? nowhere : outside.conversations, outside.clock,
           [this](const NodeId &id) { return conversation.find(id); })
    , titles(outside)
    , stored(!conversation.isEmpty())
{
    ConversationHead &head = conversation.head();
    if (head.id.isNull()) {
        head.id = ConversationId::create();
    }
    if (!head.created.isValid()) {
        head.created = head.updated = services.clock.now();
    }
    // After a crash the head may lag behind the nodes: go to where the branch really ends.
    if (!conversation.isEmpty()) {
        conversation.choose(conversation.find(head.activeLeaf) ? head.activeLeaf
                                                               : conversation.nodes().last().id);
    }
    QObject::connect(&save, &Autosave::failed, &q, &ChatSession::storageFailed);
    QObject::connect(&save, &Autosave::recovered, &q, &ChatSession::storageRecovered);
}

Result<Answerer> ChatSession::Private::answererWhenIdle(const ModelRef &model) const
{
    if (exchange) {
        return refusal(QStringLiteral("an answer is still being written"));
    }
    return chooseAnswerer(services, model, conversation.head().sampling);
}

// The head is written first, with a leaf the store knows already; see the constructor.
NodeId ChatSession::Private::addUser(const NodeId &parent, const QList<Part> &parts)
{
    ConversationHead &head = conversation.head();
    const Message message{Role::User, parts};
    head.updated = services.clock.now();
    if (head.title.isEmpty() && !head.titleByPerson) {
        head.title = titleFromText(message.text());
    }
    stored = true;
    save.saveHead(head);
    const Node &node = conversation.append(
        {NodeId::create(), parent, message, services.clock.now(), NodeState::Complete, {}});
    save.addNode(head.id, node);
    return node.id;
}

// The draft on disk goes only once its message is there.
Result<void> ChatSession::Private::send(const Draft &draft, const NodeId &parent, bool fromComposer)
{
    if (draft.text.trimmed().isEmpty() && draft.attachments.isEmpty()) {
        return refusal(QStringLiteral("the message is empty"));
    }
    const auto answerer = answererWhenIdle(conversation.head().model);
    if (!answerer) {
        return Unexpected(answerer.error());
    }
    QList<Part> parts = draft.attachments;
    if (!draft.text.isEmpty()) {
        parts.append(TextPart{draft.text});
    }
    conversation.head().model = answerer->model;
    const NodeId user = addUser(parent, parts);
    if (fromComposer) {
        conversation.head().draft.clear();
        conversation.head().draftParts.clear();
    }
    answerBelow(*answerer, user, {user});
    return {};
}

NodeId ChatSession::Private::addAnswer(const NodeId &parent, const ModelRef &model)
{
    Node node{NodeId::create(),     parent, Message{Role::Assistant, {}}, services.clock.now(),
              NodeState::Streaming, {}};
    node.meta.asked = model;
    return conversation.append(std::move(node)).id;
}

void ChatSession::Private::answerBelow(const Answerer &answerer, const NodeId &user,
                                       QList<NodeId> added)
{
    const ChatRequest request =
        pathRequest(conversation, user, answerer.model.model, answerer.sampling);
    const NodeId node = addAnswer(user, answerer.model);
    ask(answerer, request, node);
    save.addNode(conversation.head().id, *conversation.find(node));
    save.saveHead(conversation.head());
    added.append(node);
    announce(added);
}

void ChatSession::Private::ask(const Answerer &answerer, const ChatRequest &request,
                               const NodeId &node)
{
    answer = node;
    Node &target = *conversation.findMutable(node);
    fold.emplace(target);
    exchange = std::make_unique<Exchange>(
        services, orderFor(services, answerer.profile, request, reinterpret_cast<quintptr>(this)));
    QObject::connect(exchange.get(), &Exchange::arrived, &q,
                     [this](const StreamEvent &event) { receive(event); });
    QObject::connect(exchange.get(), &Exchange::statusChanged, &q, [this] {
        // Who is being asked now is told while one waits for them.
        fold->setExchange(*conversation.findMutable(answer), exchange->status());
        Q_EMIT q.statusChanged();
    });
    save.whenWritten([this] {
        if (exchange && exchange->status().state == ExchangeState::Idle) {
            exchange->start();
        }
    });
}

void ChatSession::Private::receive(const StreamEvent &event)
{
    Node &node = *conversation.findMutable(answer);
    const AnswerFold::Change change = fold->add(node, event);
    fold->setExchange(node, exchange->status());
    if (fold->ended()) {
        finish();
        return;
    }
    if (change.other) {
        save.rewriteSoon(node.id);
    }
    if (!change.text.isEmpty()) {
        save.appendText(node.id, change.text);
    }
    Q_EMIT q.nodeChanged(node.id);
}

void ChatSession::Private::finish()
{
    const NodeId id = std::exchange(answer, {});
    priceAnswer(conversation.findMutable(id)->meta, services);
    fold.reset();
    exchange.reset();
    conversation.head().updated = services.clock.now();
    save.finishNode(*conversation.find(id));
    save.saveHead(conversation.head());
    const QPointer<ChatSession> alive(&q);
    Q_EMIT q.nodeChanged(id);
    if (alive) {
        nameByModel(id);
        tell({&ChatSession::headChanged, &ChatSession::statusChanged});
    }
}

void ChatSession::Private::nameByModel(const NodeId &answered)
{
    titles.write(conversation, answered, [this, answered](const WrittenTitle &written) {
        Node *node = conversation.findMutable(answered);
        node->meta.details.insert(titleDetail, written.toJson());
        if (node->state != NodeState::Streaming) {
            save.finishNode(*node);
        }
        if (!written.title.isEmpty() && !conversation.head().titleByPerson) {
            conversation.head().title = written.title;
        }
        headChangedByPerson();
    });
}

void ChatSession::Private::touchHead()
{
    const ConversationHead &head = conversation.head();
    stored = stored || !head.draft.isEmpty() || !head.draftParts.isEmpty() ||
             !head.system.isEmpty() || head.sampling != Sampling();
    if (stored) {
        save.saveHeadSoon(conversation.head());
    }
}

void ChatSession::Private::headChangedByPerson()
{
    touchHead();
    Q_EMIT q.headChanged();
}

void ChatSession::Private::announce(const QList<NodeId> &added)
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
void ChatSession::Private::tell(std::initializer_list<Signal> changes)
{
    const QPointer<ChatSession> alive(&q);
    for (const Signal change : changes) {
        if (alive) {
            Q_EMIT(q.*change)();
        }
    }
}

ChatSession::ChatSession(Services &services, Conversation conversation, QObject *parent,
                         Keeping keeping)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, services, std::move(conversation), keeping))
{}

ChatSession::~ChatSession()
{
    blockSignals(true); // whoever still listens is being taken down as well
    stop();
}

const Conversation &ChatSession::conversation() const
{
    return d->conversation;
}

SessionStatus ChatSession::status() const
{
    SessionStatus status = d->exchange ? sessionStatus(*d->exchange, d->answer) : SessionStatus();
    status.temporary = d->keeping == Keeping::Temporary;
    status.storageProblem = d->save.problem();
    return status;
}

bool ChatSession::isBusy() const
{
    return d->exchange != nullptr;
}

Result<void> ChatSession::submit(const Draft &draft)
{
    return d->send(draft, d->conversation.head().activeLeaf, true);
}

void ChatSession::stop()
{
    if (d->exchange) {
        d->exchange->cancel();
    }
}

void ChatSession::retryNow()
{
    if (d->exchange) {
        d->exchange->retryNow();
    }
}

void ChatSession::waitLonger()
{
    if (d->exchange) {
        d->exchange->waitLonger();
    }
}

Result<void> ChatSession::answerAgain(const NodeId &answer)
{
    const Node *node = d->conversation.find(answer);
    const NodeId user = node && node->message.role == Role::Assistant ? node->parent : answer;
    if (!d->conversation.find(user)) {
        return refusal(QStringLiteral("there is no message to answer"));
    }
    const auto answerer = d->answererWhenIdle(d->conversation.head().model);
    if (!answerer) {
        return Unexpected(answerer.error());
    }
    d->answerBelow(*answerer, user, {});
    return {};
}

Result<void> ChatSession::editAndResend(const NodeId &user, const Draft &draft)
{
    const Node *node = d->conversation.find(user);
    if (!node || node->message.role != Role::User) {
        return refusal(QStringLiteral("only a message of yours can be edited"));
    }
    return d->send(draft, NodeId(node->parent), false);
}

Result<void> ChatSession::continueAnswer(const NodeId &answer)
{
    Node *node = d->conversation.findMutable(answer);
    const bool isAnswer = node && node->message.role == Role::Assistant;
    const bool cut =
        isAnswer && !node->message.text().isEmpty() &&
        (node->state == NodeState::Interrupted || node->meta.stopReason == StopReason::Length);
    const bool paused = isAnswer && node->meta.stopReason == StopReason::Pause;
    if ((!cut && !paused) || !d->conversation.children(answer).isEmpty()) {
        return refusal(QStringLiteral("only a last answer that was cut off can go on"));
    }
    // The one who began it goes on; where that profile is gone, the one chosen now.
    const ConversationHead &head = d->conversation.head();
    const bool known = findProfile(d->services, node->meta.asked.profile).has_value();
    const auto answerer = d->answererWhenIdle(known ? node->meta.asked : head.model);
    if (!answerer) {
        return Unexpected(answerer.error());
    }
    const ChatRequest request =
        continuationRequest(d->conversation, answer, answerer->model.model, answerer->sampling);
    d->conversation.choose(answer);
    node->state = NodeState::Streaming;
    d->save.finishNode(*node);
    d->ask(*answerer, request, answer);
    d->announce({});
    return {};
}

void ChatSession::chooseBranch(const NodeId &id)
{
    if (!d->conversation.find(id)) {
        return;
    }
    d->conversation.choose(id);
    d->touchHead();
    Q_EMIT pathChanged();
}

void ChatSession::setModel(const ModelRef &model)
{
    d->conversation.head().model = model;
    d->headChangedByPerson();
}

void ChatSession::setTitle(const QString &title)
{
    d->conversation.head().title = title.simplified();
    d->conversation.head().titleByPerson = !d->conversation.head().title.isEmpty();
    d->headChangedByPerson();
}

void ChatSession::setParameters(const QString &system, const Sampling &sampling)
{
    ConversationHead &head = d->conversation.head();
    if (head.system != system || head.sampling != sampling) {
        head.system = system;
        head.sampling = sampling;
        d->headChangedByPerson();
    }
}

void ChatSession::setDraft(const Draft &draft)
{
    ConversationHead &head = d->conversation.head();
    if (head.draft != draft.text || head.draftParts != draft.attachments) {
        head.draft = draft.text;
        head.draftParts = draft.attachments;
        d->touchHead();
    }
}

} // namespace parley
