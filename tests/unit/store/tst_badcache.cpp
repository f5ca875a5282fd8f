// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a bad disk does to the cache of answers: the N-th call of SQLite to the file system fails,
// for every N, or the disk is full from there on. Nothing crashes, no wrong answer comes, and once
// the disk is well again answers are kept.
#include "base/clock.h"
#include "store/sqliteresponsecache.h"
#include "support/await.h"
#include "support/faultvfs.h"

#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace parley;

namespace {

CacheKey key(int n)
{
    return QByteArray::number(n).rightJustified(32, 'k');
}

CachedAnswer answer(const QString &text)
{
    CachedAnswer answer;
    answer.message = Message::fromText(Role::Assistant, text);
    answer.stored = SystemClock().now();
    return answer;
}

QString textOf(int n)
{
    return QStringLiteral("答 %1 ").arg(n).repeated(300);
}

// As a program would use it; returns what it said was kept.
QList<int> work(const QString &path, const Clock &clock)
{
    QList<int> kept;
    SqliteResponseCache cache(path, clock);
    for (int n = 0; n < 4; ++n) {
        if (await(cache.keep(key(n), answer(textOf(n))))) {
            kept.append(n);
        }
        static_cast<void>(await(cache.served(key(n), Money::fromNano(1))));
    }
    static_cast<void>(await(cache.find(key(1))));
    static_cast<void>(await(cache.figures()));
    return kept;
}

} // namespace

class TestBadCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FaultVfs::installed();
        QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false"));
    }
    void cleanup() { FaultVfs::installed().failNever(); }

    void everyCallThatFailsIsSurvived_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("forLong");
        QTest::newRow("once, input or output") << SQLITE_IOERR << false;
        QTest::newRow("once, full") << SQLITE_FULL << false;
        QTest::newRow("full from there on") << SQLITE_FULL << true;
    }
    void everyCallThatFailsIsSurvived()
    {
        QFETCH(const int, code);
        QFETCH(const bool, forLong);
        FaultVfs &disk = FaultVfs::installed();
        qint64 call = 1;
        for (bool failed = true; failed; call += call < 40 ? 1 : 7) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("answers.db"));
            disk.failAt(call, code, forLong ? FaultVfs::Until::Repaired : FaultVfs::Until::Once);
            const QList<int> kept = work(path, m_clock);
            failed = disk.failed();
            disk.failNever();
            SqliteResponseCache cache(path, m_clock);
            const bool aside = !await(cache.figures())->setAside.isEmpty();
            for (int n = 0; n < 4; ++n) {
                const auto found = await(cache.find(key(n)));
                QVERIFY(found);
                QVERIFY(!*found || (*found)->message.text() == textOf(n));
                QVERIFY2(*found || !kept.contains(n) || aside, qPrintable(QString::number(call)));
            }
            QVERIFY(await(cache.keep(key(9), answer(textOf(9)))));
            QVERIFY(await(cache.find(key(9))).value());
        }
        QVERIFY(call > 40);
    }

private:
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestBadCache)
#include "tst_badcache.moc"
