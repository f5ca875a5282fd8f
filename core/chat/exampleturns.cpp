// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/exampleturns.h"

namespace parley {

QList<Node> exampleTurns(const NodeId &below, const QList<PromptExample> &examples,
                         const QDateTime &now)
{
    QList<Node> turns;
    const auto add = [&](Role role, const QString &text) {
        Node node{NodeId::create(),
                  turns.isEmpty() ? below : turns.last().id,
                  Message::fromText(role, text),
                  now,
                  NodeState::Complete,
                  {}};
        node.meta.details.insert(exampleDetail, "1");
        turns.append(node);
    };
    for (const PromptExample &example : examples) {
        add(Role::User, example.question);
        add(Role::Assistant, example.answer);
    }
    return turns;
}

} // namespace parley
