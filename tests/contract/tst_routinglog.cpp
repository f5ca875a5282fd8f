// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What every RoutingLog promises, run for each of them.
#include "store/sqliteroutinglog.h"
#include "support/await.h"
#include "support/eitherport.h"
#include "support/memoryroutings.h"
#include "support/samplenodes.h"

using namespace parley;

namespace {

RoutingRecord recordAt(qint64 seconds)
{
    RoutingRecord record;
    record.id = RoutingRecordId::create();
    record.at = sample::time(seconds);
    record.note.plan = QStringLiteral("P");
    record.note.model = {QStringLiteral("p"), QStringLiteral("m")};
    return record;
}

} // namespace

class TestRoutingLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { m_log.addKinds(); }
    void init() { m_log.begin(); }
    void cleanup() { m_log.end(); }

    void recordsComeBackAsTheyWere()
    {
        QCOMPARE(records(), QList<RoutingRecord>());
        RoutingRecord full = recordAt(1000);
        full.note.plan = QStringLiteral("Büro \"1\" 数'--");
        full.note.route = Route::Cheap;
        full.note.by = RouteBy::Classifier;
        full.note.why = QStringLiteral("simple");
        full.note.failed = QStringLiteral("the answer was cut off");
        full.note.choosing = Money::fromNano(7);
        full.note.saved = Money::fromNano(-5);
        full.paid = Money::fromNano(9'000'000'000'000'000'000);
        full.conversation = ConversationId::create();
        full.answer = NodeId::create();
        RoutingRecord escalated = recordAt(1000);
        escalated.note.by = RouteBy::Check;
        const QList<RoutingRecord> given{full, escalated, recordAt(1001)};
        record(given);
        QCOMPARE(records(), given);
    }

    void thoseOfATimeCanBeAskedFor()
    {
        const QList<RoutingRecord> given{recordAt(1), recordAt(2), recordAt(3)};
        record(given);
        QCOMPARE(await(m_log->records(sample::time(2), sample::time(3))).value(), given.mid(1, 1));
        QCOMPARE(await(m_log->records(sample::time(2), {})).value(), given.mid(1));
        QCOMPARE(await(m_log->records({}, sample::time(2))).value(), given.first(1));
    }

private:
    void record(const QList<RoutingRecord> &given)
    {
        for (const RoutingRecord &one : given) {
            QVERIFY(await(m_log->record(one)));
        }
    }
    QList<RoutingRecord> records() { return await(m_log->records()).value(); }

    EitherPort<RoutingLog, SqliteRoutingLog, MemoryRoutings> m_log;
};

QTEST_GUILESS_MAIN(TestRoutingLog)
#include "tst_routinglog.moc"
