// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Exactly what the next message will send, before it is sent: the request as its provider words it,
// what each part of it weighs and costs, and what of the chat does not go along. Main thread.
#pragma once

#include "engine/chatsession.h"
#include "engine/foldplan.h"

namespace parley {

// The message a draft becomes.
[[nodiscard]] Message messageOf(const Draft &draft);
// The question that would be asked with it, below `parent`, and whom. Configuration error when
// nobody can be asked.
struct NextQuestion
{
    Answerer answerer;
    ChatRequest request;
    Conversation asked; // with the choice that will hold for it
};
[[nodiscard]] Result<NextQuestion> nextQuestion(const Services &services,
                                                const Conversation &conversation,
                                                const NodeId &parent, const Message &draft,
                                                TallyBook &book);

struct SendPart
{
    enum class Kind { System, Summary, Message, Draft, Attachment };
    Kind kind = Kind::Message;
    Role role = Role::User;
    QString text; // the beginning of it, or the name of an attachment
    qint64 tokens = 0;
    qint64 cached = 0; // of them, probably
    std::optional<Money> cost;
    bool shortened = false;
};

struct LeftOut
{
    // The last three by the person's choice: nothing of it, its middle, or a summary instead.
    enum class Why { NeverCame, Thinking, NotTaken, Dropped, Shortened, Summarised };
    Why why = Why::NeverCame;
    QString text;                   // the beginning of it
    qint64 tokens = 0;              // that are not sent, estimated; of what was chosen
    std::optional<Money> cost = {}; // that takes off the price
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
// What is not sent because the person chose so, with what it weighs.
[[nodiscard]] QList<LeftOut> foldedAway(const Conversation &asked, const NodeId &parent,
                                        const SendTarget &target, const ModelHabits &habits,
                                        TallyBook &book);
// The parts of a question in the order they are sent.
[[nodiscard]] QList<SendPart> sendParts(const SendHistory &history, const Message &draft,
                                        const SendTally &tally, const SendTarget &target,
                                        const ModelHabits &habits, const SendEstimate &estimate,
                                        const PriceQuote &quote);
// Puts a price to what is left out, as if it were sent with this question.
void priceLeftOut(QList<LeftOut> &leftOut, const SendTarget &target, const SendEstimate &estimate,
                  const PriceQuote &quote);

} // namespace parley
