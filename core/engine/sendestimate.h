// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the next message will weigh and cost with everything that goes along with it, before it is
// sent. Pure functions of values; counting may run on any thread, pricing where the prices are.
//
// Where the same model has answered on this path its own count of what stood before it is taken,
// and only what came later is counted here.
#pragma once

#include "chat/bill.h"
#include "chat/provider.h"
#include "chat/tokentally.h"
#include "engine/modelhabits.h"
#include "engine/pathrequest.h"

#include <QSet>

namespace parley {

// An answer whose provider said what its question weighed.
struct CountedAnswer
{
    NodeId node;
    ModelRef model;
    qsizetype before = 0; // messages of the history that were its question
    Usage usage;          // with input
    QDateTime ended;
    bool single = true; // of one request, so that its usage is the question's
};

// What of a chat is not sent as it was said, by the person's choice.
struct SendCut
{
    FoldRule rule = FoldRule::Drop;
    qsizetype turns = 0;
    bool byItself = false; // only with this message; until now all of it was sent
    friend bool operator==(const SendCut &, const SendCut &) = default;
};

// All that stands before the draft.
struct SendHistory
{
    ChatRequest request; // system prompt, messages, tools
    QList<CountedAnswer> answers;
    QList<qint64> lengths;     // tokens of its answers, as far as told
    QString lead;              // what a summary says at the beginning of a message
    QSet<qsizetype> shortened; // messages
    std::optional<SendCut> cut;
};
// Absent: all of it is sent.
[[nodiscard]] std::optional<SendCut> cutOn(const Conversation &conversation, const NodeId &last);
// A null id: nothing was said yet.
[[nodiscard]] SendHistory sendHistory(const Conversation &conversation, const NodeId &last);

// The same counted in one way.
struct SendTally
{
    TokenTally system;      // and tools
    TokenTally lead;        // of one of the messages
    QList<TokenTally> from; // from[k]: messages k to the end; one more than messages
    TokenTally draft;
    QList<TokenTally> parts; // of the draft
};
// Without the draft.
[[nodiscard]] SendTally tallyHistory(TallyBook &book, const SendHistory &history, CountWay way);
void tallyDraft(SendTally &tally, TallyBook &book, const Message &draft, CountWay way);
// What was asked before that message: system, tools and all earlier ones.
[[nodiscard]] TokenTally tallyBefore(const SendTally &tally, qsizetype message);

// Whom it would be sent to.
struct SendTarget
{
    ProviderProfile profile;
    QString model;
    Sampling sampling;
    std::optional<ModelInfo> info;

    // What ModelHabits know the model by.
    [[nodiscard]] QString key() const { return ModelRef{profile.name, model}.toString(); }
};

// While a classifier still chooses who answers: what it costs either way, with its own reply.
struct SendRange
{
    Money least;
    Money most;
    friend bool operator==(const SendRange &, const SendRange &) = default;
};

struct SendEstimate
{
    TokenCount draft;    // its text and attachments
    QList<qint64> parts; // each of them
    TokenCount input;    // all that is sent
    qint64 system = 0;   // of it: system prompt, tools, and what a question costs by itself
    qint64 history = 0;  // of it: earlier messages
    qint64 cached = 0;   // of it: probably read from the provider's prompt cache
    qint64 written = 0;  // of it: written to that cache
    qint64 answer = 0;   // tokens, as answers were so far
    std::optional<qint64> longestAnswer;
    std::optional<qint64> context; // of the model; absent: not known
    qint64 reserve = 0;            // of it: kept for the answer
    qsizetype surplus = 0;         // the oldest messages without which it would fit
    std::optional<SendCut> cut;    // which has made it fit
    int learnedFrom = 0;           // answers
    Bill::Status price = Bill::Status::Unknown;
    bool answered = false;      // before: it comes from the cache, for nothing
    bool pricesAwaited = false; // the list of prices is being read: ask again soon
    Money about;
    Money cold; // the same with nothing in the cache
    std::optional<Money> atMost;
    std::optional<SendRange> undecided;

    [[nodiscard]] bool fits() const { return !context || input.tokens <= *context - reserve; }
    friend bool operator==(const SendEstimate &, const SendEstimate &) = default;
};

using PriceQuote =
    std::function<Bill(const ProviderProfile &, const QString &, const BilledUnits &)>;

[[nodiscard]] SendEstimate estimateSend(const SendHistory &history, const SendTally &tally,
                                        const SendTarget &target, const ModelHabits &habits,
                                        const QDateTime &now, const PriceQuote &quote);

// What a question costs by itself with a reply of so many tokens; nothing when nobody knows.
[[nodiscard]] std::optional<Money> priceOfQuestion(const TokenTally &tally,
                                                   const SendTarget &target,
                                                   const ModelHabits &habits, qint64 reply,
                                                   const PriceQuote &quote);

// As SendEstimate::fits(), without all else; nothing where the model's context is not known.
[[nodiscard]] std::optional<bool> fitsSend(const SendHistory &history, const SendTally &tally,
                                           const SendTarget &target, const ModelHabits &habits);

// What an answer needs of the context besides the question: what may be asked for, else as long as
// answers of this model are; never more than half.
[[nodiscard]] qint64 answerReserve(const SendTarget &target, const ModelHabits &habits);
// All of a question, counted here alone.
[[nodiscard]] qint64 questionWeight(const TokenTally &tally, const SendTarget &target,
                                    const ModelHabits &habits);
// A part of it by itself, in tokens of the target's model.
[[nodiscard]] qint64 weightOf(const TokenTally &tally, const SendTarget &target,
                              const ModelHabits &habits);
// What `whole` has besides a part at its end.
[[nodiscard]] TokenTally difference(const TokenTally &whole, const TokenTally &end);

// Teaches what that answer shows, where it shows something.
void learnFrom(ModelHabits &habits, const CountedAnswer &answer, const SendTally &tally);

} // namespace parley
