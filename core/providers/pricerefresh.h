// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// PriceList over HTTP: asks the public lists of prices with their ETags, checks and merges what
// they say on a worker, keeps it in the shelf's folder. Where the lists are asked for:
// PARLEY_PRICES_GENAI, PARLEY_PRICES_OPENROUTER, PARLEY_PRICES_MODELS_DEV, else the settings, else
// where they are published; "none": not at all. Main thread; what it is given outlives it.
#pragma once

#include "base/awaiting.h"
#include "base/clock.h"
#include "providers/httpfetch.h"
#include "providers/pricefiles.h"
#include "providers/priceshelf.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QProcessEnvironment>
#include <QPromise>

namespace parley {

class PriceRefresh final : public PriceList
{
    Q_OBJECT
public:
    PriceRefresh(PriceShelf &shelf, Transport &transport, Clock &clock, SettingsStore &settings,
                 const QProcessEnvironment &environment);
    ~PriceRefresh() override;

    [[nodiscard]] bool isReady() const override { return m_shelf.isReady(); }
    [[nodiscard]] QDate asOf() const override;
    [[nodiscard]] qsizetype models() const override;
    [[nodiscard]] std::optional<PriceReport> lastRefresh() const override;
    [[nodiscard]] bool isRefreshing() const override { return m_promise != nullptr; }
    [[nodiscard]] QFuture<Result<PriceReport>> refresh() override;
    void keepCurrent() override;

private:
    // What came of one source.
    struct Arrived
    {
        PriceSource source = PriceSource::GenaiPrices;
        QUrl address;
        std::optional<KeptFeed> before;
        Result<HttpAnswer> answer = HttpAnswer();
    };
    struct Outcome
    {
        PriceReport report;
        PriceShelf::Stand stand;
    };
    [[nodiscard]] QUrl addressOf(PriceSource source) const;
    void ask(PriceSource source);
    void take(Arrived arrived);
    void refreshWhenDue();
    void watch();
    void takeForeign();
    [[nodiscard]] static Result<Outcome> worked(const QString &folder, QList<Arrived> arrived,
                                                const QDateTime &now);
    static void takeAnswer(const QString &folder, const Arrived &arrived,
                           const QStringList &vendors, const QDateTime &now,
                           PriceSourceReport &report);

    PriceShelf &m_shelf;
    HttpFetch m_fetch;
    Clock &m_clock;
    SettingsStore &m_settings;
    const QProcessEnvironment m_environment;
    std::unique_ptr<QPromise<Result<PriceReport>>> m_promise; // while one runs
    QList<Arrived> m_arrived;
    std::map<PriceSource, Awaiting<HttpAnswer>> m_asking;
    Awaiting<Outcome> m_working;
    QFutureWatcher<PriceShelf::Stand> m_reading;
    QFileSystemWatcher m_watcher; // of what other processes refresh
    QFutureWatcher<PriceShelf::Stand> m_foreign;
    std::unique_ptr<Clock::Timer> m_settled;
    std::unique_ptr<Clock::Timer> m_due;
};

} // namespace parley
