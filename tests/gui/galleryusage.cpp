// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/galleryusage.h"

#include "base/currency.h"

#include "gui/gallerychats.h"

#include <QRandomGenerator>

namespace parley {

namespace {

using namespace std::chrono_literals;

struct Spender
{
    const char *model;
    const char *key;
    qint64 nano; // of a middling request
    double hit;  // of its input, from the cache
};

constexpr Spender spenders[] = {
    {"anthropic/claude-sonnet-4-5", "k1", 17'000'000, 0.78},
    {"openai/gpt-5", "work", 11'000'000, 0.61},
    {"anthropic/claude-opus-4-1", "k1", 43'000'000, 0.52},
    {"gemini/gemini-2.5-pro", "g", 9'000'000, 0.44},
};

constexpr const char *titles[] = {
    "Thesis outline, third pass",  "Flaky test hunt",       "Release checklist 2.4",
    "Interview synthesis",         "Household budget 2026", "SQL for weekly cohorts",
    "Kitchen quote, line by line", "翻訳：契約書 第4条",    "Letter to the landlord"};
constexpr int titleCount = static_cast<int>(std::size(titles));

QList<ConversationId> nameChats(GuiWorld &world)
{
    const QList<FolderId> folders{FolderId::create(), FolderId::create(), FolderId()};
    world.fakes.ledger.nameFolder(folders[0], QStringLiteral("Work"));
    world.fakes.ledger.nameFolder(folders[1], QStringLiteral("Research"));
    QList<ConversationId> chats;
    for (int i = 0; i < titleCount; ++i) {
        chats.append(ConversationId::create());
        LedgerLine line;
        line.title = QString::fromUtf8(titles[i]);
        line.folder = folders[i % 3];
        world.fakes.ledger.names.insert(chats.last(), line);
    }
    chats.append(ConversationId()); // temporary chats
    return chats;
}

LedgerEntry entryOf(const Spender &spender, QRandomGenerator &random, const QDateTime &at)
{
    LedgerEntry entry;
    entry.id = LedgerEntryId::create();
    entry.at = at;
    entry.asked = *ModelRef::fromString(QString::fromLatin1(spender.model));
    entry.key = QLatin1String(spender.key);
    const auto size = static_cast<qint64>(random.bounded(200)) + 1;
    entry.usage.input = 120 * size;
    entry.usage.cachedRead = static_cast<qint64>(static_cast<double>(120 * size) * spender.hit);
    entry.usage.output = 10 * size;
    const qint64 nano = spender.nano * size / 100;
    entry.cost = Cost{Money::fromNano(nano), Cost::Basis::Priced, {}, {}, {}};
    entry.cost->saved =
        Money::fromNano(static_cast<qint64>(static_cast<double>(nano) * spender.hit * 0.7));
    entry.firstToken = 700ms + std::chrono::milliseconds(random.bounded(400));
    return entry;
}

} // namespace

void fillWithUsage(GuiWorld &world)
{
    fillWithChats(world);
    const QList<ConversationId> chats = nameChats(world);
    QRandomGenerator random(5);
    const QDateTime now = world.fakes.clock.now();
    for (int day = 0; day < now.date().day(); ++day) {
        const int busy = day % 7 == 1 || day % 7 == 2 ? 12 : 60;
        for (int i = 0; i < busy; ++i) {
            const Spender &spender = spenders[qMin(random.bounded(9) / 3 + random.bounded(2), 3)];
            LedgerEntry entry = entryOf(spender, random, now.addDays(-day).addSecs(-i * 60));
            const int chat = qMin(random.bounded(titleCount + 1), random.bounded(titleCount + 1));
            entry.conversation = chats.at(chat);
            world.fakes.ledger.put(entry);
        }
    }
    setBudgetLimits(
        world.fakes.settings,
        {{BudgetScope::Day, {}, Money::fromNano(5'000'000'000), 80, BudgetLimit::Then::Ask},
         {BudgetScope::Month, {}, Money::fromNano(40'000'000'000), 80, BudgetLimit::Then::Stop}});
}

void fillWithSpentBudget(GuiWorld &world)
{
    fillWithUsage(world);
    setBudgetLimits(
        world.fakes.settings,
        {{BudgetScope::Day, {}, Money::fromNano(500'000'000), 80, BudgetLimit::Then::Ask}});
    world.fakes.services.quote = [](const ProviderProfile &, const QString &,
                                    const BilledUnits &units) {
        Bill bill;
        bill.status = Bill::Status::Priced;
        bill.total = Money::fromNano(1000 * units.count(Billed::Input));
        return bill;
    };
}

void fillWithPrices(GuiWorld &world)
{
    fillWithUsage(world);
    const auto nano = [](qint64 cents) {
        return std::optional(Money::fromNano(cents * 10'000'000));
    };
    using Outcome = PriceSourceReport::Outcome;
    PriceReport report;
    report.at = world.fakes.clock.now().addSecs(-3600);
    report.sources = {
        {QStringLiteral("genai-prices"),
         {},
         Outcome::Updated,
         {},
         1104,
         3,
         5,
         1,
         {QStringLiteral("openai/whisper: it has no prices")}},
        {QStringLiteral("openrouter"), {}, Outcome::Unchanged, {}, 486},
        {QStringLiteral("models.dev"),
         {},
         Outcome::Failed,
         QStringLiteral("what came is no list of prices: it is no object of providers; the prices "
                        "from before hold on")}};
    report.changes = {
        {QStringLiteral("openai/gpt-6.2-sol"), Billed::Input, nano(200), nano(250), 0},
        {QStringLiteral("openai/gpt-6.2-sol"), Billed::Input, nano(400), nano(500), 272'000},
        {QStringLiteral("anthropic/claude-sonnet-5-5"), Billed::CacheRead, nano(20), nano(10), 0},
        {QStringLiteral("google/gemini-3.8-flash"), Billed::Output, nano(375), nano(750), 0},
        {QStringLiteral("google/gemini-3.8-flash"), Billed::WebSearch, {}, nano(1400), 0}};
    world.prices.finish(report);
}

void fillWithOwnPrices(GuiWorld &world)
{
    fillWithChats(world);
    auto profile = world.fakes.profiles.find(QStringLiteral("anthropic"));
    const auto cents = [](qint64 amount) { return Money::fromNano(amount * 10'000'000); };
    profile->prices = {
        {QStringLiteral("claude-sonnet-4-5"), cents(240), cents(1200), cents(24), cents(300)},
        {QStringLiteral("claude-opus-4-1"), cents(1200), cents(6000), {}, {}}};
    static_cast<void>(world.fakes.profiles.save(*profile));
}

void fillWithEuros(GuiWorld &world)
{
    fillWithUsage(world);
    setCurrency(world.fakes.settings, {QStringLiteral("EUR"), QStringLiteral("€"),
                                       Money::fromNano(860'000'000), QDate(2026, 11, 22)});
}

} // namespace parley
