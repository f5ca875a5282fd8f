// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A provider's endpoints for batches in memory: keeps what it was sent, over any number of programs
// that ask it, and answers each row as a test says. Results need an event loop.
#pragma once

#include "chat/batchservice.h"
#include "chat/provider.h"
#include "support/memorybatches.h"

#include <QMap>
#include <deque>

namespace parley {

struct Services;

class FakeResults final : public BatchResults
{
    Q_OBJECT
public:
    FakeResults(const QList<BatchAnswer> &answers, const Result<void> &end);
    void setPaused(bool paused) override;

private:
    void next();

    std::deque<BatchAnswer> m_answers;
    Result<void> m_end;
    bool m_paused = true;
    bool m_over = false;
};

class FakeBatches final : public BatchService
{
public:
    using Fate = MemoryBatches::Fate;
    struct Kept
    {
        BatchReport report;
        QStringList names; // of its rows
        int polls = 0;     // until it has ended
    };

    bool marks = true;
    int polls = 2; // a batch is done when it was asked for so often
    // What becomes of a batch and of a row.
    BatchState ending = BatchState::Done;
    QMap<int, BatchRowState> fates; // by place in the batch; else it is answered
    QList<int> silent;              // rows without a line
    bool twice = false;             // each line comes twice
    QList<BatchAnswer> more;        // lines before the others
    std::deque<Error> refusals;     // of the next submissions
    int breaks = 0;                 // collections that end with an error after their first line
    std::function<Fate()> fate;
    QList<Kept> batches; // newest first
    int cancels = 0;

    [[nodiscard]] BatchLimits limits() const override { return bounds; }
    BatchLimits bounds{100, 1'000'000};
    [[nodiscard]] BatchWording wording() const override;
    [[nodiscard]] bool keepsMarks() const override { return marks; }
    [[nodiscard]] QFuture<Result<BatchReport>>
    submit(const QString &mark, const QList<QByteArray> &rows, const Secret &) override;
    [[nodiscard]] QFuture<Result<BatchReport>> ask(const QString &id, const Secret &) override;
    [[nodiscard]] QFuture<Result<QList<BatchReport>>> list(const QDateTime &,
                                                           const Secret &) override;
    [[nodiscard]] QFuture<Result<BatchReport>> cancel(const QString &id, const Secret &) override;
    [[nodiscard]] std::unique_ptr<BatchResults> results(const QStringList &where,
                                                        const Secret &) override;

    [[nodiscard]] static BatchAnswer answerOf(const QString &name, BatchRowState state);

private:
    Kept &batchOf(const QString &id);
    template <class Work>
    [[nodiscard]] QFuture<Result<BatchReport>> told(const Work &work);

    std::vector<std::unique_ptr<QPromise<Result<BatchReport>>>> m_never;
};

// A program that dies with its call number `at`, whose work is done or lost: counts them in
// `calls`.
[[nodiscard]] std::function<FakeBatches::Fate()> dyingAt(int at, bool done, int &calls);
// A question costs so much in a batch, and twice that by itself.
void priceBatches(Services &services, Money each);

// Offers them, and nothing else.
class BatchingProvider final : public Provider
{
public:
    explicit BatchingProvider(FakeBatches &batches) : m_batches(batches) {}
    std::unique_ptr<ReplyStream> open(const ChatRequest &, const Secret &) override;
    QFuture<Result<QList<ModelInfo>>> models(const Secret &) override;
    BatchService *batches() override { return offered ? &m_batches : nullptr; }

    bool offered = true;

private:
    FakeBatches &m_batches;
};

} // namespace parley
