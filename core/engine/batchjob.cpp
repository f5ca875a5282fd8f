// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/batchjob.h"

#include "base/logging.h"
#include "engine/defaults.h"

#include <QtConcurrentRun>

namespace parley {

namespace {

// What is known here alone.
bool concernsKey(ErrorKind kind)
{
    return kind == ErrorKind::Auth || kind == ErrorKind::Permission ||
           kind == ErrorKind::QuotaExhausted;
}

Result<QList<QByteArray>> wordAll(const Batch &batch, const QList<BatchRow> &rows,
                                  const BatchWording &word)
{
    QList<QByteArray> worded;
    worded.reserve(rows.size());
    for (const BatchRow &row : rows) {
        const auto line = word(batchRowName(batch.id, row.number), requestOf(batch, row));
        if (!line) {
            return Unexpected(line.error());
        }
        worded.append(*line);
    }
    return worded;
}

} // namespace

BatchJob::BatchJob(Services &services, BatchStore &store, ReplayStore &replays,
                   const BatchSummary &summary)
    : m_services(services)
    , m_store(store)
    , m_summary(summary)
    , m_hold(services)
    , m_lookup(store)
    , m_join(store, replays, summary.batch)
{}

BatchJob::~BatchJob() = default;

void BatchJob::start()
{
    m_timer.reset();
    m_nextTry.reset();
    switch (m_summary.progress.state) {
    case BatchState::Waiting:
        m_summary.progress.cancelling ? fail(Error::of(ErrorKind::Cancelled, {}))
                                      : withKey(&BatchJob::reserve);
        break;
    case BatchState::Submitting:
        withKey(&BatchJob::look);
        break;
    case BatchState::Running:
        withKey(&BatchJob::poll);
        break;
    case BatchState::Collecting:
        withKey(&BatchJob::collect);
        break;
    case BatchState::Done:
    case BatchState::Cancelled:
    case BatchState::Expired:
    case BatchState::Failed:
        break;
    }
}

void BatchJob::cancel()
{
    if (isFinal(m_summary.progress.state) || m_summary.progress.cancelling) {
        return;
    }
    m_summary.progress.cancelling = true;
    // Apart from the step that is under way, which goes on.
    m_cancelKept.wait(m_store.setProgress(m_summary.batch.id, m_summary.progress),
                      [this](const Result<void> &kept) {
                          m_summary.progress.cancelling = kept.has_value();
                          kept ? hurry() : Q_EMIT changed();
                      });
    Q_EMIT changed();
}

void BatchJob::hurry()
{
    if (m_timer) {
        const Step next = std::exchange(m_next, nullptr);
        m_timer.reset();
        m_nextTry.reset();
        m_pause = firstPause;
        (this->*next)();
    }
}

void BatchJob::later(std::chrono::milliseconds pause, Step then)
{
    m_next = then;
    m_nextTry = m_services.clock.steady() + pause;
    m_timer = m_services.clock.after(pause, [this] {
        const Step next = std::exchange(m_next, nullptr);
        const auto over = std::move(m_timer); // outlives the call, which may set another one
        m_nextTry.reset();
        (this->*next)();
    });
    Q_EMIT changed();
}

void BatchJob::trouble(const Error &error, Step again)
{
    qCInfo(logEngine) << "a batch has to wait:" << error.detail;
    m_summary.progress.error = error;
    const auto pause = std::max(m_pause, error.retryAfter.value_or(m_pause));
    m_pause = std::min(m_pause * 2, longestPause);
    later(pause, again);
}

void BatchJob::keep(Step then)
{
    m_kept.wait(m_store.setProgress(m_summary.batch.id, m_summary.progress),
                [this, then](const Result<void> &kept) {
                    if (!kept) {
                        // The state on disk is the one before: nothing goes on without it.
                        m_summary.progress.error = kept.error();
                        later(longestPause, &BatchJob::start);
                        return;
                    }
                    Q_EMIT changed();
                    (this->*then)();
                });
}

void BatchJob::withKey(Step then)
{
    m_profile = findProfile(m_services, m_summary.batch.pane.model.profile);
    if (!m_profile) {
        trouble(Error::of(ErrorKind::Configuration,
                          QStringLiteral("there is no profile \"%1\" any more")
                              .arg(m_summary.batch.pane.model.profile)),
                &BatchJob::start);
        return;
    }
    const auto provider = m_services.directory.provider(*m_profile);
    m_service = provider ? provider->get().batches() : nullptr;
    if (!m_service) {
        trouble(provider ? Error::of(ErrorKind::Configuration,
                                     QStringLiteral("\"%1\" takes no batches").arg(m_profile->name))
                         : provider.error(),
                &BatchJob::start);
        return;
    }
    m_ring = std::make_unique<KeyRing>(m_services, *m_profile, m_summary.progress.key);
    m_ring->takeNext([this, then](const Result<Secret> &key) {
        if (!key) {
            trouble(key.error(), &BatchJob::start);
            return;
        }
        m_key = *key;
        (this->*then)();
    });
}

void BatchJob::reserve()
{
    BudgetCall call;
    call.profile = m_profile->name;
    call.most = m_summary.batch.about;
    call.certain = m_summary.batch.about.value_or(Money());
    m_hold.take(call, false, [this](const Result<void> &may) {
        if (may) {
            m_reserved = true;
            word();
        } else {
            fail(may.error());
        }
    });
}

void BatchJob::word()
{
    m_rows.wait(m_store.rows(m_summary.batch.id, 0, allBatchRows),
                [this](const Result<QList<BatchRow>> &rows) {
                    if (!rows) {
                        trouble(rows.error(), &BatchJob::start);
                        return;
                    }
                    m_worded.wait(
                        QtConcurrent::run(wordAll, m_summary.batch, *rows, m_service->wording()),
                        [this](const auto &worded) { note(worded); });
                });
}

void BatchJob::note(const Result<QList<QByteArray>> &rows)
{
    if (!rows) {
        fail(rows.error());
        return;
    }
    if (m_summary.progress.cancelling) {
        start();
        return;
    }
    m_wording = *rows;
    m_summary.progress.state = BatchState::Submitting;
    m_summary.progress.submitted = m_services.clock.now();
    m_summary.progress.key = m_ring->current().name;
    m_summary.progress.error.reset();
    keep(&BatchJob::submit);
}

void BatchJob::submit()
{
    const auto rows = std::exchange(m_wording, {});
    m_report.wait(m_service->submit(m_summary.batch.id.toString(), rows, m_key),
                  [this](const Result<BatchReport> &report) { submitted(report); });
}

void BatchJob::submitted(const Result<BatchReport> &report)
{
    BatchProgress &progress = m_summary.progress;
    if (!report && leavesOpen(report.error())) {
        m_pause = std::max(m_pause, settling);
        trouble(report.error(), &BatchJob::start);
        return;
    }
    if (!report) {
        refuse(report.error());
        return;
    }
    m_ring->worked();
    progress.state = BatchState::Running;
    progress.remote = report->id;
    progress.expires = report->expires;
    m_pause = firstPause;
    m_kept.wait(
        m_store.setProgress(m_summary.batch.id, progress), [this](const Result<void> &kept) {
            if (!kept) {
                m_summary.progress.error = kept.error(); // it is found again by the next run
            }
            later(m_pause, &BatchJob::start);
        });
}

// It is surely not there: it may be sent again, with this key or another one.
void BatchJob::refuse(const Error &error)
{
    BatchProgress &progress = m_summary.progress;
    const bool otherKey = concernsKey(error.kind) && m_ring->hasNext();
    if (concernsKey(error.kind)) {
        m_ring->refused(error);
    }
    if (!otherKey && !error.retryable()) {
        fail(error);
        return;
    }
    progress.state = BatchState::Waiting;
    progress.key.clear();
    progress.submitted = {};
    m_kept.wait(m_store.setProgress(m_summary.batch.id, progress),
                [this, error, otherKey](const Result<void> &kept) {
                    if (kept && otherKey) {
                        start();
                        return;
                    }
                    trouble(kept ? error : kept.error(), &BatchJob::start);
                });
}

void BatchJob::look()
{
    m_lookup.look(m_summary, *m_service, m_key,
                  [this](const auto &sighting) { sighted(sighting); });
}

void BatchJob::sighted(const Result<std::optional<BatchSighting>> &sighting)
{
    BatchProgress &progress = m_summary.progress;
    if (!sighting) {
        trouble(sighting.error(), &BatchJob::start);
        return;
    }
    progress.error.reset();
    if (*sighting) {
        progress.state = BatchState::Running;
        progress.remote = (*sighting)->report.id;
        progress.presumed = (*sighting)->presumed;
        progress.expires = (*sighting)->report.expires;
        m_pause = firstPause;
        keep(&BatchJob::poll);
        return;
    }
    const std::chrono::milliseconds passed{progress.submitted.msecsTo(m_services.clock.now())};
    if (passed >= std::chrono::milliseconds(0) && passed < settling) {
        later(settling - passed, &BatchJob::start);
        return;
    }
    progress.state = BatchState::Waiting;
    progress.key.clear();
    progress.submitted = {};
    keep(&BatchJob::start);
}

} // namespace parley
