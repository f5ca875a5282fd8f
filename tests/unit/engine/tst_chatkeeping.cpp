// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What of a chat is kept besides its messages: parameters, what is being written, its name; and
// what is not kept at all.
#include "engine/chatsession.h"
#include "engine/titlewriter.h"
#include "support/fakeworld.h"
#include "support/samplenodes.h"

#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

class TestChatKeeping : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<ChatSession> m_session;

    void begin(Keeping keeping = Keeping::Stored)
    {
        ConversationHead head;
        head.id = ConversationId::create();
        head.model = {QStringLiteral("fake"), QStringLiteral("model-1")};
        m_session =
            std::make_unique<ChatSession>(m_world->services, Conversation(head), nullptr, keeping);
    }
    // Handles what is queued, and lets time pass.
    void run(std::chrono::milliseconds time)
    {
        for (auto done = 0ms; done <= time; done += 10ms) {
            QCoreApplication::processEvents();
            m_world->clock.advance(10ms);
        }
    }
    void ask(const QString &text)
    {
        QVERIFY(m_session->submit({text, {}}));
        run(1s);
    }
    std::optional<Conversation> onDisk()
    {
        return m_world->store.stored(m_session->conversation().head().id);
    }
    const ChatRequest &asked(qsizetype index)
    {
        return m_world->provider.asked().at(index).request;
    }
    static QList<Part> parts()
    {
        return {ImagePart{QStringLiteral("image/png"), sample::binary(), QStringLiteral("图.png")},
                FilePart{QStringLiteral("text/plain"), "content", QStringLiteral("a.txt")}};
    }
    void nameBy(const char *model)
    {
        m_world->settings.set(titleModelSetting, QString::fromUtf8(model));
    }
    const ConversationHead &head() { return m_session->conversation().head(); }

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_world = std::make_unique<FakeWorld>();
        begin();
    }
    void cleanup()
    {
        m_session.reset();
        m_world.reset();
    }

    void parametersAreKeptAndUsedForTheNextAnswer()
    {
        QSignalSpy changed(m_session.get(), &ChatSession::headChanged);
        Sampling sampling;
        sampling.temperature = 0.2;
        sampling.maxTokens = 400;
        sampling.stop = {QStringLiteral("END")};
        m_session->setParameters(QStringLiteral("Be brief. 简短。"), sampling);
        QCOMPARE(changed.size(), 1);
        run(600ms);
        QCOMPARE(onDisk()->head().system, QStringLiteral("Be brief. 简短。"));
        QCOMPARE(onDisk()->head().sampling, sampling);
        m_world->provider.enqueue(answering({QStringLiteral("a")}));
        ask(QStringLiteral("Hi"));
        QCOMPARE(asked(0).system, QStringLiteral("Be brief. 简短。"));
        QCOMPARE(asked(0).sampling, sampling);
    }

    void whatIsBeingWrittenIsKeptWithItsAttachments()
    {
        m_session->setDraft({QStringLiteral("half a "), parts()});
        run(900ms);
        QCOMPARE(onDisk()->head().draft, QStringLiteral("half a "));
        QCOMPARE(onDisk()->head().draftParts, parts());
        m_world->provider.enqueue(answering({QStringLiteral("a")}));
        QVERIFY(m_session->submit({QStringLiteral("half a loaf"), parts()}));
        run(1s);
        QVERIFY(onDisk()->head().draft.isEmpty());
        QVERIFY(onDisk()->head().draftParts.isEmpty());
    }

    void theDraftStaysUntilItsMessageIsOnDisk()
    {
        m_session->setDraft({QStringLiteral("Hi"), parts()});
        run(900ms);
        m_world->provider.enqueue(answering({QStringLiteral("a")}));
        m_world->store.hold(true);
        QVERIFY(m_session->submit({QStringLiteral("Hi"), parts()}));
        QCOMPARE(onDisk()->head().draft, QStringLiteral("Hi")); // the program could end here
        m_world->store.hold(false);
        m_world->store.release();
        run(1s);
        QVERIFY(onDisk()->head().draft.isEmpty());
        QCOMPARE(onDisk()->size(), 2);
    }

    void aRefusedMessageKeepsItsDraft()
    {
        m_session->setDraft({QStringLiteral("Hi"), parts()});
        m_session->setModel({QStringLiteral("gone"), QStringLiteral("model")});
        QVERIFY(!m_session->submit({QStringLiteral("Hi"), parts()}));
        QCOMPARE(head().draft, QStringLiteral("Hi"));
        QCOMPARE(head().draftParts, parts());
    }

    void nothingOfATemporaryChatReachesTheStore()
    {
        begin(Keeping::Temporary);
        QVERIFY(m_session->status().temporary);
        m_session->setDraft({QStringLiteral("secret"), parts()});
        m_session->setParameters(QStringLiteral("secret"), {});
        run(1s);
        m_world->provider.enqueue(answering({QStringLiteral("an answer")}));
        ask(QStringLiteral("a secret"));
        m_session->setTitle(QStringLiteral("secret"));
        run(1s);
        QCOMPARE(m_session->conversation().size(), 2);
        QCOMPARE(m_session->conversation().nodes().last().state, NodeState::Complete);
        m_session.reset();
        QVERIFY(m_world->store.log().isEmpty());
    }

    void aChosenModelNamesTheChatOnce()
    {
        nameBy("fake/tiny");
        m_world->provider.enqueue(answering({QStringLiteral("Full jitter "), QStringLiteral("…")}));
        m_world->provider.enqueue(answering({QStringLiteral("\"Retry with jitter\"\nand more")}));
        ask(QStringLiteral("How do I retry?"));
        QCOMPARE(m_world->provider.asked().size(), 2);
        QCOMPARE(asked(1).model, QStringLiteral("tiny"));
        QVERIFY(asked(1).messages.first().text().contains(QStringLiteral("How do I retry?")));
        QCOMPARE(head().title, QStringLiteral("Retry with jitter"));
        QVERIFY(!head().titleByPerson);
        run(1s);
        QCOMPARE(onDisk()->head().title, QStringLiteral("Retry with jitter"));
        m_world->provider.enqueue(answering({QStringLiteral("more")}));
        ask(QStringLiteral("And then?"));
        QCOMPARE(m_world->provider.asked().size(), 3);
    }

    void whatTheNameTookIsKeptWithTheAnswer()
    {
        nameBy("fake/tiny");
        m_world->provider.enqueue(answering({QStringLiteral("a")}));
        Script naming = answering({QStringLiteral("Name")});
        Usage usage;
        usage.input = 40;
        usage.output = 3;
        usage.reportedCost = Money::fromNano(120'000);
        naming.insert(naming.size() - 1, {0ms, UsageReported{usage, {}}});
        m_world->provider.enqueue(naming);
        ask(QStringLiteral("Hi"));
        run(1s);
        const Node answer = onDisk()->nodes().last();
        const auto written = WrittenTitle::fromJson(answer.meta.details.value(titleDetail));
        QVERIFY(written);
        QCOMPARE(written->took.asked.toString(), QStringLiteral("fake/tiny"));
        QVERIFY(written->took.usage);
        QCOMPARE(written->took.usage->reportedCost, usage.reportedCost);
    }

    void noModelIsAskedByItself()
    {
        m_world->provider.enqueue(answering({QStringLiteral("a")}));
        ask(QStringLiteral("Hi there"));
        QCOMPARE(m_world->provider.asked().size(), 1);
        QCOMPARE(head().title, QStringLiteral("Hi there"));
    }

    void aNameThePersonGaveIsNeverReplaced()
    {
        nameBy("fake/tiny");
        m_world->provider.enqueue(answering({QStringLiteral("a")}));
        m_world->provider.enqueue(
            {{0ms, Started{}}, {500ms, TextDelta{QStringLiteral("Model's")}}, {10ms, Finished{}}});
        QVERIFY(m_session->submit({QStringLiteral("Hi"), {}}));
        run(200ms);
        m_session->setTitle(QStringLiteral("Mine"));
        run(2s);
        QCOMPARE(m_world->provider.asked().size(), 2);
        QCOMPARE(head().title, QStringLiteral("Mine"));
    }

    void aNameThatDoesNotComeLeavesTheFirstWords_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<Script>("script");
        QTest::newRow("profile is gone") << QStringLiteral("gone/tiny") << Script();
        QTest::newRow("no model at all") << QStringLiteral("nonsense") << Script();
        QTest::newRow("empty") << QStringLiteral("fake/tiny")
                               << answering({QStringLiteral(" \n ")});
        QTest::newRow("refused") << QStringLiteral("fake/tiny")
                                 << failing(errorOf(ErrorKind::Auth, 401));
    }
    void aNameThatDoesNotComeLeavesTheFirstWords()
    {
        QFETCH(QString, model);
        QFETCH(Script, script);
        nameBy(qPrintable(model));
        m_world->provider.enqueue(answering({QStringLiteral("a")}));
        if (!script.isEmpty()) {
            m_world->provider.enqueue(script);
        }
        ask(QStringLiteral("Hi there"));
        QCOMPARE(head().title, QStringLiteral("Hi there"));
        QVERIFY(!m_session->isBusy());
    }

    void endingInTheMiddleOfANameIsSafe()
    {
        nameBy("fake/tiny");
        m_world->provider.enqueue(answering({QStringLiteral("a")}));
        m_world->provider.enqueue({{1h, TextDelta{QStringLiteral("never")}}});
        ask(QStringLiteral("Hi"));
        QCOMPARE(m_world->provider.asked().size(), 2);
        m_session.reset();
        QCOMPARE(m_world->provider.record().open, 0);
    }
};

QTEST_GUILESS_MAIN(TestChatKeeping)
#include "tst_chatkeeping.moc"
