// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/upkeep.h"

#include "support/fakeworld.h"
#include "support/samplenodes.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

class TestUpkeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHappensWhileTheProgramStarts();
    void backupsAreAskedForEveryHour();
    void theTrashIsEmptiedAfterThirtyDays();
    void everythingIsCheckedOnceAWeek();
    void aClockThatWasWrongStopsNoCheck();

private:
    [[nodiscard]] Upkeep::Check counting()
    {
        return [this] {
            ++m_checks;
            return QtFuture::makeReadyFuture(Result<QString>(QStringLiteral("ok")));
        };
    }
    int m_checks = 0;
};

void TestUpkeep::nothingHappensWhileTheProgramStarts()
{
    FakeWorld world;
    const Upkeep upkeep(world.services, counting());
    world.clock.advance(59s);
    QVERIFY(world.backups.asked.isEmpty());
    world.clock.advance(1s);
    QCOMPARE(world.backups.asked.size(), 1);
}

void TestUpkeep::backupsAreAskedForEveryHour()
{
    FakeWorld world;
    const Upkeep upkeep(world.services, counting());
    world.clock.advance(24h);
    QCOMPARE(world.backups.asked.size(), 24);
    QVERIFY(world.backups.asked.last().startsWith(QLatin1String("due ")));
}

void TestUpkeep::theTrashIsEmptiedAfterThirtyDays()
{
    FakeWorld world;
    const Conversation old = sample::branched();
    const Conversation young = sample::branched();
    const QDateTime now = world.clock.now();
    world.store.saveWhole(old, {{}, false, false, now.addDays(-31)}).waitForFinished();
    world.store.saveWhole(young, {{}, false, false, now.addDays(-29)}).waitForFinished();
    const Upkeep upkeep(world.services, counting());
    world.clock.advance(1min);
    QVERIFY(!world.store.stored(old.head().id));
    QVERIFY(world.store.stored(young.head().id));
}

void TestUpkeep::everythingIsCheckedOnceAWeek()
{
    FakeWorld world;
    m_checks = 0;
    {
        const Upkeep upkeep(world.services, counting());
        world.clock.advance(6 * 24h);
        QCOMPARE(m_checks, 1);
    }
    const Upkeep again(world.services, counting()); // the next start
    world.clock.advance(1min);
    QCOMPARE(m_checks, 1);
    world.clock.advance(25h);
    QCOMPARE(m_checks, 2);
}

void TestUpkeep::aClockThatWasWrongStopsNoCheck()
{
    FakeWorld world;
    m_checks = 0;
    world.settings.set(checkedSetting, world.clock.now().addYears(5));
    const Upkeep upkeep(world.services, counting());
    world.clock.advance(1min);
    QCOMPARE(m_checks, 1);
}

QTEST_GUILESS_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
