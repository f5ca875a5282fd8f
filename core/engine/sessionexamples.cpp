// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of SessionWork that puts examples into a conversation.
#include "chat/exampleturns.h"
#include "engine/sessionwork.h"

namespace parley {

// The head is written first, with a leaf the store knows already; see the constructor.
void SessionWork::addExamples(const QList<PromptExample> &examples)
{
    ConversationHead &head = m_conversation.head();
    m_stored = true;
    m_save.saveHead(head);
    QList<NodeId> added;
    for (const Node &node : exampleTurns(head.activeLeaf, examples, m_services.clock.now())) {
        m_save.addNode(head.id, m_conversation.append(node));
        added.append(node.id);
    }
    head.updated = m_services.clock.now();
    m_save.saveHead(head);
    announce(added);
}

} // namespace parley
