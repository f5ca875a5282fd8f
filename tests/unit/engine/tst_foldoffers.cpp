// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/foldoffers.h"

#include "support/fakeworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

// Per token: 10 fresh, 1 from the cache, 50 written as an answer.
Bill listed(const ProviderProfile &, const QString &, const BilledUnits &units)
{
    Bill bill;
    bill.status = Bill::Status::Priced;
    bill.total =
        Money::fromNano(10 * units.count(Billed::Input) + units.count(Billed::CacheRead) +
                        12 * units.count(Billed::CacheWrite) + 50 * units.count(Billed::Output));
    return bill;
}

FoldOffer offerAt(qint64 about, qint64 later)
{
    FoldOffer offer;
    offer.next.price = Bill::Status::Priced;
    offer.next.about = Money::fromNano(about);
    offer.later = Money::fromNano(later);
    return offer;
}

} // namespace

class TestFoldOffers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void eachWayIsWeighedAndPriced();
    void aWarmCacheMakesCuttingDearAtFirst();
    void whatIsChosenStandsInPlaceOfWhatWas();
    void withNothingToFoldNothingIsOffered();
    void onlyTheNewestQuestionIsAnswered();
    void whenItPaysOff_data();
    void whenItPaysOff();

private:
    void look(qsizetype kept);
    const FoldOffer &offer(FoldRule rule)
    {
        return m_offers->offers().at(1 + static_cast<int>(rule));
    }

    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<FoldOffers> m_offers;
    OfferQuestion m_question;
};

void TestFoldOffers::init()
{
    m_offers.reset();
    m_world = std::make_unique<FakeWorld>();
    m_world->services.quote = listed;
    m_offers = std::make_unique<FoldOffers>(m_world->services);
    m_question = {};
    Conversation &talk = m_question.conversation;
    for (int i = 0; i < 10; ++i) {
        const QString text = QStringLiteral("word 日本 ").repeated(400);
        const auto add = [&](Role role) {
            talk.append({NodeId::create(),
                         talk.head().activeLeaf,
                         Message::fromText(role, text),
                         m_world->clock.now(),
                         NodeState::Complete,
                         {}});
        };
        add(Role::User);
        add(Role::Assistant);
    }
    m_question.next = {talk.head().activeLeaf,
                       Message::fromText(Role::User, QStringLiteral("And?"))};
    m_question.target.profile = FakeWorld::profileNamed(QStringLiteral("fake"));
    m_question.target.model = QStringLiteral("model-1");
    m_question.target.info = ModelInfo();
    m_question.target.info->context = 30'000;
    m_question.keepsFirst = false;
}

void TestFoldOffers::look(qsizetype kept)
{
    QSignalSpy changed(m_offers.get(), &FoldOffers::changed);
    m_question.kept = kept;
    m_offers->look(m_question);
    QVERIFY(changed.wait());
}

void TestFoldOffers::eachWayIsWeighedAndPriced()
{
    look(2);
    QCOMPARE(m_offers->offers().size(), 4);
    const SendEstimate &whole = m_offers->offers().first().next;
    QVERIFY(!m_offers->offers().first().rule);
    QVERIFY(whole.input.tokens > 15'000);
    for (const FoldRule rule : {FoldRule::Drop, FoldRule::Shorten, FoldRule::Summarise}) {
        QCOMPARE(offer(rule).rule, std::optional(rule));
        QVERIFY(offer(rule).next.input.tokens < whole.input.tokens * 2 / 3);
        QVERIFY(offer(rule).next.about < whole.about);
        QVERIFY(offer(rule).later < m_offers->offers().first().later);
        QCOMPARE(offer(rule).next.cut->turns, 8);
        QCOMPARE(offer(rule).fold.last, m_question.conversation.activePath().at(15));
    }
    const qint64 summary =
        offer(FoldRule::Summarise).next.input.tokens - offer(FoldRule::Drop).next.input.tokens;
    QVERIFY(summary > usualSummary / 2);
    QVERIFY(summary < usualSummary * 2);
    QVERIFY(m_offers->summarised() > 8'000);
    const qint64 alone = offer(FoldRule::Drop).next.input.tokens;
    m_question.keepsFirst = true;
    look(2);
    QVERIFY(offer(FoldRule::Drop).next.input.tokens > alone * 13 / 10);
}

// While all of the last question stands in the provider's cache, a shorter one that does not may
// cost more; what comes after it costs less.
void TestFoldOffers::aWarmCacheMakesCuttingDearAtFirst()
{
    Node &last = *m_question.conversation.findMutable(m_question.conversation.head().activeLeaf);
    last.meta.asked = {QStringLiteral("fake"), QStringLiteral("model-1")};
    look(8);
    const qint64 weight = m_offers->offers().first().next.input.tokens - 1000;
    Usage usage;
    usage.input = weight;
    usage.cachedRead = weight;
    usage.output = 900;
    last.meta.usage = usage;
    look(8);
    const FoldOffer &whole = m_offers->offers().first();
    QVERIFY(whole.next.cached > 0);
    QCOMPARE(offer(FoldRule::Drop).next.cached, 0);
    QVERIFY(offer(FoldRule::Drop).next.about > whole.next.about);
    QVERIFY(offer(FoldRule::Drop).later < whole.later);
    const auto saving = savingOf(whole, offer(FoldRule::Drop), {});
    QVERIFY(saving->first < Money());
    QVERIFY(saving->after.value_or(0) > 1);
}

void TestFoldOffers::whatIsChosenStandsInPlaceOfWhatWas()
{
    look(2);
    const Fold drop = offer(FoldRule::Drop).fold;
    Conversation &talk = m_question.conversation;
    const NodeId leaf = talk.head().activeLeaf;
    Fold other = drop;
    other.id = FoldId::create();
    other.last = NodeId::create(); // on another branch
    talk.head().compaction.put(other);
    talk.head().compaction = chosen(talk, leaf, drop);
    QCOMPARE(talk.head().compaction.folds.size(), 2);
    look(6);
    talk.head().compaction = chosen(talk, leaf, offer(FoldRule::Shorten).fold);
    QCOMPARE(talk.head().compaction.folds.size(), 2);
    QCOMPARE(talk.head().compaction.on(talk.activePath())->rule, FoldRule::Shorten);
    talk.head().compaction = chosen(talk, leaf, {});
    QCOMPARE(talk.head().compaction.folds, QList<Fold>{other});
}

void TestFoldOffers::withNothingToFoldNothingIsOffered()
{
    look(10);
    QVERIFY(offer(FoldRule::Drop).fold.id.isNull());
    QCOMPARE(offer(FoldRule::Summarise).next.input, m_offers->offers().first().next.input);
    QCOMPARE(m_offers->summarised(), 0);
    m_question.conversation = Conversation();
    m_question.next.parent = {};
    look(0);
    QVERIFY(offer(FoldRule::Shorten).fold.id.isNull());
}

void TestFoldOffers::onlyTheNewestQuestionIsAnswered()
{
    QSignalSpy changed(m_offers.get(), &FoldOffers::changed);
    for (const int kept : {1, 2, 3, 4}) {
        m_question.kept = kept;
        m_offers->look(m_question);
    }
    QVERIFY(changed.wait());
    QCOMPARE(offer(FoldRule::Drop).next.cut->turns, 6);
    QCOMPARE(changed.size(), 1);
}

void TestFoldOffers::whenItPaysOff_data()
{
    QTest::addColumn<qint64>("next");
    QTest::addColumn<qint64>("later");
    QTest::addColumn<qint64>("spent");
    QTest::addColumn<int>("after"); // -1: never
    QTest::newRow("at once") << qint64(40) << qint64(5) << qint64(0) << 0;
    QTest::newRow("a cold cache") << qint64(130) << qint64(5) << qint64(0) << 6;
    QTest::newRow("a summary") << qint64(40) << qint64(5) << qint64(75) << 3;
    QTest::newRow("never") << qint64(130) << qint64(10) << qint64(0) << -1;
    QTest::newRow("dearer ever after") << qint64(101) << qint64(11) << qint64(0) << -1;
    QTest::newRow("nothing changes") << qint64(100) << qint64(10) << qint64(0) << 0;
}

void TestFoldOffers::whenItPaysOff()
{
    QFETCH(qint64, next);
    QFETCH(qint64, later);
    QFETCH(qint64, spent);
    QFETCH(int, after);
    const auto saving = savingOf(offerAt(100, 10), offerAt(next, later), Money::fromNano(spent));
    QCOMPARE(saving->first, Money::fromNano(100 - next));
    QCOMPARE(saving->after.value_or(-1), after);
    FoldOffer unpriced = offerAt(next, later);
    unpriced.later.reset();
    QVERIFY(!savingOf(offerAt(100, 10), unpriced, {}));
}

QTEST_GUILESS_MAIN(TestFoldOffers)
#include "tst_foldoffers.moc"
