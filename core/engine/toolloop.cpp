// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/toolloop.h"

#include <QPointer>
#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype longestResult = 200'000; // characters

// A result that would fill the whole window of a model helps nobody.
QString bounded(const QString &text)
{
    return text.size() <= longestResult
               ? text
               : text.left(longestResult) + QStringLiteral("\n[%1 more characters were left out]")
                                                .arg(text.size() - longestResult);
}

} // namespace

ToolLoop::~ToolLoop()
{
    m_call.cancel();
}

void ToolLoop::begin(const Round &round)
{
    m_round = round;
    m_at = 0;
    ++m_steps;
    m_stopped = false;
    if (!m_services.toolBook) {
        next();
        return;
    }
    // Each time anew: what was allowed may have been revoked meanwhile. Unread is not allowed.
    m_looking.wait(m_services.toolBook->consents(),
                   [this](const Result<QList<ToolConsent>> &consents) {
                       m_consents = consents.value_or(QList<ToolConsent>());
                       next();
                   });
}

void ToolLoop::next()
{
    if (m_at >= m_round.calls.size()) {
        Q_EMIT ended();
        return;
    }
    const ToolCallPart &call = current();
    if (!m_services.tools || !m_round.names.contains(call.name)) {
        answer(QStringLiteral("There is no tool \"%1\" in this conversation.").arg(call.name), true,
               {ToolDecision::Refused, ToolOutcome::Failed});
        return;
    }
    const auto ask = m_services.tools->check({call.name, call.arguments});
    if (!ask) {
        answer(ask.error().detail, true, {ToolDecision::Refused, ToolOutcome::Failed});
        return;
    }
    take(*ask);
}

void ToolLoop::take(const ToolAsk &ask)
{
    m_ask = ask;
    m_logged = ToolLogId::create();
    if (const auto decision = standing(ask)) {
        start(*decision);
        return;
    }
    m_question = ToolQuestion{{current().name, current().arguments},
                              ask,
                              static_cast<int>(m_at) + 1,
                              static_cast<int>(m_round.calls.size())};
    Q_EMIT changed();
}

std::optional<ToolDecision> ToolLoop::standing(const ToolAsk &ask) const
{
    std::optional<ToolDecision> found;
    for (const ToolConsent &consent : m_consents + m_passing) {
        if (m_round.asksAlways) {
            break;
        }
        const bool fits = consent.tool == current().name && consent.scope == ask.scope;
        if (fits && consent.conversation.isNull()) {
            return ToolDecision::Always;
        }
        if (fits && consent.conversation == m_round.context.conversation) {
            found = ToolDecision::InChat;
        }
    }
    return found;
}

void ToolLoop::decide(ToolDecision decision)
{
    if (!m_question) {
        return;
    }
    m_question.reset();
    if (decision == ToolDecision::Refused) {
        const ToolNote note{decision, ToolOutcome::Refused};
        record(note);
        answer(QStringLiteral("The user did not allow this call."), true, note);
        return;
    }
    grant(decision);
    start(decision);
}

// A chat that leaves nothing behind leaves no consent either.
void ToolLoop::grant(ToolDecision decision)
{
    if (decision == ToolDecision::Once) {
        return;
    }
    const bool always = decision == ToolDecision::Always;
    const ToolConsent consent{current().name, m_ask.scope,
                              always ? ConversationId() : m_round.context.conversation,
                              m_services.clock.now()};
    if (!m_services.toolBook || (m_round.unnamed && !always)) {
        m_passing.append(consent);
        return;
    }
    m_consents.append(consent);
    keep(m_services.toolBook->allow(consent));
}

void ToolLoop::start(ToolDecision decision)
{
    m_running = ToolNote{decision, ToolOutcome::Started, {}, current().name};
    record(*m_running);
    const QPointer<ToolLoop> alive(this);
    Q_EMIT changed();
    if (alive && m_running) {
        Q_EMIT starting(current().id, *m_running);
    }
}

void ToolLoop::proceed()
{
    if (!m_running || m_result.isWaiting()) {
        return;
    }
    m_began = m_services.clock.steady();
    const ToolCallPart &call = current();
    m_call = m_services.tools->call({call.name, call.arguments}, m_round.context);
    m_result.wait(m_call, [this](const Result<QString> &text) { finish(text); });
}

void ToolLoop::finish(const Result<QString> &text)
{
    ToolNote note = *m_running;
    note.outcome = text ? ToolOutcome::Done : ToolOutcome::Failed;
    note.duration = m_services.clock.steady() - m_began;
    record(note);
    answer(bounded(text ? *text : text.error().detail), !text, note);
}

void ToolLoop::answer(const QString &text, bool isError, ToolNote note)
{
    note.tool = current().name;
    m_running.reset();
    const ToolResultPart result{current().id, text, isError};
    ++m_at;
    ++m_steps;
    const QPointer<ToolLoop> alive(this);
    Q_EMIT answered(result, note);
    // Later: many calls that need no waiting would go ever deeper.
    if (alive && !m_stopped) {
        QMetaObject::invokeMethod(
            this,
            [this, step = m_steps] {
                if (!m_stopped && m_steps == step) {
                    next();
                }
            },
            Qt::QueuedConnection);
    }
}

void ToolLoop::stop()
{
    if (m_stopped || m_at >= m_round.calls.size()) {
        return;
    }
    m_stopped = true;
    m_looking.forget();
    m_result.forget();
    m_call.cancel();
    const bool asked = std::exchange(m_question, std::nullopt).has_value();
    if (asked || m_running) {
        ToolNote note = m_running.value_or(ToolNote{});
        note.outcome = ToolOutcome::Cancelled;
        record(note);
    }
    const QPointer<ToolLoop> alive(this);
    while (alive && m_at < m_round.calls.size()) {
        ToolNote note = m_running.value_or(ToolNote{});
        note.outcome = ToolOutcome::Cancelled;
        answer(QStringLiteral("The user stopped this call."), true, note);
    }
    if (alive) {
        Q_EMIT ended();
    }
}

void ToolLoop::record(const ToolNote &note)
{
    if (!m_services.toolBook) {
        return;
    }
    ToolLogEntry entry;
    entry.id = m_logged;
    entry.at = m_services.clock.now();
    entry.tool = current().name;
    entry.decision = note.decision;
    entry.outcome = note.outcome;
    entry.duration = note.duration;
    if (!m_round.unnamed) {
        entry.conversation = m_round.context.conversation;
        entry.arguments = m_ask.shown;
    }
    keep(m_services.toolBook->record(entry));
}

void ToolLoop::keep(const QFuture<Result<void>> &write)
{
    m_writes.erase(std::remove_if(m_writes.begin(), m_writes.end(),
                                  [](const auto &known) { return !known->isWaiting(); }),
                   m_writes.end());
    m_writes.push_back(std::make_unique<Awaiting<void>>());
    m_writes.back()->wait(write, [this](const Result<void> &done) {
        if (!done) {
            Q_EMIT unwritten(done.error());
        }
    });
}

} // namespace parley
