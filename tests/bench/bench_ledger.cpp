// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the page of usage asks of the ledger, at 100,000 and 1,000,000 requests of three years; for
// today, 7 days, a month and a year. Medians in milliseconds. PARLEY_BENCH_LEDGER=N: only that many
// requests.
#include "store/ledgerrows.h"
#include "store/sqliteconversationstore.h"
#include "store/sqliteusageledger.h"
#include "support/await.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <vector>

using namespace parley;

namespace {

constexpr int rounds = 5;
constexpr int days = 3 * 365;
const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

void check(bool good, const char *what)
{
    if (!good) {
        std::fprintf(stderr, "%s failed\n", what);
        std::exit(1);
    }
}

// A person with four models and two keys: some twenty requests in each of their chats.
LedgerEntry entryAt(const QDateTime &at, const ConversationId &chat, QRandomGenerator &random)
{
    static const QStringList models{QStringLiteral("gpt-6-sol"), QStringLiteral("gpt-6-luna"),
                                    QStringLiteral("claude-opus-5-5"),
                                    QStringLiteral("gemini-3.8-flash")};
    LedgerEntry entry;
    entry.id = LedgerEntryId::create();
    entry.at = at;
    entry.person = QStringLiteral("me");
    const int model = chat.toBytes().at(15) & 3; // one model for each chat
    entry.asked = {QStringLiteral("p%1").arg(model / 2), models[model]};
    entry.key = QStringLiteral("key-%1").arg(model / 2);
    entry.conversation = chat;
    entry.usage.input = random.bounded(20'000);
    entry.usage.output = random.bounded(2'000);
    entry.usage.cachedRead = entry.usage.input.value() / 2;
    entry.cost = Cost{Money::fromNano(random.bounded(50'000'000)),
                      Cost::Basis::Priced,
                      QStringLiteral("openai/gpt-6-sol"),
                      QDate(2026, 11, 21),
                      {}};
    entry.cost->saved = Money::fromNano(random.bounded(5'000'000));
    entry.firstToken = std::chrono::milliseconds(random.bounded(3'000));
    entry.duration = std::chrono::milliseconds(random.bounded(30'000));
    return entry;
}

void fill(SqliteConversationStore &store, int requests)
{
    QRandomGenerator random(5);
    constexpr int batch = 20'000;
    constexpr int perChat = 20;
    ConversationId chat;
    for (int done = 0; done < requests; done += batch) {
        std::vector<LedgerEntry> entries;
        for (int i = done; i < std::min(done + batch, requests); ++i) {
            chat = i % perChat == 0 ? ConversationId::create() : chat;
            const qint64 back = qint64(days) * 86'400 * (requests - i) / requests;
            entries.push_back(entryAt(now.addSecs(-back), chat, random));
        }
        check(await(store.write([&entries](const QSqlDatabase &connection) -> Result<void> {
                  for (const LedgerEntry &entry : entries) {
                      if (auto added = LedgerRows(connection).add(entry); !added) {
                          return added;
                      }
                  }
                  return {};
              })).has_value(),
              "filling the ledger");
    }
}

template <class Work>
double measure(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void measureRange(SqliteUsageLedger &ledger, const char *name, int back)
{
    LedgerQuestion question;
    question.from = now.addDays(-back);
    question.until = now.addDays(1);
    std::printf("ledger: %-8s", name);
    std::printf(" medians %8.2f",
                measure([&] { check(await(ledger.medians(question)).has_value(), "medians"); }));
    using Part = LedgerPart;
    const std::pair<const char *, QList<Part>> parts[] = {
        {"days", {Part::Day, Part::Model}}, {"chats", {Part::Conversation}},
        {"folders", {Part::Folder}},        {"keys", {Part::Key}},
        {"persons", {Part::Person}},
    };
    for (const auto &[what, by] : parts) {
        question.by = by;
        std::printf("  %s %8.2f", what,
                    measure([&] { check(await(ledger.sums(question)).has_value(), what); }));
    }
    std::printf(" ms\n");
}

void run(int requests)
{
    const QTemporaryDir folder;
    SqliteConversationStore store(folder.filePath(QStringLiteral("parley.db")));
    SqliteUsageLedger ledger(store);
    QElapsedTimer clock;
    clock.start();
    fill(store, requests);
    std::printf("ledger: %d requests, written in %lld ms\n", requests,
                static_cast<long long>(clock.elapsed()));
    measureRange(ledger, "today", 0);
    measureRange(ledger, "7 days", 6);
    measureRange(ledger, "month", 30);
    measureRange(ledger, "year", 365);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    if (qEnvironmentVariableIsSet("PARLEY_BENCH_LEDGER")) {
        run(qEnvironmentVariableIntValue("PARLEY_BENCH_LEDGER"));
        return 0;
    }
    for (const int requests : {100'000, 1'000'000}) {
        run(requests);
    }
    return 0;
}
