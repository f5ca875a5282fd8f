// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: every request that went out and what it took, one entry each, and every answer that came
// from the cache instead. It only grows: nothing in it is ever altered or removed, also when its
// chat is. Sums are questions, never kept. Main thread;
// work happens elsewhere and comes back as a future: an answer knows all that was recorded before
// its question was asked.
#pragma once

#include "base/result.h"
#include "chat/conversation.h"
#include "chat/filing.h"

#include <QFuture>
#include <QTimeZone>

namespace parley {

struct LedgerEntry;
using LedgerEntryId = Id<LedgerEntry>;

enum class LedgerPurpose { Answer, Title, Summary, Embedding, Routing };
enum class LedgerOutcome {
    Finished,
    Interrupted, // something of the answer had arrived
    Failed,      // nothing had
    FromCache,   // no request went out: it was answered before; Cost::saved says what that cost
};

// As they are stored, exported and printed: "answer", "title" …; "finished", "interrupted" …
[[nodiscard]] QLatin1String ledgerPurposeName(LedgerPurpose purpose);
[[nodiscard]] std::optional<LedgerPurpose> ledgerPurposeFromName(QStringView name);
[[nodiscard]] QLatin1String ledgerOutcomeName(LedgerOutcome outcome);
[[nodiscard]] std::optional<LedgerOutcome> ledgerOutcomeFromName(QStringView name);

struct LedgerEntry
{
    LedgerEntryId id; // a second try with the same one changes nothing
    QDateTime at;     // UTC, when it ended
    QString person;   // the account of the computer
    ModelRef asked;
    QString key; // KeyName::name, never the key; empty: none was needed
    QString answeredBy;
    ConversationId conversation; // null: of a temporary chat
    LedgerPurpose purpose = LedgerPurpose::Answer;
    LedgerOutcome outcome = LedgerOutcome::Finished;
    Usage usage;              // what the provider did not say is absent
    std::optional<Cost> cost; // absent: nobody knows
    // Where the provider never came to count: what it took by our own count, at listed prices.
    std::optional<Money> estimate;
    std::optional<std::chrono::milliseconds> firstToken;
    std::optional<std::chrono::milliseconds> duration;
    QString workflow; // its title; empty: it was asked outside of one
    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

// What sums are made by.
enum class LedgerPart { Day, Profile, Model, Key, Conversation, Folder, Person, Workflow };
// "day", "profile", …: on the command line.
[[nodiscard]] QLatin1String ledgerPartName(LedgerPart part);
[[nodiscard]] std::optional<LedgerPart> ledgerPartFromName(QStringView name);

struct LedgerQuestion
{
    QList<LedgerPart> by = {}; // empty: all together
    QDateTime from = {};       // the first moment; invalid: since ever
    QDateTime until = {};      // the first moment that is too late; invalid: none
    ModelRef model = {};       // only this one; the profile alone: all its models
    ConversationId conversation = {};
    QTimeZone zone = QTimeZone::systemTimeZone(); // whose days they are
};

struct LedgerSums
{
    qint64 requests = 0;
    qint64 answers = 0; // requests that brought one, or a part of it
    qint64 input = 0;   // tokens, as in Usage
    qint64 output = 0;
    qint64 cachedRead = 0;
    qint64 cacheWrite = 0;
    qint64 reasoning = 0;
    Money cost;
    Money estimated;     // not in `cost`: see LedgerEntry::estimate
    qint64 unpriced = 0; // requests of neither
    Money saved;         // by the provider's caching
    // Of those whose provider reports a cost that is over 1 % off the price list: both figures.
    qint64 differing = 0;
    Money reported;
    Money listed;
    // Answers that were there already: not among requests and answers, nor is what they saved.
    qint64 repeated = 0;
    Money repeatedSaved;

    [[nodiscard]] Money spent() const { return cost + estimated; }
    LedgerSums &operator+=(const LedgerSums &other);
    friend bool operator==(const LedgerSums &, const LedgerSums &) = default;
};

// Only what the question asked to part by is set.
struct LedgerLine
{
    QDate day;
    ModelRef model; // by profile: the profile alone; by conversation: of its dearest request
    QString key;
    ConversationId conversation; // null: temporary chats
    FolderId folder;             // where the chat is now, or was when it was removed; null: none
    QString person;
    QString workflow;
    QString title;     // of the conversation or the folder; empty: it is gone, or not named
    bool gone = false; // the conversation was removed
    LedgerSums sums;
    friend bool operator==(const LedgerLine &, const LedgerLine &) = default;
};

struct LedgerMedians
{
    std::optional<Money> cost; // of an answer whose cost is known
    std::optional<std::chrono::milliseconds> firstToken;
    friend bool operator==(const LedgerMedians &, const LedgerMedians &) = default;
};

class UsageLedger
{
public:
    virtual ~UsageLedger() = default;

    [[nodiscard]] virtual QFuture<Result<void>> record(const LedgerEntry &entry) = 0;
    // By day: oldest first. Else the dearest first.
    [[nodiscard]] virtual QFuture<Result<QList<LedgerLine>>>
    sums(const LedgerQuestion &question) = 0;
    [[nodiscard]] virtual QFuture<Result<LedgerMedians>>
    medians(const LedgerQuestion &question) = 0;
    // Oldest first.
    [[nodiscard]] virtual QFuture<Result<QList<LedgerEntry>>>
    entries(const LedgerQuestion &question) = 0;
};

// Puts sums of parts together that belong to the same line: for those who answer questions.
class LedgerTally
{
public:
    explicit LedgerTally(QList<LedgerPart> by) : m_by(std::move(by)) {}
    // What the question does not part by is dropped.
    void add(LedgerLine line);
    [[nodiscard]] QList<LedgerLine> lines() const;

private:
    QList<LedgerPart> m_by;
    QList<LedgerLine> m_lines;
    QList<Money> m_dearest; // of each line: the dearest of what made it up
    QHash<QString, qsizetype> m_places;
};

// As one entry counts in sums.
[[nodiscard]] LedgerSums sumsOf(const LedgerEntry &entry);
// The entries of an answer that ended before there was a ledger.
[[nodiscard]] QList<LedgerEntry> entriesOf(const Node &answer, const ConversationId &conversation);

} // namespace parley
