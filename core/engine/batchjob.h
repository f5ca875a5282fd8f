// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One batch on its way: sends it, asks how it is with growing pauses, brings its answers home. Each
// step is on disk before and after it is taken, so that a program that ends at any point loses
// nothing and pays nothing twice: what may have been sent is looked for at the provider before it
// is ever sent again (docs/batches.md). Main thread; services and stores outlive it; destroying it
// only stops the asking.
#pragma once

#include "engine/batchcollector.h"
#include "engine/batchjoin.h"
#include "engine/batchlookup.h"
#include "engine/budgethold.h"
#include "engine/keyring.h"

namespace parley {

class BatchJob final : public QObject
{
    Q_OBJECT
public:
    // A provider lists a batch that it was sent after this time at the latest.
    static constexpr std::chrono::milliseconds settling{10'000};
    static constexpr std::chrono::milliseconds firstPause{2'000};
    static constexpr std::chrono::milliseconds longestPause{5 * 60'000};

    BatchJob(Services &services, BatchStore &store, ReplayStore &replays,
             const BatchSummary &summary);
    ~BatchJob() override;

    // Goes on where it is.
    void start();
    // Ends what is not answered yet. What was sent ends at the provider, which may take a while.
    void cancel();
    // Asks now instead of after the pause.
    void hurry();

    [[nodiscard]] const BatchSummary &summary() const { return m_summary; }
    // When the provider is asked again; nothing while something is under way.
    [[nodiscard]] std::optional<Clock::Steady> nextTry() const { return m_nextTry; }

Q_SIGNALS:
    // Its state, its counts, or what stands in its way.
    void changed();
    // Final, and on disk.
    void ended();

private:
    using Step = void (BatchJob::*)();

    // What every step needs; trouble where it is not there.
    void withKey(Step then);
    // The provider is to be told that the person wants no more of it.
    [[nodiscard]] bool wantsCancel() const;
    void settleMoney();
    void keep(Step then);
    void later(std::chrono::milliseconds pause, Step then);
    void trouble(const Error &error, Step again);
    void fail(const Error &error);

    void reserve();
    void word();
    void note(const Result<QList<QByteArray>> &rows);
    void submit();
    void submitted(const Result<BatchReport> &report);
    void refuse(const Error &error);
    void look();
    void sighted(const Result<std::optional<BatchSighting>> &sighting);
    void poll();
    void asked(const Result<BatchReport> &report);
    void collect();
    void collected(const Result<void> &result);
    void strange();
    void settleRest();
    void join();
    void finish();

    Services &m_services;
    BatchStore &m_store;
    BatchSummary m_summary;
    std::optional<ProviderProfile> m_profile;
    std::unique_ptr<KeyRing> m_ring;
    Secret m_key;
    BatchService *m_service = nullptr;
    QList<QByteArray> m_wording;
    BudgetHold m_hold;
    BatchLookup m_lookup;
    BatchJoin m_join;
    std::unique_ptr<BatchCollector> m_collector;
    std::unique_ptr<Clock::Timer> m_timer;
    std::optional<Clock::Steady> m_nextTry;
    std::chrono::milliseconds m_pause = firstPause;
    Step m_next = nullptr; // after the pause
    int m_collections = 0; // that ended before all was there
    bool m_cancelTold = false;
    bool m_reserved = false; // of the budgets, by this run
    bool m_settledRest = false;
    Awaiting<void> m_kept;
    Awaiting<void> m_cancelKept;
    Awaiting<QList<BatchRow>> m_rows;
    Awaiting<QList<QByteArray>> m_worded;
    Awaiting<BatchReport> m_report;
    Awaiting<BatchSummary> m_counted;
};

} // namespace parley
