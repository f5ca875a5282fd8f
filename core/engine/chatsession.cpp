// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/chatsession.h"

#include "engine/sessionwork.h"
#include "engine/similarlookup.h"

namespace parley {

namespace {

Conversation mended(Conversation conversation, const Clock &clock)
{
    ConversationHead &head = conversation.head();
    if (head.id.isNull()) {
        head.id = ConversationId::create();
    }
    if (!head.created.isValid()) {
        head.created = head.updated = clock.now();
    }
    // After a crash the head may lag behind the nodes: go to where the branch really ends.
    if (!conversation.isEmpty()) {
        conversation.choose(conversation.find(head.activeLeaf) ? head.activeLeaf
                                                               : conversation.nodes().last().id);
    }
    return conversation;
}

} // namespace

ChatSession::ChatSession(Services &services, Conversation conversation, QObject *parent,
                         Keeping keeping)
    : QObject(parent)
    , d(std::make_unique<SessionWork>(*this, services,
                                      mended(std::move(conversation), services.clock), keeping))
{}

ChatSession::~ChatSession()
{
    blockSignals(true); // whoever still listens is being taken down as well
    d->leave();
}

const Conversation &ChatSession::conversation() const
{
    return d->conversation();
}

SessionStatus ChatSession::status() const
{
    return d->status();
}

bool ChatSession::isBusy() const
{
    return d->isBusy();
}

Result<void> ChatSession::submit(const Draft &draft)
{
    return isBusy() ? d->steer(draft) : d->send(draft, conversation().head().activeLeaf, true);
}

void ChatSession::stop()
{
    if (d->exchange()) {
        d->exchange()->cancel();
    } else {
        d->decideTool(std::nullopt);
    }
}

void ChatSession::changeWait(Wait wait)
{
    if (d->exchange() && wait == Wait::EndNow) {
        d->exchange()->retryNow();
    } else if (d->exchange()) {
        d->exchange()->waitLonger();
    }
}

Result<void> ChatSession::answerAgain(const NodeId &answer)
{
    const Node *node = conversation().find(answer);
    const bool again = node && node->message.role == Role::Assistant;
    const NodeId user = again ? node->parent : answer;
    if (!conversation().find(user)) {
        return refusal(QStringLiteral("there is no message to answer"));
    }
    const auto details = again ? node->meta.details : QMap<QString, QByteArray>();
    const auto asked = d->answerBelow(user, again ? CacheUse::Refresh : CacheUse::Usual);
    if (asked) {
        learnFromRefresh(d->services(), details);
    }
    return asked;
}

Result<void> ChatSession::editAndResend(const NodeId &user, const Draft &draft)
{
    const Node *node = conversation().find(user);
    if (!node || node->message.role != Role::User) {
        return refusal(QStringLiteral("only a message of yours can be edited"));
    }
    return d->send(draft, NodeId(node->parent), false);
}

Result<void> ChatSession::continueAnswer(const NodeId &answer, Budgets budgets)
{
    return d->continueAnswer(answer, budgets);
}

void ChatSession::chooseBranch(const NodeId &id)
{
    if (!conversation().find(id)) {
        return;
    }
    d->conversation().choose(id);
    d->touchHead();
    Q_EMIT pathChanged();
}

void ChatSession::setModel(const ModelRef &model)
{
    d->conversation().head().model = model;
    d->conversation().head().routing.clear(); // a person who chooses a model wants that one
    d->headChangedByPerson();
}

void ChatSession::setTitle(const QString &title)
{
    d->conversation().head().title = title.simplified();
    d->conversation().head().titleByPerson = !d->conversation().head().title.isEmpty();
    d->headChangedByPerson();
}

void ChatSession::setParameters(const QString &system, const Sampling &sampling,
                                const std::optional<bool> &cached)
{
    ConversationHead &head = d->conversation().head();
    if (head.system != system || head.sampling != sampling || head.cached != cached) {
        head.system = system;
        head.sampling = sampling;
        head.cached = cached;
        d->headChangedByPerson();
    }
}

void ChatSession::setCompaction(const Compaction &compaction)
{
    if (conversation().head().compaction != compaction) {
        d->conversation().head().compaction = compaction;
        d->headChangedByPerson();
    }
}

void ChatSession::setDraft(const Draft &draft)
{
    ConversationHead &head = d->conversation().head();
    if (head.draft != draft.text || head.draftParts != draft.attachments) {
        head.draft = draft.text;
        head.draftParts = draft.attachments;
        d->touchHead();
    }
}

void addExamples(ChatSession &session, const QList<PromptExample> &examples)
{
    if (!session.isBusy() && !examples.isEmpty()) {
        session.d->addExamples(examples);
    }
}

void setTools(ChatSession &session, const QStringList &names)
{
    if (session.conversation().head().tools != names) {
        session.d->conversation().head().tools = names;
        session.d->headChangedByPerson();
    }
}

void decideTool(ChatSession &session, ToolDecision decision)
{
    session.d->decideTool(decision);
}

} // namespace parley
