// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/fakebatches.h"

#include "engine/services.h"

namespace parley {

FakeResults::FakeResults(const QList<BatchAnswer> &answers, const Result<void> &end)
{
    for (const BatchAnswer &answer : answers) {
        m_answers.push_back(answer);
    }
    m_end = end;
}

void FakeResults::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused) {
        next();
    }
}

void FakeResults::next()
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

BatchWording FakeBatches::wording() const
{
    return [](const QString &name, const ChatRequest &request) -> Result<QByteArray> {
        return (name + u' ' + request.messages.last().text()).toUtf8();
    };
}

QFuture<Result<BatchReport>> FakeBatches::submit(const QString &mark, const QList<QByteArray> &rows,
                                                 const Secret &)
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

QFuture<Result<BatchReport>> FakeBatches::ask(const QString &id, const Secret &)
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

QFuture<Result<QList<BatchReport>>> FakeBatches::list(const QDateTime &, const Secret &)
{
    QList<BatchReport> reports;
    for (const Kept &kept : batches) {
        reports.append(kept.report);
    }
    return QtFuture::makeReadyFuture(Result<QList<BatchReport>>(reports));
}

QFuture<Result<BatchReport>> FakeBatches::cancel(const QString &id, const Secret &)
{
    ++cancels;
    ending = BatchState::Cancelled;
    batchOf(id).polls = 1;
    return QtFuture::makeReadyFuture(Result<BatchReport>(batchOf(id).report));
}

std::unique_ptr<BatchResults> FakeBatches::results(const QStringList &where, const Secret &)
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

BatchAnswer FakeBatches::answerOf(const QString &name, BatchRowState state)
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

FakeBatches::Kept &FakeBatches::batchOf(const QString &id)
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
QFuture<Result<BatchReport>> FakeBatches::told(const Work &work)
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

std::function<FakeBatches::Fate()> dyingAt(int at, bool done, int &calls)
{
    using Fate = FakeBatches::Fate;
    return [&calls, at, done] {
        ++calls;
        return calls < at   ? Fate::Answered
               : calls > at ? Fate::Lost
               : done       ? Fate::Unanswered
                            : Fate::Lost;
    };
}

void priceBatches(Services &services, Money each)
{
    const auto costs = [](Money cost) {
        return [cost](const ProviderProfile &, const QString &, const QByteArray &) {
            return std::optional(Cost{cost, Cost::Basis::Priced, {}, {}, {}});
        };
    };
    services.price = costs(each + each);
    services.batchPrice = costs(each);
    services.quote = [each](const ProviderProfile &, const QString &, const BilledUnits &units) {
        const bool batch = units.factors.contains(QStringLiteral("batch"));
        return Bill{Bill::Status::Priced, batch ? each : each + each, {}, {}};
    };
}

std::unique_ptr<ReplyStream> BatchingProvider::open(const ChatRequest &, const Secret &)
{
    return nullptr;
}

QFuture<Result<QList<ModelInfo>>> BatchingProvider::models(const Secret &)
{
    return QtFuture::makeReadyFuture(Result<QList<ModelInfo>>());
}

} // namespace parley
