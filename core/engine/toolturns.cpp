// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/toolturns.h"

#include "chat/toolnotes.h"

#include <QSet>
#include <algorithm>

namespace parley {

namespace {

template <class... Kinds>
bool isOneOf(const Part &part)
{
    return (std::holds_alternative<Kinds>(part) || ...);
}

bool hasParts(const Message &message, bool (*is)(const Part &))
{
    return std::any_of(message.parts.cbegin(), message.parts.cend(), is);
}

void noteWhetherEmpty(PathStep &step)
{
    if (step.message.parts.isEmpty()) {
        step.fate = Fate::NeverCame;
    }
}

// In the order of the calls, each once.
QList<Part> resultsFor(const QList<ToolCallPart> &calls, const PathStep &step, const Node *node)
{
    QList<Part> results;
    for (const ToolCallPart &call : calls) {
        const ToolResultPart *found = toolResultOf(step.message, call.id);
        if (found) {
            results.append(*found);
        } else if (node) {
            results.append(missingResult(*node, call.id));
        }
    }
    return results;
}

Message inWords(const Message &message, const QHash<QString, ToolCallPart> &calls)
{
    Message said{message.role == Role::Tool ? Role::User : message.role, {}};
    for (const Part &part : message.parts) {
        if (const auto *result = std::get_if<ToolResultPart>(&part)) {
            const ToolCallPart call = calls.value(result->callId);
            said.parts.append(TextPart{
                QStringLiteral("[%1(%2): %3]\n").arg(call.name, call.arguments, result->text)});
        } else if (!isOneOf<ToolCallPart, ReasoningPart>(part)) {
            said.parts.append(part);
        }
    }
    return said;
}

} // namespace

void mendToolTurns(QList<PathStep> &steps, const Conversation &conversation)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        PathStep &step = steps[i];
        const QList<ToolCallPart> calls = toolCallsOf(step.message);
        PathStep *next = i + 1 < steps.size() ? &steps[i + 1] : nullptr;
        const bool answered = next && next->message.role == Role::Tool && !calls.isEmpty();
        // Some name the results in the person's name; there may be more than results in those.
        const bool answeredByUser =
            next && next->message.role == Role::User && !calls.isEmpty() &&
            std::all_of(calls.cbegin(), calls.cend(), [next](const ToolCallPart &call) {
                return toolResultOf(next->message, call.id);
            });
        if (answeredByUser) {
            ++i;
        } else if (answered) {
            next->message.parts = resultsFor(calls, *next, conversation.find(next->node));
            next->fate = Fate::Sent;
            ++i;
        } else if (!calls.isEmpty()) {
            step.message.parts.removeIf(isOneOf<ToolCallPart, ReasoningPart>);
            noteWhetherEmpty(step);
        } else if (step.message.role == Role::Tool) {
            step.message.parts.removeIf(isOneOf<ToolResultPart>);
            noteWhetherEmpty(step);
        }
    }
}

bool usesTools(const ChatRequest &request)
{
    return !request.tools.isEmpty() ||
           std::any_of(request.messages.cbegin(), request.messages.cend(),
                       [](const Message &message) {
                           return hasParts(message, isOneOf<ToolCallPart, ToolResultPart>);
                       });
}

QList<ToolSpec> toolsOn(const Services &services, const QStringList &names, const ModelRef &model)
{
    const auto info = services.memory.models.find(model);
    if (!services.tools || names.isEmpty() || (info && info->tools == false)) {
        return {};
    }
    QList<ToolSpec> specs = services.tools->tools();
    specs.removeIf([&names](const ToolSpec &spec) { return !names.contains(spec.name); });
    return specs;
}

ChatRequest withTools(ChatRequest request, const QList<ToolSpec> &tools)
{
    request.tools = tools;
    if (!tools.isEmpty() || !usesTools(request)) {
        return request;
    }
    QHash<QString, ToolCallPart> calls;
    QList<Message> messages;
    for (const Message &message : std::as_const(request.messages)) {
        for (const ToolCallPart &call : toolCallsOf(message)) {
            calls.insert(call.id, call);
        }
        const bool concerned = hasParts(message, isOneOf<ToolCallPart, ToolResultPart>);
        const Message said = concerned ? inWords(message, calls) : message;
        if (!said.parts.isEmpty()) {
            messages.append(said);
        }
    }
    request.messages = messages;
    return request;
}

int toolRoundsAt(const Conversation &conversation, const NodeId &answer)
{
    int rounds = 0;
    const QList<NodeId> path = conversation.pathTo(answer);
    for (auto id = path.rbegin(); id != path.rend(); ++id) {
        const Node &node = *conversation.find(*id);
        const bool fresh =
            node.message.role == Role::User || node.meta.details.contains(toolCeilingDetail);
        if (fresh) {
            break;
        }
        rounds += node.message.role == Role::Tool ? 1 : 0;
    }
    return rounds;
}

Node resultsBelow(const Conversation &conversation, const NodeId &answer, const Services &services)
{
    const Node &asking = *conversation.find(answer);
    Node results{NodeId::create(),     answer, Message{Role::Tool, {}}, services.clock.now(),
                 NodeState::Streaming, {}};
    results.meta.asked = asking.meta.asked;
    const int most = services.settings.get(toolRoundsSetting);
    if (toolRoundsAt(conversation, answer) < most) {
        return results;
    }
    results.state = NodeState::Complete;
    results.meta.details.insert(toolCeilingDetail, QByteArray::number(most));
    for (const ToolCallPart &call : toolCallsOf(asking.message)) {
        results.message.parts.append(ToolResultPart{
            call.id,
            QStringLiteral("This call was not run: the limit of %1 rounds of calls is reached. "
                           "Answer with what is known.")
                .arg(most),
            true});
        setToolNote(results, call.id, {ToolDecision::Refused, ToolOutcome::Refused, {}, call.name});
    }
    return results;
}

QList<FilePart> filesOn(const Conversation &conversation, const NodeId &last)
{
    QList<FilePart> files;
    for (const NodeId &id : conversation.pathTo(last)) {
        for (const Part &part : conversation.find(id)->message.parts) {
            if (const auto *file = std::get_if<FilePart>(&part)) {
                files.append(*file);
            }
        }
    }
    return files;
}

void nameCalls(Node &answer)
{
    QSet<QString> taken;
    for (Part &part : answer.message.parts) {
        auto *call = std::get_if<ToolCallPart>(&part);
        if (call && (call->id.isEmpty() || taken.contains(call->id))) {
            call->id = madeUpCallId + QString::number(taken.size() + 1) + u'_' +
                       answer.id.toString().remove(u'-').left(12);
        }
        if (call) {
            taken.insert(call->id);
        }
    }
}

} // namespace parley
