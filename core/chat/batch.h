// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Questions to one model that are sent all at once and answered within a day, at a lower price:
// what is to be asked, one row a question, and how far it is. Plain values, any thread. How it
// never pays twice: docs/batches.md.
#pragma once

#include "chat/comparison.h"
#include "chat/replay.h"

#include <QSet>

namespace parley {

struct Batch;
using BatchId = Id<Batch>;
struct WorkflowRun;
using WorkflowRunId = Id<WorkflowRun>;

enum class BatchState {
    Waiting,    // nothing of it has left yet
    Submitting, // it is being sent: whether the provider has it is not known
    Running,    // the provider has it
    Collecting, // the provider is done with it; its answers are being fetched
    Done,       // this and what follows is the end
    Cancelled,  // by the person; what was answered until then is there, and paid
    Expired,    // likewise: the provider did not get through with it in time
    Failed,     // the provider did not take it; nothing was paid
};

enum class BatchRowState {
    Waiting,
    Answered,
    Failed,
    Cancelled,
    Expired,
};

// As they are stored, exported and printed: "waiting", "submitting" …
[[nodiscard]] QLatin1String batchStateName(BatchState state);
[[nodiscard]] std::optional<BatchState> batchStateFromName(QStringView name);
[[nodiscard]] QLatin1String batchRowStateName(BatchRowState state);
[[nodiscard]] std::optional<BatchRowState> batchRowStateFromName(QStringView name);
[[nodiscard]] bool isFinal(BatchState state);

// What never changes.
struct Batch
{
    BatchId id;
    QString title;
    QDateTime created; // UTC
    LineUpPane pane;   // who answers, and how
    // What the columns of its table are called; empty: the rows are prompts alone.
    QStringList columns = {};
    // What is too much for one batch becomes several: this is one of them, from 1.
    int part = 1;
    int parts = 1;
    // The replay its answers belong to, and who of it answers; a row is a prompt there. Null: none.
    ReplayId replay = {};
    int replayPane = 0;
    // Before it was sent, at the prices of batches and at ordinary ones; absent: nobody knows.
    std::optional<Money> about = {};
    std::optional<Money> ordinary = {};
    // The run that waits for it, and the title its answers are booked under. Null and empty: none.
    WorkflowRunId run = {};
    QString workflow = {};
    friend bool operator==(const Batch &, const Batch &) = default;
};

// What is known of it by now.
struct BatchProgress
{
    BatchState state = BatchState::Waiting;
    QString remote;          // the provider's id; empty: not known
    bool presumed = false;   // found again by its size and time alone: its answers will prove it
    QStringList foreign;     // found like that, and proved to be another's
    QString key;             // KeyName::name of the one it was sent with: it belongs to its account
    QDateTime submitted;     // UTC, when sending it began
    QDateTime expires;       // UTC, as the provider says
    QDateTime ended;         // UTC, when all was here
    bool cancelling = false; // the person wants it to end
    BatchState ending = BatchState::Done; // how it will end, while Collecting
    QStringList results;                  // where the answers are; for its provider alone
    qint64 done = 0;                      // rows, as the provider says
    qint64 failed = 0;
    qint64 unknown = 0;         // lines of the results that belong to no row, or can't be read
    std::optional<Error> error; // why it failed, or what stands in its way now
    friend bool operator==(const BatchProgress &, const BatchProgress &) = default;
};

struct BatchRow
{
    int number = 0;    // in the table or replay it comes from, from 0
    QString prompt;    // as it is asked
    QStringList cells; // what stands in the columns
    BatchRowState state = BatchRowState::Waiting;
    Node answer;                   // a null id: none yet; its meta says why it failed
    std::optional<Money> ordinary; // what the answer would have cost asked by itself
    friend bool operator==(const BatchRow &, const BatchRow &) = default;
};

// A batch with all its questions.
struct BatchPart
{
    Batch batch;
    QList<BatchRow> rows;
    friend bool operator==(const BatchPart &, const BatchPart &) = default;
};

// One in the list of all.
struct BatchSummary
{
    Batch batch;
    BatchProgress progress;
    qint64 rows = 0;
    qint64 answered = 0;
    qint64 failed = 0; // or cancelled or expired
    Money paid;        // as far as known
    Money saved;       // against ordinary prices, likewise
    friend bool operator==(const BatchSummary &, const BatchSummary &) = default;
};

// The panes of that replay that are under way in one of these.
[[nodiscard]] QSet<int> panesUnderWay(const QList<BatchSummary> &batches, const ReplayId &replay);
// The name of a row on the wire: it tells whose it is.
[[nodiscard]] QString batchRowName(const BatchId &id, int number);
// Nothing where it is none of that batch.
[[nodiscard]] std::optional<int> batchRowNumber(const BatchId &id, QStringView name);
// The question of a row.
[[nodiscard]] ChatRequest requestOf(const Batch &batch, const BatchRow &row);
// What a batch of the first sends on to another one: rows that failed, not yet asked.
[[nodiscard]] QList<BatchRow> failedRows(const QList<BatchRow> &rows);

} // namespace parley
