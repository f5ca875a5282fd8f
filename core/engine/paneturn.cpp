// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/paneturn.h"

#include <algorithm>

namespace parley {

namespace {

// Marks those with the least value, where others have more.
template <class Value>
void mark(QList<BestAt> &marks, bool BestAt::*what, const QList<std::optional<Value>> &values)
{
    std::optional<Value> least;
    std::optional<Value> most;
    for (const std::optional<Value> &value : values) {
        if (value) {
            least = least ? std::min(*least, *value) : *value;
            most = most ? std::max(*most, *value) : *value;
        }
    }
    for (qsizetype i = 0; least && *least < *most && i < values.size(); ++i) {
        marks[i].*what = values.at(i) == least;
    }
}

} // namespace

NodeId questionAbove(const Conversation &conversation, const NodeId &from)
{
    const Node *node = conversation.find(from);
    while (node && node->message.role != Role::User) {
        node = conversation.find(node->parent);
    }
    return node ? node->id : NodeId();
}

NodeId lastQuestion(const Conversation &conversation)
{
    return questionAbove(conversation, conversation.head().activeLeaf);
}

PaneTurn paneTurn(const Comparison &comparison, const Conversation &pane)
{
    PaneTurn last;
    // From the end: asked for often, also of long conversations.
    const Node *node = pane.find(pane.head().activeLeaf);
    for (; node && last.question.isNull(); node = pane.find(node->parent)) {
        if (node->message.role == Role::User) {
            last.question = node->id;
        } else if (node->message.role == Role::Assistant && last.answer.isNull()) {
            last.answer = node->id;
        }
    }
    last.turn = comparison.turnOf(last.question);
    last.picked = last.turn >= 0 && !last.answer.isNull() &&
                  comparison.turns.at(last.turn).picked == last.answer;
    return last;
}

QList<BestAt> bestOf(const QList<TurnFigures> &figures)
{
    QList<BestAt> marks(figures.size());
    QList<std::optional<Money>> costs;
    QList<std::optional<double>> speeds;
    QList<std::optional<std::chrono::milliseconds>> firsts;
    for (const TurnFigures &one : figures) {
        costs.append(one.cost ? std::optional(one.cost->amount) : std::nullopt);
        speeds.append(one.tokensPerSecond ? std::optional(-*one.tokensPerSecond) : std::nullopt);
        firsts.append(one.firstToken);
    }
    mark(marks, &BestAt::cost, costs);
    mark(marks, &BestAt::speed, speeds);
    mark(marks, &BestAt::firstToken, firsts);
    return marks;
}

} // namespace parley
