// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of SessionWork that puts examples into a conversation.
#include "engine/sessionwork.h"

namespace parley {

// The head is written first, with a leaf the store knows already; see the constructor.
void SessionWork::addExamples(const QList<PromptExample> &examples)
{
    ConversationHead &head = m_conversation.head();
    m_stored = true;
    m_save.saveHead(head);
    QList<NodeId> added;
    const auto add = [&](Role role, const QString &text) {
        Node node{NodeId::create(),       head.activeLeaf,     Message::fromText(role, text),
                  m_services.clock.now(), NodeState::Complete, {}};
        node.meta.details.insert(exampleDetail, "1");
        const Node &kept = m_conversation.append(std::move(node));
        m_save.addNode(head.id, kept);
        added.append(kept.id);
    };
    for (const PromptExample &example : examples) {
        add(Role::User, example.question);
        add(Role::Assistant, example.answer);
    }
    head.updated = m_services.clock.now();
    m_save.saveHead(head);
    announce(added);
}

} // namespace parley
