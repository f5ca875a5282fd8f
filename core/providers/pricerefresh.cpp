// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/pricerefresh.h"

#include "base/privatefiles.h"

#include <QLocale>
#include <QThreadPool>

namespace parley {

namespace {

using namespace std::chrono_literals;

struct Place
{
    const char *variable;
    Setting<QString> setting;
};

// In the order of PriceSource.
const Place &placeOf(PriceSource source)
{
    static const std::array places = {
        Place{"PARLEY_PRICES_GENAI",
              {"prices/genaiAddress",
               QStringLiteral("https://raw.githubusercontent.com/pydantic/genai-prices/main/prices/"
                              "new_data/v2/data.json")}},
        Place{"PARLEY_PRICES_OPENROUTER",
              {"prices/openrouterAddress", QStringLiteral("https://openrouter.ai/api/v1/models")}},
        Place{"PARLEY_PRICES_MODELS_DEV",
              {"prices/modelsDevAddress", QStringLiteral("https://models.dev/api.json")}},
    };
    return places[static_cast<std::size_t>(source)];
}

// "Sat, 21 Nov 2026 10:00:00 GMT"; else the day on which it was asked.
QDate dayOf(const HttpHead &head, const QDateTime &now)
{
    const QString said = QString::fromLatin1(head.header("last-modified"));
    const QDate day =
        QLocale::c().toDateTime(said, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).date();
    return day.isValid() && day <= now.date() ? day : now.date();
}

QString problemOf(int status)
{
    return status >= 300 && status < 400
               ? QStringLiteral("the server points to another address, which is not followed")
               : QStringLiteral("the server answered with %1").arg(status);
}

} // namespace

PriceRefresh::PriceRefresh(PriceShelf &shelf, Transport &transport, Clock &clock,
                           SettingsStore &settings, const QProcessEnvironment &environment)
    : m_shelf(shelf)
    , m_fetch(transport)
    , m_clock(clock)
    , m_settings(settings)
    , m_environment(environment)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &PriceList::changed);
    connect(&m_foreign, &QFutureWatcherBase::finished, this, &PriceRefresh::takeForeign);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        constexpr auto pause = 300ms; // the report is written last
        m_settled = m_clock.after(pause, [this] {
            if (isReady() && !m_promise && !m_foreign.isRunning()) {
                m_foreign.setFuture(m_shelf.readAgain());
            }
        });
    });
}

PriceRefresh::~PriceRefresh() = default;

QDate PriceRefresh::asOf() const
{
    return m_shelf.stand().list->asOf();
}

qsizetype PriceRefresh::models() const
{
    return m_shelf.stand().list->size();
}

std::optional<PriceReport> PriceRefresh::lastRefresh() const
{
    return m_shelf.stand().report;
}

QUrl PriceRefresh::addressOf(PriceSource source) const
{
    const Place &place = placeOf(source);
    const QString said = m_environment.value(QLatin1String(place.variable));
    const QString address = said.isEmpty() ? m_settings.get(place.setting) : said;
    return address == QLatin1String("none") ? QUrl() : QUrl(address, QUrl::StrictMode);
}

QFuture<Result<PriceReport>> PriceRefresh::refresh()
{
    if (m_promise) {
        return m_promise->future();
    }
    m_promise = std::make_unique<QPromise<Result<PriceReport>>>();
    m_promise->start();
    const QFuture<Result<PriceReport>> future = m_promise->future();
    m_arrived.clear();
    for (const PriceSource source : priceSources) {
        ask(source);
    }
    Q_EMIT changed();
    return future;
}

void PriceRefresh::ask(PriceSource source)
{
    constexpr qsizetype mostBytes = 16 * 1024 * 1024;
    Arrived arrived{source, addressOf(source), {}, HttpAnswer()};
    if (arrived.address.isEmpty()) {
        // Later, as every other answer comes: who began it has not got its future yet.
        QMetaObject::invokeMethod(
            this, [this, arrived] { take(arrived); }, Qt::QueuedConnection);
        return;
    }
    arrived.before = readKeptFeed(m_shelf.folder(), source);
    HttpRequest request;
    request.url = arrived.address;
    request.headers = {{"accept", "application/json"}};
    const bool same = arrived.before && arrived.before->address == arrived.address;
    if (same && !arrived.before->etag.isEmpty()) {
        request.headers.append({"if-none-match", arrived.before->etag});
    }
    m_asking[source].wait(m_fetch.send(std::move(request), mostBytes),
                          [this, arrived](const Result<HttpAnswer> &answer) {
                              Arrived complete = arrived;
                              complete.answer = answer;
                              take(std::move(complete));
                          });
}

void PriceRefresh::take(Arrived arrived)
{
    m_arrived.append(std::move(arrived));
    if (m_arrived.size() < static_cast<qsizetype>(priceSources.size())) {
        return;
    }
    std::sort(m_arrived.begin(), m_arrived.end(),
              [](const Arrived &a, const Arrived &b) { return a.source < b.source; });
    m_arrived.removeIf([](const Arrived &one) { return one.address.isEmpty(); });
    const auto promise = std::make_shared<QPromise<Result<Outcome>>>();
    promise->start();
    QThreadPool::globalInstance()->start(
        [promise, folder = m_shelf.folder(), arrivals = m_arrived, now = m_clock.now()] {
            promise->addResult(worked(folder, arrivals, now));
            promise->finish();
        });
    m_working.wait(promise->future(), [this](const Result<Outcome> &outcome) {
        const auto done = std::move(m_promise);
        if (outcome) {
            m_shelf.put(outcome->stand);
        }
        done->addResult(outcome ? Result<PriceReport>(outcome->report)
                                : Unexpected(outcome.error()));
        done->finish();
        Q_EMIT changed();
    });
}

// On a worker.
void PriceRefresh::takeAnswer(const QString &folder, const Arrived &arrived,
                              const QStringList &vendors, const QDateTime &now,
                              PriceSourceReport &report)
{
    if (!arrived.answer) {
        report.problem = arrived.answer.error().detail;
        return;
    }
    const HttpHead &head = arrived.answer->head;
    constexpr int notModified = 304;
    if (head.status == notModified && arrived.before) {
        report.outcome = PriceSourceReport::Outcome::Unchanged;
        report.rows = arrived.before->feed.feed.sound;
        return;
    }
    constexpr int ok = 200;
    if (head.status != ok) {
        report.problem = problemOf(head.status);
        return;
    }
    const auto feed = readPriceFeed(arrived.source, arrived.answer->body, vendors);
    if (!feed) {
        report.problem = QStringLiteral("what came is no list of prices: %1; the prices from "
                                        "before hold on")
                             .arg(feed.error().detail);
        return;
    }
    report.rows = feed->sound;
    report.skipped = feed->skipped;
    report.examples = feed->examples;
    const auto kept = keepFeed(
        folder, {arrived.address, head.header("etag"), {arrived.source, dayOf(head, now), *feed}});
    if (!kept) {
        report.problem = kept.error().detail;
        return;
    }
    report.outcome = PriceSourceReport::Outcome::Updated;
}

// On a worker.
Result<PriceRefresh::Outcome> PriceRefresh::worked(const QString &folder, QList<Arrived> arrived,
                                                   const QDateTime &now)
{
    const QJsonObject before = keptPrices(folder);
    const QStringList vendors = vendorsOf(before); // a list laid over another adds none
    Outcome outcome;
    outcome.report.at = now;
    for (const Arrived &one : arrived) {
        PriceSourceReport report;
        report.name = priceSourceName(one.source);
        report.address = one.address;
        takeAnswer(folder, one, vendors, now, report);
        outcome.report.sources.append(report);
    }
    const QJsonObject after = keptPrices(folder);
    comparePrices(before, after, now, outcome.report);
    if (const auto kept = keepPriceReport(folder, outcome.report); !kept) {
        return Unexpected(kept.error());
    }
    outcome.stand = {std::make_shared<const PriceCatalog>(catalogOf(after)), outcome.report};
    return outcome;
}

void PriceRefresh::keepCurrent()
{
    m_shelf.begin();
    if (m_shelf.reading()) {
        m_reading.setFuture(*m_shelf.reading());
    }
    watch();
    refreshWhenDue();
}

void PriceRefresh::watch()
{
    const QString &folder = m_shelf.folder();
    if (!folder.isEmpty() && makePrivateFolders(folder)) { // else nobody keeps any there
        m_watcher.addPath(folder);
    }
}

// Nothing where it is what we wrote ourselves.
void PriceRefresh::takeForeign()
{
    const PriceShelf::Stand stand = m_foreign.result();
    if (!m_promise && stand.report && stand.report != m_shelf.stand().report) {
        m_shelf.put(stand);
        Q_EMIT changed();
    }
}

// Looks once an hour, since a computer sleeps: a week after the last time that went well, a day
// after one that did not.
void PriceRefresh::refreshWhenDue()
{
    constexpr auto look = 1h;
    constexpr qint64 day = 24 * 3600;
    if (isReady() && m_settings.get(weeklyPricesSetting)) {
        const auto last = lastRefresh();
        const bool well =
            last && std::all_of(last->sources.begin(), last->sources.end(),
                                [](const PriceSourceReport &source) {
                                    return source.outcome != PriceSourceReport::Outcome::Failed;
                                });
        const qint64 since = last ? last->at.secsTo(m_clock.now()) : 0;
        if (!last || since < 0 || since >= (well ? 7 * day : day)) {
            static_cast<void>(refresh());
        }
    }
    m_due = m_clock.after(isReady() ? std::chrono::milliseconds(look) : 30s,
                          [this] { refreshWhenDue(); });
}

} // namespace parley
