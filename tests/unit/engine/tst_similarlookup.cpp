// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The same question in other words is answered from the cache where that was chosen, says so, and
// learns from a refresh; whatever must not be compared never leaves.
#include "engine/cachelookup.h"
#include "engine/chatsession.h"
#include "engine/replayask.h"
#include "support/fakeembedder.h"
#include "support/fakeworld.h"

#include <QSignalSpy>
#include <QTest>
#include <limits>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const QString first = QStringLiteral("How do I turn on 2FA?");
const QString reworded = QStringLiteral("how can I enable two-factor authentication");
const QString opposite = QStringLiteral("How do I turn off 2FA?");

Script saying(const QString &text)
{
    return {{10ms, Started{}}, {10ms, TextDelta{text}}, {10ms, Finished{}}};
}

} // namespace

class TestSimilarLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_embedder = std::make_unique<FakeEmbedder>();
        m_world = std::make_unique<FakeWorld>();
        m_world->useCache();
        ProviderProfile profile = FakeWorld::profileNamed(QStringLiteral("vectors"));
        profile.keys = {FakeWorld::keychainKey(QStringLiteral("vectors-1"))};
        m_world->add(profile);
        m_world->vault.put(QStringLiteral("vectors-1"), "key-of-vectors");
        m_world->directory.add(profile.name, *m_embedder);
        m_world->settings.set(similarSetting, true);
        m_world->settings.set(embeddingProfileSetting, profile.name);
        m_world->settings.set(embeddingModelSetting, QStringLiteral("e-1"));
        m_embedder->teach(first, 0);
        m_embedder->teach(reworded, 10);
        m_embedder->teach(opposite, 1);
        start();
    }
    void cleanup() { m_session.reset(); }

    void theSameQuestionInOtherWordsIsAnsweredAndSaysSo()
    {
        askFirst();
        QCOMPARE(m_embedder->asked().size(), 1);
        QCOMPARE(m_embedder->asked().first().request.texts, QStringList{first});
        QCOMPARE(m_embedder->asked().first().request.model, QStringLiteral("e-1"));
        QCOMPARE(m_embedder->asked().first().key, QByteArray("key-of-vectors"));
        m_world->clock.advance(72h);
        start();
        say(reworded);
        QCOMPARE(m_world->provider.asked().size(), 1);
        QCOMPARE(answer().message.text(), QStringLiteral("So."));
        const auto from = FromCache::of(answer().meta.details);
        QVERIFY(from && from->other);
        QCOMPARE(from->other->question, first);
        QVERIFY(from->other->similarity > 0.984 && from->other->similarity < 0.986);
        QVERIFY(from->stored.secsTo(m_world->clock.now()) >= 72 * 3600);
        QCOMPARE(m_world->cache.all().size(), 1); // not kept as if it were its own
        QCOMPARE(m_world->cache.figures().result()->hits, 1);
        QCOMPARE(m_world->ledger.all().last().outcome, LedgerOutcome::FromCache);
    }

    void theVerySameQuestionNeedsNoVector()
    {
        askFirst();
        start();
        say(first);
        QCOMPARE(m_embedder->asked().size(), 1);
        QVERIFY(!FromCache::of(answer().meta.details)->other);
    }

    void itIsOffUntilItIsChosen_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"never chosen", "off", "no model", "no profile", "no cache"}) {
            QTest::newRow(what) << QString::fromLatin1(what);
        }
    }
    void itIsOffUntilItIsChosen()
    {
        QFETCH(const QString, what);
        askFirst();
        if (what == QLatin1String("never chosen")) {
            m_world->settings.reset(similarSetting);
        } else if (what == QLatin1String("off")) {
            m_world->settings.set(similarSetting, false);
        } else if (what == QLatin1String("no model")) {
            m_world->settings.set(embeddingModelSetting, QStringLiteral(" "));
        } else if (what == QLatin1String("no profile")) {
            m_world->settings.set(embeddingProfileSetting, QStringLiteral("gone"));
        } else {
            m_world->settings.set(answerCacheSetting, false);
        }
        asksTheModel(reworded, 1);
    }

    void whatIsNotSurelyTheSameIsAsked_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<double>("angle");
        QTest::newRow("near, but the opposite") << opposite << 1.0;
        QTest::newRow("the same, but far") << reworded << 20.0;
        QTest::newRow("the opposite direction") << reworded << 180.0;
    }
    void whatIsNotSurelyTheSameIsAsked()
    {
        QFETCH(const QString, question);
        QFETCH(const double, angle);
        askFirst();
        m_embedder->teach(question, angle);
        asksTheModel(question, 2);
    }

    void theThresholdCanBeChosenAndStaysInReason()
    {
        askFirst();
        m_world->settings.set(similarThresholdSetting, 0.99);
        asksTheModel(reworded, 2);
        const auto threshold = [this](double chosen) {
            m_world->settings.set(similarThresholdSetting, chosen);
            return similarThreshold(m_world->settings);
        };
        QCOMPARE(threshold(-3), leastThreshold);
        QCOMPARE(threshold(7), mostThreshold);
        QCOMPARE(threshold(std::numeric_limits<double>::quiet_NaN()), usualThreshold);
        QCOMPARE(threshold(0.8), 0.8);
    }

    void whatMustNotBeComparedNeverLeaves_data()
    {
        QTest::addColumn<QString>("question");
        QTest::newRow("code") << QStringLiteral("What does i++ do?");
        QTest::newRow("the moment") << QStringLiteral("What is the weather now?");
        QTest::newRow("long") << QString(3'000, u'a');
    }
    void whatMustNotBeComparedNeverLeaves()
    {
        QFETCH(const QString, question);
        asksTheModel(question, 0);
    }

    void temporaryChatsNeverLookNorLeaveAnything()
    {
        askFirst();
        start(Keeping::Temporary);
        say(reworded, saying(QStringLiteral("Secret")));
        QCOMPARE(answer().message.text(), QStringLiteral("Secret"));
        QCOMPARE(m_embedder->asked().size(), 1);
    }

    void requestsThatAreNotOfAChatNeverLook()
    {
        askFirst();
        m_world->provider.enqueue(saying(QStringLiteral("Fresh")));
        const Answerer answerer{*findProfile(m_world->services, u"fake"), m_model, {}};
        ReplayAsk ask(m_world->services, answerer, {}, reworded);
        QSignalSpy ended(&ask, &ReplayAsk::ended);
        ask.start();
        pump([&] { return ended.isEmpty(); });
        QCOMPARE(ask.node().message.text(), QStringLiteral("Fresh"));
        QCOMPARE(m_embedder->asked().size(), 1);
    }

    void attachmentsAndToolsAreNeverCompared_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("file") << QStringLiteral("file");
        QTest::newRow("tools") << QStringLiteral("tools");
        QTest::newRow("search") << QStringLiteral("search");
    }
    void attachmentsAndToolsAreNeverCompared()
    {
        QFETCH(const QString, what);
        ChatRequest request;
        request.model = QStringLiteral("m");
        request.messages = {Message::fromText(Role::User, first)};
        const ProviderProfile profile = *findProfile(m_world->services, u"fake");
        const EmbeddingSource source{profile, QStringLiteral("e")};
        QVERIFY(questionScope(profile, request, source));
        if (what == QLatin1String("file")) {
            request.messages.prepend(Message{Role::Assistant, {TextPart{QStringLiteral("a")}}});
            request.messages.prepend(
                Message{Role::User, {FilePart{QStringLiteral("text/plain"), "x", {}}}});
        } else if (what == QLatin1String("tools")) {
            request.tools.append(ToolSpec{});
        } else {
            request.model = QStringLiteral("m:online");
        }
        QVERIFY(!questionScope(profile, request, source));
    }

    void theScopeIsAllButTheQuestion()
    {
        ChatRequest request;
        request.model = QStringLiteral("m");
        request.system = QStringLiteral("Be brief.");
        request.messages = {Message::fromText(Role::User, QStringLiteral("Hi")),
                            Message::fromText(Role::Assistant, QStringLiteral("Hello")),
                            Message::fromText(Role::User, first)};
        const ProviderProfile profile = *findProfile(m_world->services, u"fake");
        const ProviderProfile vectors = *findProfile(m_world->services, u"vectors");
        const auto scope = [](const ProviderProfile &asked, const ChatRequest &of,
                              const ProviderProfile &by, const char *model) {
            return questionScope(asked, of, {by, QLatin1String(model)}).value().scope;
        };
        const QByteArray one = scope(profile, request, vectors, "e");
        ChatRequest other = request;
        other.messages.last() = Message::fromText(Role::User, reworded);
        QCOMPARE(scope(profile, other, vectors, "e"), one);
        QSet<QByteArray> all{one, scope(profile, request, vectors, "e2"),
                             scope(profile, request, profile, "e"),
                             scope(vectors, request, vectors, "e")};
        other = request;
        other.system.clear();
        all.insert(scope(profile, other, vectors, "e"));
        other = request;
        other.model = QStringLiteral("m2");
        all.insert(scope(profile, other, vectors, "e"));
        other = request;
        other.sampling.temperature = 0.1;
        all.insert(scope(profile, other, vectors, "e"));
        other = request;
        other.messages[1] = Message::fromText(Role::Assistant, QStringLiteral("Hello!"));
        all.insert(scope(profile, other, vectors, "e"));
        other = request;
        other.messages.removeFirst();
        all.insert(scope(profile, other, vectors, "e"));
        QCOMPARE(all.size(), 9);
        QVERIFY(!all.contains(requestKey(profile, request).value()));
        QVERIFY(!questionScope(profile, ChatRequest(), {vectors, QStringLiteral("e")}));
    }

    void anotherEmbeddingModelNeverMatches()
    {
        askFirst();
        m_world->settings.set(embeddingModelSetting, QStringLiteral("e-2"));
        asksTheModel(reworded, 2);
    }

    void aVariedAnswerIsWantedAnewUnlessOneSaysOtherwise()
    {
        Sampling sampling;
        sampling.temperature = 0.9;
        m_session->setParameters({}, sampling);
        say(first, saying(QStringLiteral("So.")));
        QCOMPARE(m_embedder->asked().size(), 0);
        m_world->settings.set(similarVariedSetting, true);
        m_world->provider.enqueue(saying(QStringLiteral("So.")));
        QVERIFY(m_session->answerAgain(answer().id));
        finish();
        start();
        m_session->setParameters({}, sampling);
        say(reworded);
        QVERIFY(FromCache::of(answer().meta.details)->other);
    }

    void aSlowVectorKeepsNobodyWaiting()
    {
        askFirst();
        m_embedder->hold();
        start();
        m_world->provider.enqueue(saying(QStringLiteral("Asked")));
        QVERIFY(m_session->submit({reworded, {}}));
        waitUntil([this] { return m_embedder->asked().size() == 2; });
        m_world->clock.advance(SimilarLookup::patience - 1ms);
        QCOMPARE(m_world->provider.asked().size(), 1);
        m_world->clock.advance(1ms);
        m_world->clock.advance(1ms);
        QCOMPARE(m_world->provider.asked().size(), 2);
        m_embedder->release(); // in time to be noted
        finish();
        QCOMPARE(answer().message.text(), QStringLiteral("Asked"));
        const QString third = QStringLiteral("How do I enable 2FA?");
        m_embedder->teach(third, 10);
        start();
        say(third);
        QVERIFY(FromCache::of(answer().meta.details)->other);
        QCOMPARE(m_world->provider.asked().size(), 2);
    }

    void aStoreThatHangsKeepsNobodyWaiting()
    {
        askFirst();
        m_world->cache.hangOnSimilar(true);
        start();
        m_world->provider.enqueue(saying(QStringLiteral("Asked")));
        QVERIFY(m_session->submit({reworded, {}}));
        waitUntil([this] { return m_embedder->asked().size() == 2; });
        m_world->clock.advance(SimilarLookup::storePatience);
        m_world->clock.advance(1ms);
        QCOMPARE(m_world->provider.asked().size(), 2);
        finish();
        QCOMPARE(answer().message.text(), QStringLiteral("Asked"));
    }

    void aServerThatGivesNoVectorIsLeftAloneForAMinute_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("error") << 0;
        QTest::newRow("no vector") << 1;
        QTest::newRow("two vectors") << 2;
    }
    void aServerThatGivesNoVectorIsLeftAloneForAMinute()
    {
        QFETCH(const int, how);
        Embeddings wrong;
        wrong.vectors = how == 2 ? QList<QList<float>>{{1.F}, {1.F}} : QList<QList<float>>();
        m_embedder->answerWith(
            how == 0 ? Result<Embeddings>(Unexpected(errorOf(ErrorKind::Overloaded, 529)))
                     : Result<Embeddings>(wrong));
        askFirst();
        asksTheModel(reworded, 1);
        m_world->clock.advance(61s);
        asksTheModel(QStringLiteral("Why do cats purr?"), 2);
    }

    void hostileVectorsAreAMiss_data()
    {
        QTest::addColumn<QList<float>>("vector");
        QTest::newRow("nan") << QList<float>{std::numeric_limits<float>::quiet_NaN(), 1.F};
        QTest::newRow("zero") << QList<float>{0.F, 0.F};
        QTest::newRow("longer") << QList<float>{1.F, 0.F, 0.F};
        QTest::newRow("empty") << QList<float>();
    }
    void hostileVectorsAreAMiss()
    {
        QFETCH(const QList<float>, vector);
        askFirst();
        Embeddings hostile;
        hostile.vectors = {vector};
        m_embedder->answerWith(hostile);
        asksTheModel(reworded, 2);
    }

    void aRefreshAsksTheModelAndTeachesTheThreshold()
    {
        askFirst();
        start();
        say(reworded);
        m_world->provider.enqueue(saying(QStringLiteral("New")));
        QVERIFY(m_session->answerAgain(answer().id));
        finish();
        QCOMPARE(answer().message.text(), QStringLiteral("New"));
        QVERIFY(!FromCache::of(answer().meta.details));
        QCOMPARE(m_world->cache.all().size(), 2); // the new one is kept under its own words
        start();
        say(reworded);
        QCOMPARE(answer().message.text(), QStringLiteral("New"));
        QVERIFY(!FromCache::of(answer().meta.details)->other);
        // As near as before is not near enough for the first answer any more.
        const QString third = QStringLiteral("How do I enable 2FA?");
        m_embedder->teach(third, -10.1);
        asksTheModel(third, m_embedder->asked().size() + 1);
    }

    void vectorsAreBookedAndKeepToTheBudget()
    {
        askFirst();
        QCOMPARE(m_world->ledger.all().size(), 2);
        const auto booked =
            std::find_if(m_world->ledger.all().cbegin(), m_world->ledger.all().cend(),
                         [](const auto &e) { return e.purpose == LedgerPurpose::Embedding; });
        QVERIFY(booked != m_world->ledger.all().cend());
        QCOMPARE(booked->asked, (ModelRef{QStringLiteral("vectors"), QStringLiteral("e-1")}));
        QCOMPARE(booked->key, QStringLiteral("vectors-1"));
        QVERIFY(booked->conversation.isNull());
    }

    void aChatThatTakesNothingFromTheCacheLooksForNothing()
    {
        askFirst();
        start();
        m_session->setParameters({}, {}, false);
        say(reworded, saying(QStringLiteral("Fresh")));
        QCOMPARE(answer().message.text(), QStringLiteral("Fresh"));
        QCOMPARE(m_embedder->asked().size(), 1);
    }

    void onlyWholeAnswersAreFound()
    {
        say(first, {{10ms, Started{}},
                    {10ms, TextDelta{QStringLiteral("Cut")}},
                    {10ms, Finished{StopReason::Length, {}}}});
        asksTheModel(reworded, 2);
    }

    void destroyingItWhileItWaitsSaysNothing()
    {
        m_embedder->hold();
        QVERIFY(m_session->submit({first, {}}));
        waitUntil([this] { return !m_embedder->asked().isEmpty(); });
        m_session.reset();
        m_embedder->release();
        QTest::qWait(5);
        m_world->clock.run(1s);
        QCOMPARE(m_world->provider.asked().size(), 0);
    }

private:
    void start(Keeping keeping = Keeping::Stored)
    {
        ConversationHead head;
        head.model = m_model;
        m_session =
            std::make_unique<ChatSession>(m_world->services, Conversation(head), nullptr, keeping);
    }
    // Naming a question takes another thread and no time of the clock.
    template <class Busy>
    void pump(const Busy &busy)
    {
        for (int i = 0; i < 5'000 && busy(); ++i) {
            m_world->clock.advance(i % 20 == 19 ? 10ms : 0ms);
            QTest::qWait(i % 20 == 19 ? 0 : 1);
        }
        QVERIFY(!busy());
    }
    template <class Done>
    void waitUntil(const Done &done)
    {
        for (int i = 0; i < 5'000 && !done(); ++i) {
            m_world->clock.advance({});
            QTest::qWait(1);
        }
        QVERIFY(done());
    }
    void finish()
    {
        pump([this] { return m_session->isBusy(); });
    }
    void say(const QString &text, const Script &script = {})
    {
        if (!script.isEmpty()) {
            m_world->provider.enqueue(script);
        }
        QVERIFY(m_session->submit({text, {}}));
        finish();
    }
    void askFirst() { say(first, saying(QStringLiteral("So."))); }
    // In a chat of its own; so many vectors were asked for by then.
    void asksTheModel(const QString &question, qsizetype vectors)
    {
        const qsizetype before = m_world->provider.asked().size();
        start();
        say(question, saying(QStringLiteral("Asked")));
        QCOMPARE(answer().message.text(), QStringLiteral("Asked"));
        QCOMPARE(m_world->provider.asked().size(), before + 1);
        QCOMPARE(m_embedder->asked().size(), vectors);
    }
    [[nodiscard]] Node answer() const
    {
        const Conversation &conversation = m_session->conversation();
        return *conversation.find(conversation.head().activeLeaf);
    }

    const ModelRef m_model{QStringLiteral("fake"), QStringLiteral("m")};
    std::unique_ptr<FakeEmbedder> m_embedder;
    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<ChatSession> m_session;
};

QTEST_GUILESS_MAIN(TestSimilarLookup)
#include "tst_similarlookup.moc"
