// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What every UsageLedger promises, run for each of them.
#include "store/sqliteusageledger.h"
#include "support/await.h"
#include "support/eitherport.h"
#include "support/memoryledger.h"

using namespace parley;

namespace {

using namespace std::chrono_literals;

LedgerEntry entry(const char *model, const char *at, std::optional<qint64> nano)
{
    LedgerEntry made;
    made.id = LedgerEntryId::create();
    made.at = QDateTime::fromString(QLatin1String(at), Qt::ISODate);
    made.person = QStringLiteral("анна");
    made.asked = {QStringLiteral("home"), QLatin1String(model)};
    made.key = QStringLiteral("team");
    made.usage.input = 100;
    made.usage.output = 10;
    made.usage.cachedRead = 60;
    if (nano) {
        made.cost = Cost{Money::fromNano(*nano), Cost::Basis::Priced, QStringLiteral("v/m"),
                         QDate(2026, 11, 1),     Money::fromNano(5),  Money::fromNano(3)};
    }
    return made;
}

} // namespace

class TestUsageLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { m_ledger.addKinds(); }
    void init() { m_ledger.begin(); }
    void cleanup() { m_ledger.end(); }

    void anEmptyOneSumsUpToNothing()
    {
        const LedgerSums sums = whole({});
        QCOMPARE(sums.requests, 0);
        QCOMPARE(sums.spent(), Money());
        QCOMPARE(lines({{LedgerPart::Day}}).size(), 0);
        QCOMPARE(await(m_ledger->medians({}))->cost, std::optional<Money>());
        QVERIFY(await(m_ledger->entries({}))->isEmpty());
    }

    void anEntryComesBackAsItWas()
    {
        LedgerEntry full = entry("模型", "2026-11-20T10:00:00Z", 12);
        full.workflow = QStringLiteral("Vertrag 契約");
        full.answeredBy = QStringLiteral("模型-2");
        full.conversation = ConversationId::create();
        full.purpose = LedgerPurpose::Title;
        full.outcome = LedgerOutcome::Interrupted;
        full.usage.cacheWrite = 0;
        full.usage.reasoning = 7;
        full.firstToken = 800ms;
        full.duration = 3s;
        LedgerEntry bare;
        bare.id = LedgerEntryId::create();
        bare.at = full.at.addSecs(1);
        bare.estimate = Money::fromNano(9);
        record({full, bare});
        QCOMPARE(await(m_ledger->entries({})).value(), (QList<LedgerEntry>{full, bare}));
    }

    void theSameEntryTwiceCountsOnce()
    {
        const LedgerEntry once = entry("m", "2026-11-20T10:00:00Z", 5);
        record({once, once});
        QCOMPARE(whole({}).spent(), Money::fromNano(5));
        QCOMPARE(whole({}).requests, 1);
    }

    void sumsAddUpWhatIsKnownAndCountWhatIsNot()
    {
        LedgerEntry estimated = entry("m", "2026-11-20T10:00:00Z", {});
        estimated.estimate = Money::fromNano(1000);
        LedgerEntry failed = entry("m", "2026-11-20T10:00:00Z", 1);
        failed.outcome = LedgerOutcome::Failed;
        LedgerEntry title = entry("m", "2026-11-20T10:00:00Z", 1);
        title.purpose = LedgerPurpose::Title;
        record({entry("m", "2026-11-20T10:00:00Z", 40), entry("m", "2026-11-20T10:00:00Z", {}),
                estimated, failed, title});
        const LedgerSums sums = whole({});
        QCOMPARE(sums.requests, 5);
        QCOMPARE(sums.answers, 3);
        QCOMPARE(sums.input, 500);
        QCOMPARE(sums.cachedRead, 300);
        QCOMPARE(sums.cost, Money::fromNano(42));
        QCOMPARE(sums.estimated, Money::fromNano(1000));
        QCOMPARE(sums.unpriced, 1);
        QCOMPARE(sums.saved, Money::fromNano(9));
    }

    void figuresThatDifferFromTheListAreSummedApart()
    {
        LedgerEntry reported = entry("m", "2026-11-20T10:00:00Z", 3'000'000'005);
        reported.cost->basis = Cost::Basis::Reported;
        reported.cost->listed = Money::fromNano(2'900'000'001);
        LedgerEntry alike = entry("m", "2026-11-20T10:00:00Z", 7);
        alike.cost->basis = Cost::Basis::Reported;
        alike.cost->listed.reset();
        record({reported, alike, entry("m", "2026-11-20T10:00:00Z", {})});
        const LedgerSums sums = whole({});
        QCOMPARE(sums.differing, 1);
        QCOMPARE(sums.reported, Money::fromNano(3'000'000'005));
        QCOMPARE(sums.listed, Money::fromNano(2'900'000'001));
    }

    void answersFromTheCacheAreNoRequests()
    {
        LedgerEntry hit = entry("m", "2026-11-20T10:00:00Z", 0);
        hit.outcome = LedgerOutcome::FromCache;
        hit.usage = {};
        hit.firstToken.reset();
        hit.cost = Cost{Money(), Cost::Basis::Free, {}, {}, {}, Money::fromNano(3'000'000'040)};
        LedgerEntry unknown = entry("m", "2026-11-20T10:00:01Z", 0);
        unknown.outcome = LedgerOutcome::FromCache;
        unknown.usage = {};
        unknown.cost->saved.reset();
        record({entry("m", "2026-11-20T10:00:00Z", 40), hit, unknown});
        QCOMPARE(await(m_ledger->entries({}))->at(1), hit);
        for (const QList<LedgerPart> &by : {QList<LedgerPart>{},
                                            {LedgerPart::Conversation},
                                            {LedgerPart::Key, LedgerPart::Day}}) {
            LedgerSums sums;
            for (const LedgerLine &line : lines(LedgerQuestion{by})) {
                sums += line.sums;
            }
            QCOMPARE(sums.requests, 1);
            QCOMPARE(sums.answers, 1);
            QCOMPARE(sums.spent(), Money::fromNano(40));
            QCOMPARE(sums.saved, Money::fromNano(3));
            QCOMPARE(sums.unpriced, 0);
            QCOMPARE(sums.repeated, 2);
            QCOMPARE(sums.repeatedSaved, Money::fromNano(3'000'000'040));
        }
        QCOMPARE(await(m_ledger->medians({}))->cost, std::optional(Money::fromNano(40)));
    }

    void daysAreThoseOfThePerson_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("late");
        QTest::addColumn<QDate>("early");
        QTest::newRow("UTC") << QByteArray("UTC") << QDate(2026, 11, 20) << QDate(2026, 11, 21);
        QTest::newRow("Kathmandu, 5:45 ahead")
            << QByteArray("Asia/Kathmandu") << QDate(2026, 11, 21) << QDate(2026, 11, 21);
        QTest::newRow("New York, 5 behind")
            << QByteArray("America/New_York") << QDate(2026, 11, 20) << QDate(2026, 11, 20);
    }
    void daysAreThoseOfThePerson()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, late);
        QFETCH(QDate, early);
        record({entry("m", "2026-11-20T18:16:00Z", 1), entry("m", "2026-11-21T04:59:59Z", 2)});
        LedgerQuestion question{{LedgerPart::Day}};
        question.zone = QTimeZone(zone);
        QVERIFY(question.zone.isValid());
        QSet<QDate> days;
        for (const LedgerLine &line : lines(question)) {
            days.insert(line.day);
        }
        QCOMPARE(days, (QSet<QDate>{late, early}));
    }

    void aRangeHoldsItsFirstMomentAndNotItsLast()
    {
        record({entry("m", "2026-11-01T00:00:00Z", 1), entry("m", "2026-11-30T23:59:59Z", 10),
                entry("m", "2026-12-01T00:00:00Z", 100)});
        LedgerQuestion question;
        question.from = QDateTime::fromString(QStringLiteral("2026-11-01T00:00:00Z"), Qt::ISODate);
        question.until = QDateTime::fromString(QStringLiteral("2026-12-01T00:00:00Z"), Qt::ISODate);
        QCOMPARE(whole(question).cost, Money::fromNano(11));
    }

    void linesArePartedByWhatIsAsked_data()
    {
        QTest::addColumn<QList<LedgerPart>>("by");
        QTest::addColumn<int>("lines");
        QTest::newRow("day") << QList{LedgerPart::Day} << 2;
        QTest::newRow("model") << QList{LedgerPart::Model} << 3;
        QTest::newRow("profile") << QList{LedgerPart::Profile} << 2;
        QTest::newRow("key") << QList{LedgerPart::Key} << 3;
        QTest::newRow("person") << QList{LedgerPart::Person} << 2;
        QTest::newRow("workflow") << QList{LedgerPart::Workflow} << 2;
        QTest::newRow("conversation") << QList{LedgerPart::Conversation} << 2;
        QTest::newRow("folder") << QList{LedgerPart::Folder} << 1;
        QTest::newRow("day and model") << QList{LedgerPart::Day, LedgerPart::Model} << 4;
    }
    void linesArePartedByWhatIsAsked()
    {
        QFETCH(QList<LedgerPart>, by);
        LedgerEntry one = entry("a", "2026-11-20T10:00:00Z", 1);
        LedgerEntry two = entry("a", "2026-11-21T10:00:00Z", 2);
        two.conversation = ConversationId::create();
        LedgerEntry three = entry("b", "2026-11-21T11:00:00Z", 3);
        three.conversation = two.conversation;
        three.key = QStringLiteral("other");
        LedgerEntry four = entry("a", "2026-11-21T12:00:00Z", 4);
        four.asked.profile = QStringLiteral("work");
        four.person = QStringLiteral("bo");
        four.workflow = QStringLiteral("Prüfung");
        record({one, two, three, four});
        LedgerQuestion question{by};
        question.zone = QTimeZone::utc();
        const QList<LedgerLine> found = lines(question);
        QTEST(int(found.size()), "lines");
        LedgerSums all;
        for (const LedgerLine &line : found) {
            all += line.sums;
        }
        QCOMPARE(all, whole({}));
    }

    void aConversationShowsTheModelOfItsDearestRequest()
    {
        LedgerEntry cheap = entry("cheap", "2026-11-20T10:00:00Z", 1);
        cheap.conversation = ConversationId::create();
        LedgerEntry dear = entry("dear", "2026-11-20T10:00:00Z", 5);
        dear.conversation = cheap.conversation;
        record({cheap, dear});
        const QList<LedgerLine> found = lines({{LedgerPart::Conversation}});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].model.model, QStringLiteral("dear"));
    }

    void onlyOneModelOrProfileCanBeLookedAt()
    {
        LedgerEntry other = entry("b", "2026-11-20T10:00:00Z", 2);
        LedgerEntry elsewhere = entry("a", "2026-11-20T10:00:00Z", 4);
        elsewhere.asked.profile = QStringLiteral("work");
        record({entry("a", "2026-11-20T10:00:00Z", 1), other, elsewhere});
        LedgerQuestion question;
        question.model = {QStringLiteral("home"), QStringLiteral("a")};
        QCOMPARE(whole(question).cost, Money::fromNano(1));
        question.model.model.clear();
        QCOMPARE(whole(question).cost, Money::fromNano(3));
    }

    void mediansAreOfAnswersAlone()
    {
        LedgerEntry title = entry("m", "2026-11-20T10:00:00Z", 1000);
        title.purpose = LedgerPurpose::Title;
        LedgerEntry quick = entry("m", "2026-11-20T10:00:00Z", 7);
        quick.firstToken = 900ms;
        record({entry("m", "2026-11-20T10:00:00Z", 1), quick, entry("m", "2026-11-20T10:00:00Z", 9),
                title});
        const LedgerMedians medians = await(m_ledger->medians({})).value();
        QCOMPARE(medians.cost, std::optional(Money::fromNano(7)));
        QVERIFY(medians.firstToken == 900ms);
    }

    void sumsBeyondEveryNumberStayAtTheEdge()
    {
        const qint64 most = std::numeric_limits<qint64>::max();
        record(
            {entry("m", "2026-11-20T10:00:00Z", most), entry("m", "2026-11-20T10:00:00Z", most)});
        QCOMPARE(whole({}).cost, Money::fromNano(most));
    }

private:
    void record(const QList<LedgerEntry> &entries)
    {
        for (const LedgerEntry &entry : entries) {
            QVERIFY(await(m_ledger->record(entry)));
        }
    }
    QList<LedgerLine> lines(const LedgerQuestion &question)
    {
        return await(m_ledger->sums(question)).value();
    }
    LedgerSums whole(LedgerQuestion question)
    {
        question.by.clear();
        const QList<LedgerLine> found = lines(question);
        return found.isEmpty() ? LedgerSums() : found.first().sums;
    }

    EitherPort<UsageLedger, SqliteUsageLedger, MemoryLedger> m_ledger;
};

QTEST_GUILESS_MAIN(TestUsageLedger)
#include "tst_usageledger.moc"
