// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/panemaking.h"

#include "chat/pathcopy.h"
#include "engine/paneturn.h"

#include <algorithm>

namespace parley {

namespace {

// Named by the comparison, never by a model of its own accord.
void makePane(ConversationHead &head, const ModelRef &model)
{
    head.model = model;
    head.titleByPerson = true;
    head.tools.clear(); // a pane has no place to ask the person
}

} // namespace

Conversation newPane(const LineUpPane &like, const QDateTime &now)
{
    ConversationHead head;
    head.id = ConversationId::create();
    head.created = now;
    head.updated = now;
    head.system = like.system;
    head.sampling = like.sampling;
    makePane(head, like.model);
    return Conversation(head);
}

CopiedPane paneBeside(const Conversation &pane, const ModelRef &model, const QDateTime &now)
{
    CopiedPane copied{copyPath(pane, lastQuestion(pane), now), {}};
    copied.question = copied.conversation.head().activeLeaf;
    makePane(copied.conversation.head(), model);
    return copied;
}

Conversation paneAfter(const Conversation &pane, const ModelRef &model, const QDateTime &now)
{
    Conversation copy = copyPath(pane, pane.head().activeLeaf, now);
    makePane(copy.head(), model);
    return copy;
}

Conversation answeredPane(const LineUpPane &like, const QString &question, const Node &answer)
{
    Conversation pane = newPane(like, answer.created);
    Node asked;
    asked.id = NodeId::create();
    asked.message = Message::fromText(Role::User, question);
    asked.created = answer.created;
    Node said = answer;
    said.id = NodeId::create();
    said.parent = asked.id;
    pane.append(asked);
    pane.append(said);
    return pane;
}

LineUp lineUpOf(const QString &name, const QList<Conversation> &panes)
{
    LineUp lineUp{LineUpId::create(), name.simplified(), {}};
    for (const Conversation &pane : panes) {
        lineUp.panes.append({pane.head().model, pane.head().system, pane.head().sampling});
    }
    return lineUp;
}

} // namespace parley
