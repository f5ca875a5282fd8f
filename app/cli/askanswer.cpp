// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/askanswer.h"

#include "engine/answercost.h"

#include "app/cli/errorline.h"
#include "base/json.h"
#include "chat/cachedanswer.h"
#include "providers/decoderesult.h"

#include <QJsonArray>

namespace parley {

namespace {

const auto eventKey = QStringLiteral("event");

QJsonValue milliseconds(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? QJsonValue(static_cast<qint64>(time->count())) : QJsonValue();
}

// Over what the answer came, where the provider has a choice.
void insertTransport(QJsonObject &line, const AnswerMeta &meta)
{
    const auto name = QStringLiteral("transport");
    if (const auto note = json::parseObject(meta.details.value(name))) {
        line.insert(name, *note);
    }
}

QJsonValue nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

// Who was asked before, and why it was not them; the same one twice: another key.
QJsonArray detoursToJson(const QList<Detour> &detours)
{
    QJsonArray list;
    for (const Detour &detour : detours) {
        QJsonObject object = errorLine(detour.why);
        object.insert(QStringLiteral("model"), detour.asked.toString());
        list.append(object);
    }
    return list;
}

} // namespace

QString cutNote(const SendCut &cut)
{
    const char *what = cut.rule == FoldRule::Drop      ? "not sent"
                       : cut.rule == FoldRule::Shorten ? "sent shortened"
                                                       : "sent as a summary";
    return QStringLiteral(
               "parley-cli: as chosen for this conversation, %1 of its oldest turns %2 %3")
        .arg(cut.turns)
        .arg(cut.turns == 1 ? QStringLiteral("is") : QStringLiteral("are"), QLatin1String(what));
}

AskAnswer::AskAnswer(Services &services, Conversation &conversation, Autosave &autosave,
                     NodeId node, const ModelRef &model, ExchangeOrder order)
    : m_conversation(conversation)
    , m_autosave(autosave)
    , m_node(node)
    , m_model(model.toString())
    , m_exchange(services, std::move(order))
    , m_services(services)
    , m_fold(*conversation.findMutable(node))
{
    connect(&m_exchange, &Exchange::arrived, this, &AskAnswer::take);
    connect(&m_exchange, &Exchange::reached, this, [this] {
        if (m_fold.setReached(*m_conversation.findMutable(m_node), m_exchange)) {
            m_autosave.rewriteSoon(m_node); // the window takes it up if this run is cut short
        }
    });
    connect(&m_exchange, &Exchange::statusChanged, this, &AskAnswer::tellStatus);
}

void AskAnswer::start()
{
    m_exchange.start();
}

void AskAnswer::stop(ErrorKind reason)
{
    m_stopReason = reason;
    m_exchange.cancel();
}

void AskAnswer::take(const StreamEvent &event)
{
    StreamEvent accepted = event;
    if (auto *failed = std::get_if<Failed>(&accepted);
        failed && m_stopReason == ErrorKind::Timeout) {
        failed->error.kind = ErrorKind::Timeout;
        failed->error.detail = QStringLiteral("no complete answer within the time given");
    }
    Node &node = *m_conversation.findMutable(m_node);
    const AnswerFold::Change change = m_fold.add(node, accepted);
    m_fold.setExchange(node, m_exchange.status());
    if (m_fold.ended()) {
        priceAnswer(node.meta, m_services);
        m_autosave.finishNode(node);
    } else {
        if (change.other) {
            m_autosave.rewriteSoon(m_node);
        }
        if (!change.text.isEmpty()) {
            m_autosave.appendText(m_node, change.text);
        }
    }
    tell(accepted);
}

QString AskAnswer::fallbackNote() const
{
    const AnswerMeta &meta = m_conversation.find(m_node)->meta;
    if (meta.via.isEmpty()) {
        return {};
    }
    const QString why = meta.detours.isEmpty()
                            ? QStringLiteral("failed a moment ago")
                            : QString(errorKindName(meta.detours.first().why.kind));
    return QStringLiteral("%1 was asked instead of %2 (%3)").arg(meta.via.toString(), m_model, why);
}

QString AskAnswer::cacheNote() const
{
    const auto cached = FromCache::of(m_conversation.find(m_node)->meta.details);
    if (!cached) {
        return {};
    }
    const QString like = cached->other ? QStringLiteral(" to a similar question (%1): %2")
                                             .arg(cached->other->similarity, 0, 'f', 4)
                                             .arg(cached->other->question.simplified())
                                       : QString();
    return QStringLiteral("from the cache, answered %1%2; --no-cache asks again")
        .arg(cached->stored.toString(QStringLiteral("yyyy-MM-dd hh:mm' UTC'")), like);
}

void AskAnswer::tellStatus()
{
    const ExchangeStatus &status = m_exchange.status();
    if (status.state != ExchangeState::BackingOff || !status.lastError) {
        return;
    }
    const auto delay = status.retryAt.value_or(status.since) - status.since;
    QJsonObject line = errorLine(*status.lastError);
    line.insert(eventKey, QStringLiteral("retry"));
    line.insert(QStringLiteral("delay_ms"), static_cast<qint64>(delay.count()));
    line.insert(QStringLiteral("attempts"), status.attempts);
    Q_EMIT told(line);
}

void AskAnswer::tell(const StreamEvent &event)
{
    if (const auto *started = std::get_if<Started>(&event)) {
        Q_EMIT told({{eventKey, QStringLiteral("started")},
                     {QStringLiteral("response_id"), nullIfEmpty(started->responseId)},
                     {QStringLiteral("answered_by"), nullIfEmpty(started->model)},
                     {QStringLiteral("conversation"), m_conversation.head().id.toString()}});
    } else if (const auto *text = std::get_if<TextDelta>(&event)) {
        Q_EMIT textArrived(text->text);
        Q_EMIT told({{eventKey, QStringLiteral("text")}, {QStringLiteral("text"), text->text}});
    } else if (const auto *refusal = std::get_if<RefusalDelta>(&event)) {
        Q_EMIT textArrived(refusal->text);
        Q_EMIT told({{eventKey, QStringLiteral("text")},
                     {QStringLiteral("text"), refusal->text},
                     {QStringLiteral("refusal"), true}});
    } else if (const auto *reasoning = std::get_if<ReasoningDelta>(&event)) {
        Q_EMIT told(
            {{eventKey, QStringLiteral("reasoning")}, {QStringLiteral("text"), reasoning->text}});
    } else if (const auto *usage = std::get_if<UsageReported>(&event)) {
        Q_EMIT told({{eventKey, QStringLiteral("usage")},
                     {QStringLiteral("usage"), usageToJson(usage->usage)}});
    } else if (const auto *finished = std::get_if<Finished>(&event)) {
        tellFinished(*finished);
    } else if (const auto *failed = std::get_if<Failed>(&event)) {
        tellFailed(*failed);
    }
}

// Tool calls are told whole, once nothing can be added to them any more.
void AskAnswer::tellTools()
{
    int index = 0;
    for (const Part &part : m_conversation.find(m_node)->message.parts) {
        if (const auto *call = std::get_if<ToolCallPart>(&part)) {
            Q_EMIT told({{eventKey, QStringLiteral("tool")},
                         {QStringLiteral("index"), index++},
                         {QStringLiteral("id"), nullIfEmpty(call->id)},
                         {QStringLiteral("name"), call->name},
                         {QStringLiteral("arguments"), call->arguments}});
        }
    }
}

void AskAnswer::tellFinished(const Finished &end)
{
    tellTools();
    const AnswerMeta &meta = m_conversation.find(m_node)->meta;
    QJsonValue cost;
    if (meta.cost) {
        cost = static_cast<qint64>(meta.cost->amount.nano());
    }
    const auto cached = FromCache::of(meta.details);
    m_ended = true;
    QJsonObject line{
        {eventKey, QStringLiteral("finished")},
        {QStringLiteral("stop_reason"), QString(stopReasonName(end.reason))},
        {QStringLiteral("raw_stop_reason"), nullIfEmpty(end.rawReason)},
        {QStringLiteral("usage"), meta.usage ? QJsonValue(usageToJson(*meta.usage)) : QJsonValue()},
        {QStringLiteral("cost_nano_usd"), cost},
        {QStringLiteral("first_token_ms"), milliseconds(meta.firstToken)},
        {QStringLiteral("duration_ms"), milliseconds(meta.duration)},
        {QStringLiteral("attempts"), meta.attempts},
        {QStringLiteral("via"), nullIfEmpty(meta.via.isEmpty() ? QString() : meta.via.toString())},
        {QStringLiteral("detours"), detoursToJson(meta.detours)},
        {QStringLiteral("from_cache"), cached.has_value()},
        {QStringLiteral("conversation"), m_conversation.head().id.toString()}};
    if (cached) {
        line.insert(QStringLiteral("answered_at"), cached->stored.toString(Qt::ISODateWithMs));
        line.insert(QStringLiteral("saved_nano_usd"),
                    cached->saved ? QJsonValue(static_cast<qint64>(cached->saved->nano()))
                                  : QJsonValue());
    }
    if (cached && cached->other) {
        line.insert(QStringLiteral("similar_to"), cached->other->question);
        line.insert(QStringLiteral("similarity"), cached->other->similarity);
    }
    insertTransport(line, meta);
    Q_EMIT told(line);
    Q_EMIT finished();
}

void AskAnswer::tellFailed(const Failed &failed)
{
    tellTools();
    const Node &node = *m_conversation.find(m_node);
    m_ended = true;
    m_error = failed.error;
    QJsonObject line = errorLine(failed.error);
    line.insert(eventKey, QStringLiteral("failed"));
    line.insert(QStringLiteral("interrupted"), node.state == NodeState::Interrupted);
    line.insert(QStringLiteral("attempts"), node.meta.attempts);
    insertTransport(line, node.meta);
    line.insert(QStringLiteral("conversation"), m_conversation.head().id.toString());
    Q_EMIT told(line);
    Q_EMIT finished();
}

} // namespace parley
