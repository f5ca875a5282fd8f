// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/pathrequest.h"

#include "engine/toolturns.h"

#include <algorithm>

namespace parley {

namespace {

bool saysSomething(const Part &part)
{
    if (const auto *text = std::get_if<TextPart>(&part)) {
        return !text->text.isEmpty();
    }
    if (const auto *refusal = std::get_if<RefusalPart>(&part)) {
        return !refusal->text.isEmpty();
    }
    return !std::holds_alternative<ReasoningPart>(part);
}

Message sendable(const Node &node)
{
    Message message = node.message;
    if (node.state != NodeState::Complete) {
        // Arguments may be cut in the middle, and no result will ever follow; reasoning without its
        // end is refused by those who sign it.
        message.parts.removeIf([](const Part &part) {
            return std::holds_alternative<ToolCallPart>(part) ||
                   std::holds_alternative<ReasoningPart>(part);
        });
    }
    if (std::none_of(message.parts.cbegin(), message.parts.cend(), saysSomething)) {
        message.parts.clear();
    }
    return message;
}

// The messages of a path; what a summary says begins the first one after it.
QList<Message> worded(const FoldedPath &path, QList<qsizetype> *before = nullptr)
{
    QList<Message> messages;
    QString lead = path.lead;
    const auto putLead = [&] {
        if (!lead.isEmpty()) {
            messages.append(Message::fromText(Role::User, std::exchange(lead, {})));
        }
    };
    for (qsizetype i = 0; i < path.steps.size(); ++i) {
        const Message &message = path.steps.at(i).message;
        const bool after = i >= path.leadAt && !message.parts.isEmpty();
        if (after && message.role != Role::User) {
            putLead();
        }
        if (before) {
            before->append(messages.size());
        }
        if (message.parts.isEmpty()) {
            continue;
        }
        messages.append(message);
        if (after && !lead.isEmpty()) {
            messages.last().parts.prepend(TextPart{std::exchange(lead, {})});
        }
    }
    putLead();
    return messages;
}

} // namespace

QList<PathStep> wholePath(const Conversation &conversation, const NodeId &last)
{
    QList<PathStep> steps;
    for (const NodeId &id : conversation.pathTo(last)) {
        PathStep step{id, sendable(*conversation.find(id)), Fate::Sent};
        step.fate = step.message.parts.isEmpty() ? Fate::NeverCame : Fate::Sent;
        steps.append(std::move(step));
    }
    mendToolTurns(steps, conversation);
    return steps;
}

FoldedPath foldedPath(const Conversation &conversation, const NodeId &last)
{
    return compacted(wholePath(conversation, last), conversation.head().compaction);
}

QByteArray foldMark(const FoldedPath &path)
{
    QByteArrayList ids;
    for (const FoldId &id : path.folds) {
        ids.append(id.toString().toLatin1());
    }
    return ids.join(' ');
}

void noteFolds(Node &answer, const Conversation &conversation, const NodeId &asked)
{
    answer.meta.details.remove(foldDetail);
    if (conversation.head().compaction.folds.isEmpty()) {
        return;
    }
    if (const QByteArray mark = foldMark(foldedPath(conversation, asked)); !mark.isEmpty()) {
        answer.meta.details.insert(foldDetail, mark);
    }
}

QList<qsizetype> messagesBefore(const FoldedPath &path)
{
    QList<qsizetype> before;
    worded(path, &before);
    return before;
}

ChatRequest requestOf(const Conversation &conversation, const FoldedPath &path,
                      const QString &model, const Sampling &sampling)
{
    ChatRequest request;
    request.model = model;
    request.system = conversation.head().system;
    request.sampling = sampling;
    request.keepsPrefix = true;
    request.cacheKey = conversation.head().id.toString();
    request.messages = worded(path);
    return request;
}

ChatRequest pathRequest(const Conversation &conversation, const NodeId &last, const QString &model,
                        const Sampling &sampling)
{
    return requestOf(conversation, foldedPath(conversation, last), model, sampling);
}

ChatRequest nextRequest(const Conversation &conversation, const NodeId &last, const Message &draft,
                        const QString &model, const Sampling &sampling)
{
    QList<PathStep> steps = wholePath(conversation, last);
    if (!draft.parts.isEmpty()) {
        steps.append({{}, draft, Fate::Sent});
    }
    return requestOf(conversation, compacted(std::move(steps), conversation.head().compaction),
                     model, sampling);
}

ChatRequest continuationRequest(const Conversation &conversation, const NodeId &last,
                                const QString &model, const Sampling &sampling)
{
    // What goes on must stand there as it is.
    Compaction choice = conversation.head().compaction;
    choice.folds.removeIf([&last](const Fold &fold) { return fold.last == last; });
    ChatRequest request =
        requestOf(conversation, compacted(wholePath(conversation, last), choice), model, sampling);
    request.carriesOn = true;
    if (request.messages.isEmpty() || request.messages.last().role != Role::Assistant) {
        request.messages.append(Message{Role::Assistant, {}}); // it had only thought so far
    }
    // Only what was said can be carried on: calls were cut, and signed reasoning is over.
    QList<Part> &parts = request.messages.last().parts;
    parts.removeIf([](const Part &part) { return !std::holds_alternative<TextPart>(part); });
    // What its vendor paused goes back as it came, before anything of ours.
    const AnswerMeta &meta = conversation.find(last)->meta;
    const QByteArray replay = meta.details.value(QStringLiteral("replay_content"));
    if (meta.stopReason == StopReason::Pause && !replay.isEmpty()) {
        parts.prepend(ReasoningPart{{}, {}, replay});
    }
    return request;
}

} // namespace parley
