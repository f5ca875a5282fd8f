// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A provider's endpoints for batches in memory: keeps what it was sent, over any number of programs
// that ask it, and answers each row as a test says. Header only; results need an event loop.
#pragma once

#include "chat/batchservice.h"
#include "chat/provider.h"
#include "support/memorybatches.h"

#include <QMap>
#include <deque>

namespace parley {

class FakeResults final : public BatchResults
{
    Q_OBJECT
public:
    FakeResults(const QList<BatchAnswer> &answers, const Result<void> &end)
    {
        for (const BatchAnswer &answer : answers) {
            m_answers.push_back(answer);
        }
        m_end = end;
    }
    void setPaused(bool paused) override
    {
        m_paused = paused;
        if (!paused) {
            next();
        }
    }

private:
    void next()
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_paused || m_over) {
                    return;
                }
                if (m_answers.empty()) {
                    m_over = true;
                    Q_EMIT ended(m_end);
                    return;
                }
                const BatchAnswer answer = m_answers.front();
                m_answers.pop_front();
                next();
                Q_EMIT arrived({answer});
            },
            Qt::QueuedConnection);
    }

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
    [[nodiscard]] BatchWording wording() const override
    {
        return [](const QString &name, const ChatRequest &request) -> Result<QByteArray> {
            return (name + u' ' + request.messages.last().text()).toUtf8();
        };
    }
    [[nodiscard]] bool keepsMarks() const override { return marks; }
    [[nodiscard]] QFuture<Result<BatchReport>>
    submit(const QString &mark, const QList<QByteArray> &rows, const Secret &) override
    {
        if (!refusals.empty()) {
            const Error error = refusals.front();
            refusals.pop_front();
            return QtFuture::makeReadyFuture(Result<BatchReport>(Unexpected(error)));
        }
        return told([this, mark, rows] {
            Kept kept;
            kept.report.id = QStringLiteral("batch_%1").arg(batches.size() + 1);
            kept.report.mark = marks ? mark : QString();
            kept.report.total = rows.size();
            for (const QByteArray &row : rows) {
                kept.names.append(QString::fromUtf8(row).section(u' ', 0, 0));
            }
            kept.polls = polls;
            batches.prepend(kept);
            return Result<BatchReport>(kept.report);
        });
    }
    [[nodiscard]] QFuture<Result<BatchReport>> ask(const QString &id, const Secret &) override
    {
        return told([this, id] {
            Kept &kept = batchOf(id);
            if (--kept.polls <= 0) {
                kept.report.state = ending;
                kept.report.done = kept.report.total - silent.size();
                kept.report.results = {id};
            }
            return Result<BatchReport>(kept.report);
        });
    }
    [[nodiscard]] QFuture<Result<QList<BatchReport>>> list(const QDateTime &,
                                                           const Secret &) override
    {
        QList<BatchReport> reports;
        for (const Kept &kept : batches) {
            reports.append(kept.report);
        }
        return QtFuture::makeReadyFuture(Result<QList<BatchReport>>(reports));
    }
    [[nodiscard]] QFuture<Result<BatchReport>> cancel(const QString &id, const Secret &) override
    {
        ++cancels;
        ending = BatchState::Cancelled;
        batchOf(id).polls = 1;
        return QtFuture::makeReadyFuture(Result<BatchReport>(batchOf(id).report));
    }
    [[nodiscard]] std::unique_ptr<BatchResults> results(const QStringList &where,
                                                        const Secret &) override
    {
        const Kept &kept = batchOf(where.value(0));
        QList<BatchAnswer> answers = more;
        for (qsizetype i = kept.names.size() - 1; i >= 0; --i) { // not in the order of the rows
            const int place = static_cast<int>(i);
            if (silent.contains(place)) {
                continue;
            }
            const BatchRowState state = fates.value(place, BatchRowState::Answered);
            const BatchAnswer line = answerOf(kept.names[i], state);
            answers.append(line);
            if (twice) {
                answers.append(line);
            }
        }
        if (breaks > 0) {
            --breaks;
            Error error;
            error.kind = ErrorKind::Transport;
            error.detail = QStringLiteral("cut off");
            return std::make_unique<FakeResults>(answers.mid(0, 1), Unexpected(error));
        }
        return std::make_unique<FakeResults>(answers, Result<void>());
    }

    [[nodiscard]] static BatchAnswer answerOf(const QString &name, BatchRowState state)
    {
        if (state != BatchRowState::Answered) {
            Error error;
            error.kind = ErrorKind::BadRequest;
            error.detail = QStringLiteral("no");
            return {name, state, {Failed{error, std::nullopt, {}}}};
        }
        Usage usage;
        usage.input = 10;
        usage.output = 5;
        return {name,
                state,
                {Started{QStringLiteral("r"), QStringLiteral("real-model"), {}},
                 TextDelta{QStringLiteral("Antwort ätsch ") + name},
                 UsageReported{usage, R"({"prompt_tokens":10})"},
                 Finished{StopReason::Stop, QStringLiteral("stop")}}};
    }

private:
    Kept &batchOf(const QString &id)
    {
        for (Kept &kept : batches) {
            if (kept.report.id == id) {
                return kept;
            }
        }
        batches.append(Kept());
        return batches.last();
    }
    template <class Work>
    [[nodiscard]] QFuture<Result<BatchReport>> told(const Work &work)
    {
        const Fate fated = fate ? fate() : Fate::Answered;
        if (fated == Fate::Answered) {
            return QtFuture::makeReadyFuture(work());
        }
        if (fated == Fate::Unanswered) {
            [[maybe_unused]] const auto unheard = work();
        }
        m_never.push_back(std::make_unique<QPromise<Result<BatchReport>>>());
        m_never.back()->start();
        return m_never.back()->future();
    }

    std::vector<std::unique_ptr<QPromise<Result<BatchReport>>>> m_never;
};

// Offers them, and nothing else.
class BatchingProvider final : public Provider
{
public:
    explicit BatchingProvider(FakeBatches &batches) : m_batches(batches) {}
    std::unique_ptr<ReplyStream> open(const ChatRequest &, const Secret &) override
    {
        return nullptr;
    }
    QFuture<Result<QList<ModelInfo>>> models(const Secret &) override
    {
        return QtFuture::makeReadyFuture(Result<QList<ModelInfo>>());
    }
    BatchService *batches() override { return offered ? &m_batches : nullptr; }

    bool offered = true;

private:
    FakeBatches &m_batches;
};

} // namespace parley
