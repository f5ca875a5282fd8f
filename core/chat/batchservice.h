// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: a provider's endpoints for batches. It never retries and never touches storage: a request
// is one request. Main thread; futures need a context to continue in.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "chat/batch.h"
#include "chat/streamevent.h"

#include <QFuture>
#include <QObject>
#include <functional>
#include <memory>

namespace parley {

// What one batch holds at most.
struct BatchLimits
{
    qsizetype rows = 0;
    qint64 bytes = 0; // of all its rows as they are worded
};

// A question as it leaves, in one line without its end. Configuration error when it can't be
// worded. May be called in any thread, also after the service is gone.
using BatchWording =
    std::function<Result<QByteArray>(const QString &name, const ChatRequest &request)>;

// What the provider says of a batch.
struct BatchReport
{
    QString id;
    BatchState state = BatchState::Running; // Running, or how it has ended there
    QString mark; // what submit() gave it; empty: this provider keeps no marks
    qint64 total = 0;
    qint64 done = 0;
    qint64 failed = 0; // cancelled and expired ones included
    QDateTime created; // UTC
    QDateTime expires;
    QStringList results; // where the answers are, for results()
    QString problem;     // why it failed, as the provider says
    friend bool operator==(const BatchReport &, const BatchReport &) = default;
};

struct BatchAnswer
{
    QString name;                                  // of the row; empty: the line can't be read
    BatchRowState state = BatchRowState::Answered; // never Waiting
    QList<StreamEvent> events;                     // as of any answer: ends with Finished or Failed
    friend bool operator==(const BatchAnswer &, const BatchAnswer &) = default;
};

// The answers of one batch on their way, in any order; the receiver owns it and may destroy it in
// any slot, which ends it and says nothing. Signals come from the event loop: arrived() any number
// of times, then ended() once.
class BatchResults : public QObject
{
    Q_OBJECT
public:
    // While paused nothing more is read.
    virtual void setPaused(bool paused) = 0;

Q_SIGNALS:
    void arrived(const QList<parley::BatchAnswer> &answers);
    void ended(const parley::Result<void> &result);
};

class BatchService
{
public:
    // Error::providerType of an attempt that surely made no batch, whatever its kind says.
    static constexpr const char *notSubmitted = "parley_not_submitted";

    virtual ~BatchService() = default;

    [[nodiscard]] virtual BatchLimits limits() const = 0;
    [[nodiscard]] virtual BatchWording wording() const = 0;
    // Whether reports tell the mark a batch was given.
    [[nodiscard]] virtual bool keepsMarks() const = 0;
    // The rows as worded, all of one model. See leavesOpen() for an error.
    [[nodiscard]] virtual QFuture<Result<BatchReport>>
    submit(const QString &mark, const QList<QByteArray> &rows, const Secret &key) = 0;
    [[nodiscard]] virtual QFuture<Result<BatchReport>> ask(const QString &id,
                                                           const Secret &key) = 0;
    // Those of this account that were made since then, the newest first.
    [[nodiscard]] virtual QFuture<Result<QList<BatchReport>>> list(const QDateTime &since,
                                                                   const Secret &key) = 0;
    [[nodiscard]] virtual QFuture<Result<BatchReport>> cancel(const QString &id,
                                                              const Secret &key) = 0;
    // Of one that has ended there. Never null.
    [[nodiscard]] virtual std::unique_ptr<BatchResults> results(const QStringList &where,
                                                                const Secret &key) = 0;
};

// Whether the provider may have a batch although submit() failed: the answer alone was lost.
[[nodiscard]] bool leavesOpen(const Error &error);

} // namespace parley
