// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Favourites, models chosen lately, and how soon each began to answer.
#include "ui/modelshelf.h"

#include "support/fakeworld.h"

#include <QtTest>

using namespace std::chrono_literals;

namespace parley {

class TestModelShelf : public QObject
{
    Q_OBJECT

    FakeWorld m_world;

    static ModelRef ref(const QString &model) { return {QStringLiteral("vendor"), model}; }
    LedgerEntry entry(const QString &model, std::chrono::milliseconds wait,
                      std::chrono::hours ago = 1h) const
    {
        LedgerEntry entry;
        entry.id = LedgerEntryId::create();
        entry.at = m_world.clock.now().addSecs(-std::chrono::seconds(ago).count());
        entry.asked = ref(model);
        entry.firstToken = wait;
        return entry;
    }

private Q_SLOTS:
    void favouritesAreKept()
    {
        ModelShelf shelf(m_world.services);
        const ModelRef odd{QStringLiteral("router"), QStringLiteral("vendor/名前:free")};
        shelf.setFavourite(ref(QStringLiteral("b")), true);
        shelf.setFavourite(odd, true);
        shelf.setFavourite(ref(QStringLiteral("b")), true);
        ModelShelf later(m_world.services);
        QCOMPARE(later.favourites(), (QList<ModelRef>{odd, ref(QStringLiteral("b"))}));
        QVERIFY(later.isFavourite(odd));
        later.setFavourite(odd, false);
        QVERIFY(!shelf.isFavourite(odd));
    }

    void theLastOneChosenComesFirst()
    {
        ModelShelf shelf(m_world.services);
        for (int i = 0; i < 40; ++i) {
            shelf.use(ref(QString::number(i)));
        }
        shelf.use(ref(QStringLiteral("30")));
        shelf.use({});
        const QList<ModelRef> recent = shelf.recent();
        QCOMPARE(recent.size(), 30);
        QCOMPARE(recent.at(0), ref(QStringLiteral("30")));
        QCOMPARE(recent.at(1), ref(QStringLiteral("39")));
        QCOMPARE(recent.count(ref(QStringLiteral("30"))), 1);
    }

    void settingsWrittenByAnyoneAreReadAsFarAsTheyGo()
    {
        m_world.settings.set(Setting<QStringList>{"models/favourites", {}},
                             {QString(), QStringLiteral("nonsense"), QStringLiteral("a/b")});
        const ModelShelf shelf(m_world.services);
        QCOMPARE(shelf.favourites(), (QList<ModelRef>{{QStringLiteral("a"), QStringLiteral("b")}}));
    }

    void theMedianOfADayIsMeasured()
    {
        m_world.ledger.put(entry(QStringLiteral("a"), 9s, 25h)); // yesterday
        m_world.ledger.put(entry(QStringLiteral("a"), 3s));
        m_world.ledger.put(entry(QStringLiteral("a"), 1s));
        m_world.ledger.put(entry(QStringLiteral("a"), 2s));
        m_world.ledger.put(entry(QStringLiteral("b"), 400ms));
        ModelShelf shelf(m_world.services);
        QVERIFY(!shelf.firstTokens(ref(QStringLiteral("a"))));
        QSignalSpy spy(&shelf, &ModelShelf::measured);
        shelf.measure();
        QTRY_COMPARE(spy.count(), 1);
        const FirstTokens *waits = shelf.firstTokens(ref(QStringLiteral("a")));
        QVERIFY(waits);
        QCOMPARE(waits->median, 2000ms);
        QCOMPARE(waits->last, (QList<std::chrono::milliseconds>{3s, 1s, 2s}));
        QCOMPARE(shelf.firstTokens(ref(QStringLiteral("b")))->median, 400ms);
        QVERIFY(!shelf.firstTokens(ref(QStringLiteral("c"))));
    }

    void onlyAnswersCount()
    {
        LedgerEntry title = entry(QStringLiteral("a"), 1s);
        title.purpose = LedgerPurpose::Title;
        LedgerEntry failed = entry(QStringLiteral("a"), 1s);
        failed.outcome = LedgerOutcome::Failed;
        LedgerEntry silent = entry(QStringLiteral("a"), 1s);
        silent.firstToken.reset();
        QVERIFY(firstTokensOf({title, failed, silent}).isEmpty());
        LedgerEntry stopped = entry(QStringLiteral("a"), 7s);
        stopped.outcome = LedgerOutcome::Interrupted;
        QCOMPARE(firstTokensOf({stopped}).value(QStringLiteral("vendor/a")).median, 7000ms);
    }

    void aLineHoldsAFewOfManyAndTheMedianOfAll()
    {
        QList<LedgerEntry> entries;
        for (int i = 1; i <= 10'000; ++i) {
            entries.append(entry(QStringLiteral("a"), std::chrono::milliseconds(i)));
        }
        const FirstTokens waits = firstTokensOf(entries).value(QStringLiteral("vendor/a"));
        QCOMPARE(waits.median, 5000ms);
        QCOMPARE(waits.last.size(), 12);
        QCOMPARE(waits.last.last(), 10'000ms);
    }
};

} // namespace parley

QTEST_GUILESS_MAIN(parley::TestModelShelf)
#include "tst_modelshelf.moc"
