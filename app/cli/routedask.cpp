// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/routedask.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/errorline.h"
#include "app/cli/interruptwatch.h"
#include "app/cli/routingjson.h"
#include "base/currency.h"
#include "engine/routingplans.h"
#include "engine/sessionrouting.h"

namespace parley {

namespace {

QString sentenceOf(const RoutingNote &note, const Node &answer)
{
    QString text = note.isEscalation() ? QStringLiteral("escalated to %1: %2")
                                       : QStringLiteral("routed to %1: %2");
    text = text.arg(answer.meta.answerer().toString(), note.why);
    if (note.saved && *note.saved != Money()) {
        text += (*note.saved > Money() ? QStringLiteral(", saved %1") : QStringLiteral(", lost %1"))
                    .arg(plainAmountText(std::max(*note.saved, Money() - *note.saved)));
    }
    if (!note.failed.isEmpty()) {
        text += QLatin1String("; ") + note.failed;
        text += note.notAsked.isEmpty() ? QString()
                                        : QStringLiteral(", and it stays: ") + note.notAsked;
    }
    return text;
}

} // namespace

RoutedAsk::RoutedAsk(Services &services, Conversation conversation, bool json)
    : m_services(services), m_json(json), m_session(services, std::move(conversation))
{
    connect(&m_session, &ChatSession::nodeChanged, this, &RoutedAsk::follow);
    connect(&m_session, &ChatSession::statusChanged, this, [this] {
        if (!m_session.isBusy()) {
            end();
        }
    });
    connect(&m_session, &ChatSession::storageFailed, this, [](const Error &error) {
        console::writeNote(QStringLiteral("parley-cli: this answer can't be kept: ") +
                           error.detail);
    });
}

RoutedAsk::~RoutedAsk() = default;

Result<void> RoutedAsk::start(const Question &question)
{
    if (const auto found = findRoutingPlan(m_services.settings, question.plan); !found) {
        return Unexpected(found.error());
    }
    const ConversationHead &head = m_session.conversation().head();
    m_session.setParameters(question.system.isEmpty() ? head.system : question.system,
                            question.sampling,
                            question.cached ? head.cached : std::optional(false));
    addExamples(m_session, question.examples);
    m_before = head.routing;
    SessionRouting::choosePlan(m_session, question.plan);
    if (const auto sent = m_session.submit({question.text, {}}); !sent) {
        return sent;
    }
    m_interrupt = std::make_unique<InterruptWatch>();
    connect(m_interrupt.get(), &InterruptWatch::interrupted, &m_session, &ChatSession::stop);
    if (question.timeout) {
        m_deadline = m_services.clock.after(*question.timeout, [this] { m_session.stop(); });
    }
    return {};
}

void RoutedAsk::follow(const NodeId &id)
{
    const Node *node = m_session.conversation().find(id);
    if (node->message.role != Role::Assistant) {
        return;
    }
    const auto note = RoutingNote::of(node->meta.details);
    const bool ended = node->state != NodeState::Streaming;
    const bool escalates = note && !note->failed.isEmpty() && note->notAsked.isEmpty();
    const bool stays = (note && note->route == Route::Strong) || (ended && !escalates);
    if (stays && !m_json) {
        const QString text = node->message.text();
        m_printed = id == m_printing ? m_printed : 0;
        m_printing = id;
        console::writeText(text.mid(m_printed));
        m_printed = text.size();
    }
    if (ended && !m_told.contains(id)) {
        m_told.insert(id);
        tellEnd(*node);
    }
}

void RoutedAsk::tellEnd(const Node &answer)
{
    const auto note = RoutingNote::of(answer.meta.details);
    if (!m_json) {
        if (note) {
            console::writeNote(QStringLiteral("parley-cli: ") + sentenceOf(*note, answer));
        }
        return;
    }
    QJsonObject line = answer.meta.error ? errorLine(*answer.meta.error) : QJsonObject();
    line.insert(QStringLiteral("event"),
                answer.meta.error ? QStringLiteral("failed") : QStringLiteral("finished"));
    line.insert(QStringLiteral("model"), answer.meta.answerer().toString());
    line.insert(QStringLiteral("text"), answer.message.text());
    line.insert(QStringLiteral("cost_nano_usd"),
                answer.meta.cost ? QJsonValue(static_cast<qint64>(answer.meta.cost->amount.nano()))
                                 : QJsonValue());
    line.insert(QStringLiteral("conversation"), m_session.conversation().head().id.toString());
    if (note) {
        line.insert(QStringLiteral("routing"), routingNoteToJson(*note));
    }
    console::writeJson(line);
}

void RoutedAsk::end()
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_deadline.reset();
    const Conversation &conversation = m_session.conversation();
    const Node *last = conversation.find(conversation.head().activeLeaf);
    if (conversation.head().model.isEmpty()) {
        m_session.setModel(ModelRef(last->meta.answerer()));
    } else {
        SessionRouting::choosePlan(m_session, m_before);
    }
    if (!m_json) {
        console::writeText(QStringLiteral("\n"));
    }
    if (last->meta.error) {
        console::writeError(*last->meta.error);
    }
    Q_EMIT done(last->meta.error ? exitFailure : exitSuccess);
}

} // namespace parley
