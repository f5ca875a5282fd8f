// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Exactly what the next message will send, before it is sent: the request as its provider words it,
// what each part of it weighs and costs, and what of the chat does not go along. Main thread.
#pragma once

#include "engine/chatsession.h"
#include "engine/defaults.h"
#include "engine/sendestimate.h"

namespace parley {

// The message a draft becomes.
[[nodiscard]] Message messageOf(const Draft &draft);
// The question that would be asked with it, below `parent`, and whom. Configuration error when
// nobody can be asked.
struct NextQuestion
{
    Answerer answerer;
    ChatRequest request;
};
[[nodiscard]] Result<NextQuestion> nextQuestion(const Services &services,
                                                const Conversation &conversation,
                                                const NodeId &parent, const Message &draft);

struct SendPart
{
    enum class Kind { System, Message, Draft, Attachment };
    Kind kind = Kind::Message;
    Role role = Role::User;
    QString text; // the beginning of it, or the name of an attachment
    qint64 tokens = 0;
    qint64 cached = 0; // of them, probably
    std::optional<Money> cost;
};

struct LeftOut
{
    enum class Why { NeverCame, Thinking, NotTaken };
    Why why = Why::NeverCame;
    QString text; // the beginning of it
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

struct SendPreview
{
    RequestPreview request;
    QList<SendPart> parts;
    QList<LeftOut> leftOut;
};

// What stands on the path or in the question and is not in its body.
[[nodiscard]] QList<LeftOut> leftOutOf(const Conversation &conversation, const NodeId &parent,
                                       const ChatRequest &request, const QByteArray &body);
// The parts of a question in the order they are sent; the last message is the draft.
[[nodiscard]] QList<SendPart> sendParts(const ChatRequest &request, const SendTally &tally,
                                        const SendTarget &target, const ModelHabits &habits,
                                        const SendEstimate &estimate, const PriceQuote &quote);

} // namespace parley
