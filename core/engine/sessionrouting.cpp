// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/sessionrouting.h"

#include "base/logging.h"
#include "chat/cachedanswer.h"
#include "chat/routinglog.h"
#include "chat/toolnotes.h"
#include "engine/cachelookup.h"
#include "engine/pathrequest.h"
#include "engine/routingplans.h"
#include "engine/sessionwork.h"

namespace parley {

namespace {

RoutingNote noteOf(const RoutingPlan &plan, const RoutingDecision &decision)
{
    RoutingNote note;
    note.plan = plan.name;
    note.route = decision.route;
    note.by = decision.by;
    note.why = decision.why;
    note.strong = plan.strong;
    note.model = plan.model(decision.route);
    return note;
}

RoutingNote escalationOf(const RoutingNote &cheap, const NodeId &answer, RouteBy by,
                         const QString &why)
{
    RoutingNote note;
    note.plan = cheap.plan;
    note.route = Route::Strong;
    note.by = by;
    note.why = why;
    note.strong = cheap.strong;
    note.model = cheap.strong;
    note.escalated = answer;
    return note;
}

// Nothing for an answer that is not there.
std::optional<Money> paidFor(const Node &answer)
{
    const AnswerMeta &meta = answer.meta;
    if (meta.cost) {
        return meta.cost->amount;
    }
    const bool nothingCame = answer.state == NodeState::Failed && !meta.usage;
    return nothingCame ? std::optional(Money()) : std::nullopt;
}

bool isFromCache(const Node &answer)
{
    return FromCache::of(answer.meta.details).has_value();
}

} // namespace

SessionRouting::SessionRouting(SessionWork &work, Services &services, Keeping keeping)
    : m_work(work)
    , m_services(services)
    , m_unnamed(keeping == Keeping::Temporary)
    , m_classifier(services)
{}

void SessionRouting::choosePlan(ChatSession &session, const QString &plan)
{
    ConversationHead &head = session.d->conversation().head();
    if (head.routing != plan) {
        head.routing = plan;
        session.d->headChangedByPerson();
    }
}

Result<void> SessionRouting::askStrong(ChatSession &session, const NodeId &answer)
{
    const Node *node = session.conversation().find(answer);
    const auto note = node ? RoutingNote::of(node->meta.details) : std::nullopt;
    if (!note || note->route != Route::Cheap) {
        return refusal(QStringLiteral("only an answer that a plan gave to its cheap model can be "
                                      "asked of the strong one"));
    }
    SessionRouting &self = session.d->routing();
    Choice choice;
    choice.note = escalationOf(*note, answer, RouteBy::Person, QStringLiteral("you asked for it"));
    self.m_forced = choice;
    const Result<void> asked = session.d->answerBelow(NodeId(node->parent));
    if (!asked) { // else the session may be gone
        self.m_forced.reset();
    }
    return asked;
}

Result<ModelRef> SessionRouting::modelFor(const Message &message, const NodeId &parent)
{
    m_next.reset();
    m_escalation.reset();
    const Conversation &conversation = m_work.conversation();
    if (m_forced) {
        m_next = std::exchange(m_forced, std::nullopt);
        return m_next->note.model;
    }
    if (message.role == Role::Tool) { // whoever called tools gets what they said
        return conversation.find(parent)->meta.answerer();
    }
    if (conversation.head().routing.isEmpty() ||
        m_services.memory.compared.contains(conversation.head().id)) {
        return conversation.head().model;
    }
    const auto plan = findRoutingPlan(m_services.settings, conversation.head().routing);
    if (!plan) {
        return Unexpected(plan.error());
    }
    RoutingDecision decision = decideRoute(*plan, routingQuestion(conversation, parent, message));
    if (decision.asksClassifier) {
        const Route other = decision.route == Route::Cheap ? Route::Strong : Route::Cheap;
        const auto may =
            chooseAnswerer(m_services, plan->model(other), conversation.head().sampling);
        decision = may ? decision : withoutReply(decision, may.error().detail);
    }
    m_next = Choice{*plan, decision, noteOf(*plan, decision)};
    return m_next->note.model;
}

void SessionRouting::mark(Node &answer, CacheUse cache)
{
    m_current = std::exchange(m_next, std::nullopt);
    if (m_current) {
        m_current->answer = answer.id;
        m_current->cache = cache;
        answer.meta.details.insert(routingDetail, m_current->note.toJson());
    }
}

void SessionRouting::whenChosen(const NodeId &answer, std::function<void(const ModelRef &)> ask)
{
    if (!m_current || m_current->answer != answer || !m_current->decision.asksClassifier) {
        ask({});
        return;
    }
    const Conversation &conversation = m_work.conversation();
    const CacheUse cache =
        m_unnamed ? CacheUse::Never : cacheUse(m_services, conversation.head().cached);
    m_classifier.ask(
        {m_current->plan.classifier,
         conversation.find(conversation.find(answer)->parent)->message.text(),
         conversation.head().id, m_unnamed, cache},
        [this, ask = std::move(ask)](const RouteClassifier::Reply &reply) { take(reply, ask); });
}

void SessionRouting::take(const RouteClassifier::Reply &reply,
                          const std::function<void(const ModelRef &)> &ask)
{
    Choice &choice = *m_current;
    const ModelRef before = choice.note.model;
    choice.decision = reply.text ? withReply(choice.plan, choice.decision, *reply.text)
                                 : withoutReply(choice.decision, reply.why);
    choice.note = noteOf(choice.plan, choice.decision);
    choice.note.choosing = reply.paid;
    m_work.conversation()
        .findMutable(choice.answer)
        ->meta.details.insert(routingDetail, choice.note.toJson());
    ask(choice.note.model == before ? ModelRef() : choice.note.model);
}

std::optional<FailedCheck> SessionRouting::failureOf(const Choice &choice, const Node &answer) const
{
    if (choice.note.route != Route::Cheap || answer.meta.stopReason == StopReason::Steered ||
        !toolCallsOf(answer.message).isEmpty()) { // it has not answered yet
        return std::nullopt;
    }
    if (answer.meta.error) {
        const bool tooLong = answer.meta.error->kind == ErrorKind::ContextLengthExceeded;
        return tooLong && !choice.plan.checks.isEmpty()
                   ? std::optional(
                         FailedCheck{AnswerCheck::CutOff,
                                     QStringLiteral("the question did not fit the cheap model")})
                   : std::nullopt;
    }
    const Conversation &conversation = m_work.conversation();
    return failedCheck(choice.plan, conversation.find(answer.parent)->message.text(),
                       conversation.head().system, answer.message, answer.meta.stopReason);
}

int SessionRouting::escalationsSoFar() const
{
    int count = 0;
    for (const Node &node : m_work.conversation().nodes()) {
        const auto note = RoutingNote::of(node.meta.details);
        count += note && note->by == RouteBy::Check ? 1 : 0;
    }
    return count;
}

// Why not, in English.
Result<void> SessionRouting::escalateTo(const Choice &choice, const Node &answer) const
{
    if (choice.plan.maxEscalations == 0) {
        return refusal(QStringLiteral("the plan never asks again by itself"));
    }
    if (escalationsSoFar() >= choice.plan.maxEscalations) {
        return refusal(QStringLiteral("the plan's escalations for one chat are used up"));
    }
    const Conversation &conversation = m_work.conversation();
    const auto strong =
        chooseAnswerer(m_services, choice.plan.strong, conversation.head().sampling);
    if (!strong) {
        return Unexpected(strong.error());
    }
    const QList<BudgetLimit> limits = budgetLimits(m_services.settings);
    if (limits.isEmpty()) {
        return {};
    }
    const ChatRequest request =
        pathRequest(conversation, answer.parent, strong->model.model, strong->sampling);
    BudgetCall call = reservationFor(request, strong->profile, request.model, m_services);
    call.profile = strong->profile.name;
    call.conversation = conversation.head().id;
    return m_services.memory.budgets.check(call, limits,
                                           m_services.clock.now().toLocalTime().date(),
                                           m_services.settings.get(askUnpricedSetting));
}

// What asking the strong model now takes back of what the cheap answer was said to save: once.
Money SessionRouting::takenBack(const RoutingNote &note, const Node &answer) const
{
    const Conversation &conversation = m_work.conversation();
    const Node *cheap = conversation.find(note.escalated);
    const auto before = cheap ? RoutingNote::of(cheap->meta.details) : std::nullopt;
    if (!before || !before->saved || (!before->failed.isEmpty() && before->notAsked.isEmpty())) {
        return {};
    }
    for (const NodeId &id : conversation.siblings(answer.id)) {
        const auto other = RoutingNote::of(conversation.find(id)->meta.details);
        if (id != answer.id && other && other->escalated == note.escalated && other->saved) {
            return {};
        }
    }
    return *before->saved + before->choosing + paidFor(*cheap).value_or(Money());
}

std::optional<Money> SessionRouting::savingOf(const Choice &choice, const Node &answer) const
{
    const RoutingNote &note = choice.note;
    if (note.isEscalation()) {
        return Money() - takenBack(note, answer);
    }
    const auto paid = paidFor(answer);
    const bool escalates = !note.failed.isEmpty() && note.notAsked.isEmpty();
    if (note.route == Route::Strong || (isFromCache(answer) && !escalates)) {
        return Money() - note.choosing; // the same would have been paid without a plan
    }
    if (!paid) {
        return std::nullopt;
    }
    if (escalates || answer.state == NodeState::Failed) {
        return Money() - *paid - note.choosing;
    }
    const auto strong =
        answer.meta.usage ? costAt(m_services, note.strong, *answer.meta.usage) : std::nullopt;
    return strong ? std::optional(*strong - *paid - note.choosing) : std::nullopt;
}

bool SessionRouting::ended(Node &answer, bool mayAsk)
{
    m_classifier.stop();
    if (!m_current || m_current->answer != answer.id) {
        return false;
    }
    Choice choice = *std::exchange(m_current, std::nullopt);
    const auto failed = failureOf(choice, answer);
    if (failed) {
        choice.note.failed = failed->why;
        const Result<void> may =
            mayAsk ? escalateTo(choice, answer)
                   : Result<void>(refusal(QStringLiteral("you went on meanwhile")));
        choice.note.notAsked = may ? QString() : may.error().detail;
    }
    choice.note.saved = savingOf(choice, answer);
    answer.meta.details.insert(routingDetail, choice.note.toJson());
    log(choice, answer);
    if (!failed || !choice.note.notAsked.isEmpty()) {
        return false;
    }
    m_escalation = Choice{choice.plan,
                          {},
                          escalationOf(choice.note, answer.id, RouteBy::Check, failed->why),
                          answer.parent};
    return true;
}

void SessionRouting::escalate()
{
    m_forced = std::exchange(m_escalation, std::nullopt);
    const auto asked = m_work.answerBelow(NodeId(m_forced->answer));
    if (!asked) { // else the session may be gone
        m_forced.reset();
        qCWarning(logEngine) << "the strong model was not asked:" << asked.error().detail;
    }
}

void SessionRouting::log(const Choice &choice, const Node &answer) const
{
    if (!m_services.routings) {
        return;
    }
    RoutingRecord record{
        RoutingRecordId::create(), m_services.clock.now(), choice.note, {}, {}, {}};
    if (!m_unnamed) {
        record.conversation = m_work.conversation().head().id;
        record.answer = answer.id;
    }
    record.paid = paidFor(answer);
    m_services.routings->record(record).then([](const Result<void> &recorded) {
        if (!recorded) {
            qCWarning(logEngine) << "what a plan chose is not written down:"
                                 << recorded.error().detail;
        }
    });
}

} // namespace parley
