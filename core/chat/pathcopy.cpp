// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/pathcopy.h"

namespace parley {

Conversation copyPath(const Conversation &from, const NodeId &upTo, const QDateTime &now)
{
    ConversationHead head = from.head();
    head.id = ConversationId::create();
    head.created = now;
    head.updated = now;
    head.activeLeaf = {};
    head.draft.clear();
    Conversation copy(head);
    QMap<NodeId, NodeId> names;
    for (const NodeId &id : from.find(upTo) ? from.pathTo(upTo) : QList<NodeId>()) {
        Node node = *from.find(id);
        node.id = NodeId::create();
        names.insert(id, node.id);
        node.parent = copy.head().activeLeaf;
        if (node.state == NodeState::Streaming) {
            node.state = NodeState::Interrupted; // it goes on there, not here
        }
        copy.append(std::move(node));
    }
    copy.head().compaction = from.head().compaction.renamed(names);
    return copy;
}

} // namespace parley
