// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of SessionWork that has tools called which an answer asked for, and carries on with
// their results: one message of results below the answer, written down before each call begins.
#include "chat/toolnotes.h"
#include "engine/sessionwork.h"
#include "engine/toolloop.h"
#include "engine/toolturns.h"

#include <QPointer>

namespace parley {

bool SessionWork::wantsTools(const Node &answer) const
{
    return m_services.tools && answer.state == NodeState::Complete &&
           !m_conversation.head().tools.isEmpty() && !toolCallsOf(answer.message).isEmpty();
}

void SessionWork::callTools(const NodeId &asking)
{
    const QList<ToolCallPart> calls = toolCallsOf(m_conversation.find(asking)->message);
    Node results = resultsBelow(m_conversation, asking, m_services);
    const bool tooMany = results.state == NodeState::Complete;
    const NodeId id = addBelow(std::move(results));
    m_save.addNode(m_conversation.head().id, *m_conversation.find(id));
    m_save.saveHead(m_conversation.head());
    if (!tooMany) {
        m_results = id;
        m_calling = m_services.clock.steady();
        beginRound(calls);
    }
    announce({id});
}

void SessionWork::beginRound(const QList<ToolCallPart> &calls)
{
    if (!m_tools) {
        m_tools = std::make_unique<ToolLoop>(m_services);
        ToolLoop *loop = m_tools.get();
        QObject::connect(loop, &ToolLoop::changed, &q, &ChatSession::statusChanged);
        QObject::connect(loop, &ToolLoop::starting, &q,
                         [this](const QString &id, const ToolNote &note) { callBegins(id, note); });
        QObject::connect(loop, &ToolLoop::answered, &q,
                         [this](const ToolResultPart &result, const ToolNote &note) {
                             callEnded(result, note);
                         });
        QObject::connect(loop, &ToolLoop::ended, &q, [this] { callsEnded(m_tools->wasStopped()); });
        QObject::connect(loop, &ToolLoop::unwritten, &q, &ChatSession::storageFailed);
    }
    ToolLoop::Round round;
    round.calls = calls;
    for (const ToolSpec &tool : toolsOn(m_services, m_conversation.head().tools, {})) {
        round.names.append(tool.name);
    }
    round.context = {m_conversation.head().id, filesOn(m_conversation, m_results)};
    round.unnamed = m_keeping == Keeping::Temporary;
    // Once the calls themselves are on disk, and after everybody was told of them.
    m_save.whenWritten([this, round, results = m_results] {
        if (m_results == results) {
            m_tools->begin(round);
        }
    });
}

// On disk before it begins: whatever happens then, nobody takes it for a call that never was.
void SessionWork::callBegins(const QString &callId, const ToolNote &note)
{
    Node &node = *m_conversation.findMutable(m_results);
    setToolNote(node, callId, note);
    m_save.finishNode(node);
    m_save.whenWritten([this, results = m_results] {
        if (m_results == results) {
            m_tools->proceed();
        }
    });
    Q_EMIT q.nodeChanged(node.id);
}

void SessionWork::callEnded(const ToolResultPart &result, const ToolNote &note)
{
    Node &node = *m_conversation.findMutable(m_results);
    node.message.parts.append(result);
    setToolNote(node, result.callId, note);
    m_save.finishNode(node);
    Q_EMIT q.nodeChanged(node.id);
}

void SessionWork::callsEnded(bool stopped)
{
    const NodeId id = std::exchange(m_results, {});
    Node &node = *m_conversation.findMutable(id);
    node.state = stopped ? NodeState::Interrupted : NodeState::Complete;
    m_conversation.head().updated = m_services.clock.now();
    m_save.finishNode(node);
    m_save.saveHead(m_conversation.head());
    const ModelRef asked = node.meta.asked;
    const QPointer<ChatSession> alive(&q);
    Q_EMIT q.nodeChanged(id);
    if (alive && !stopped) {
        answerSaid(id, asked, std::nullopt);
    } else if (alive) {
        tell({&ChatSession::headChanged, &ChatSession::statusChanged});
    }
}

// What was asked stays unanswered: nothing runs that nobody waits for.
void SessionWork::leaveTools()
{
    if (m_results.isNull()) {
        return;
    }
    Node &node = *m_conversation.findMutable(std::exchange(m_results, {}));
    m_tools.reset();
    node.state = NodeState::Interrupted;
    m_save.finishNode(node);
}

void SessionWork::decideTool(std::optional<ToolDecision> decision)
{
    if (m_results.isNull()) {
        return;
    }
    if (decision) {
        m_tools->decide(*decision);
        return;
    }
    const QPointer<ChatSession> alive(&q);
    m_tools->stop();
    if (alive && !m_results.isNull()) {
        callsEnded(true); // not begun yet
    }
}

void SessionWork::showCalling(SessionStatus &status) const
{
    if (m_results.isNull()) {
        return;
    }
    status.phase = SessionPhase::Calling;
    status.node = m_results;
    status.since = m_calling;
    status.question = m_tools->question();
}

} // namespace parley
