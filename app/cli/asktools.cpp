// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/asktools.h"

#include "engine/toolturns.h"

#include <algorithm>

namespace parley {

namespace {

Unexpected refused(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

} // namespace

void ToolWishes::declare(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("tool"),
                      QStringLiteral("A tool the answer may ask for; may be repeated."),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("allow-tool"),
                      QStringLiteral("A tool that may be called without a question; may be "
                                     "repeated. Others are refused."),
                      QStringLiteral("NAME")});
}

Result<ToolWishes> ToolWishes::from(const QCommandLineParser &parser)
{
    const ToolWishes wishes{parser.values(QStringLiteral("tool")),
                            parser.values(QStringLiteral("allow-tool"))};
    for (const QString &name : wishes.allowed) {
        if (!wishes.names.contains(name)) {
            return refused(
                QStringLiteral("--allow-tool %1 allows nothing without --tool %1").arg(name));
        }
    }
    if (!wishes.names.isEmpty() && parser.values(QStringLiteral("model")).size() > 1) {
        return refused(QStringLiteral("tools work with one model at a time"));
    }
    return wishes;
}

Result<void> ToolWishes::check(const ToolHost *host) const
{
    QStringList known;
    for (const ToolSpec &tool : host ? host->tools() : QList<ToolSpec>()) {
        known.append(tool.name);
    }
    for (const QString &name : names) {
        if (!known.contains(name)) {
            return refused(QStringLiteral("there is no tool \"%1\"; there are %2")
                               .arg(name, known.join(QStringLiteral(", "))));
        }
    }
    return {};
}

AskTools::AskTools(Services &services, Conversation &conversation, Autosave &autosave,
                   ToolWishes wishes)
    : m_services(services)
    , m_conversation(conversation)
    , m_autosave(autosave)
    , m_wishes(std::move(wishes))
    , m_loop(services)
{
    connect(&m_loop, &ToolLoop::changed, this, &AskTools::decide);
    connect(&m_loop, &ToolLoop::starting, this, &AskTools::starting);
    connect(&m_loop, &ToolLoop::answered, this, &AskTools::answered);
    connect(&m_loop, &ToolLoop::ended, this, &AskTools::finish);
}

bool AskTools::isAsked(const NodeId &answer) const
{
    const Node *node = m_conversation.find(answer);
    return !m_wishes.names.isEmpty() && node->state == NodeState::Complete &&
           !toolCallsOf(node->message).isEmpty();
}

void AskTools::begin(const NodeId &answer)
{
    nameCalls(*m_conversation.findMutable(answer));
    m_autosave.finishNode(*m_conversation.find(answer));
    const Node results = resultsBelow(m_conversation, answer, m_services);
    m_results = results.id;
    m_conversation.append(results);
    m_autosave.addNode(m_conversation.head().id, results);
    if (results.state == NodeState::Complete) {
        Q_EMIT noted(QStringLiteral("stopped after %1 rounds of calls")
                         .arg(m_services.settings.get(toolRoundsSetting)));
        Q_EMIT ended(std::exchange(m_results, {}), false);
        return;
    }
    ToolLoop::Round round;
    round.calls = toolCallsOf(m_conversation.find(answer)->message);
    round.names = m_wishes.names;
    round.context = {m_conversation.head().id, filesOn(m_conversation, answer)};
    round.asksAlways = true;
    m_autosave.whenWritten([this, round] {
        if (!m_stopped) {
            m_loop.begin(round);
        }
    });
}

void AskTools::decide()
{
    const auto question = m_loop.question();
    if (question) {
        const bool allowed = m_wishes.allowed.contains(question->call.name);
        const QString address =
            question->ask.scope.isEmpty() ? QString() : u' ' + question->ask.scope;
        Q_EMIT noted(allowed ? QStringLiteral("%1 is called%2").arg(question->call.name, address)
                             : QStringLiteral("%1 was refused%2; --allow-tool %1 allows it")
                                   .arg(question->call.name, address));
        m_loop.decide(allowed ? ToolDecision::Once : ToolDecision::Refused);
    }
}

void AskTools::starting(const QString &callId, const ToolNote &note)
{
    Node &node = *m_conversation.findMutable(m_results);
    setToolNote(node, callId, note);
    m_autosave.finishNode(node);
    m_autosave.whenWritten([this] { m_loop.proceed(); });
}

void AskTools::answered(const ToolResultPart &result, const ToolNote &note)
{
    Node &node = *m_conversation.findMutable(m_results);
    node.message.parts.append(result);
    setToolNote(node, result.callId, note);
    m_autosave.finishNode(node);
    Q_EMIT told({{QStringLiteral("event"), QStringLiteral("tool_result")},
                 {QStringLiteral("id"), result.callId},
                 {QStringLiteral("name"), note.tool},
                 {QStringLiteral("outcome"), QString(toolOutcomeName(note.outcome))},
                 {QStringLiteral("error"), result.isError},
                 {QStringLiteral("text"), result.text},
                 {QStringLiteral("duration_ms"), qint64(note.duration.count())}});
}

void AskTools::stop()
{
    m_stopped = true;
    m_loop.stop();
    finish(); // where it had not begun yet
}

void AskTools::finish()
{
    const NodeId id = std::exchange(m_results, {});
    if (Node *node = m_conversation.findMutable(id)) {
        node->state = m_stopped ? NodeState::Interrupted : NodeState::Complete;
        m_autosave.finishNode(*node);
        Q_EMIT ended(id, !m_stopped);
    }
}

} // namespace parley
