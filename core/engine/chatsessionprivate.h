// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a ChatSession keeps to itself; only chatsession.cpp includes this. Main thread.
#pragma once

#include "engine/answerfold.h"
#include "engine/autosave.h"
#include "engine/chatsession.h"
#include "engine/defaults.h"
#include "engine/exchange.h"
#include "engine/forgetfulstore.h"
#include "engine/titlewriter.h"

namespace parley {

class ChatSession::Private
{
public:
    Private(ChatSession &session, Services &outside, Conversation opened, Keeping keeping);

    Result<Answerer> answererWhenIdle(const ModelRef &model) const;
    NodeId addUser(const NodeId &parent, const QList<Part> &parts);
    Result<void> send(const Draft &draft, const NodeId &parent, bool fromComposer);
    NodeId addAnswer(const NodeId &parent, const ModelRef &model);
    void answerBelow(const Answerer &answerer, const NodeId &user, QList<NodeId> added);
    void ask(const Answerer &answerer, const ChatRequest &request, const NodeId &node);
    void receive(const StreamEvent &event);
    void finish();
    void touchHead();
    void headChangedByPerson();
    void announce(const QList<NodeId> &added);
    using Signal = void (ChatSession::*)();
    void tell(std::initializer_list<Signal> changes);
    void nameByModel(const NodeId &answered);

    ChatSession &q;
    Services &services;
    Conversation conversation;
    const Keeping keeping;
    ForgetfulStore nowhere; // of a temporary one
    Autosave save;
    TitleWriter titles;
    std::unique_ptr<Exchange> exchange;
    std::optional<AnswerFold> fold;
    NodeId answer; // being made
    bool stored;   // the conversation exists in the store, or is about to
};

} // namespace parley
