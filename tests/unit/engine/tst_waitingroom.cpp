// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which servers are out of reach, and questions that wait until theirs is back: in order, once
// each, and only while they are wanted.
#include "engine/reach.h"
#include "engine/waitingroom.h"
#include "support/fakenetwork.h"
#include "support/fakeworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;
using Away = Reach::Away;
using Network = NetworkState::Network;

namespace {

Error unreachable()
{
    Error error;
    error.kind = ErrorKind::Transport;
    error.providerCode = unreachableCode;
    return error;
}

ProviderProfile at(const char *address)
{
    ProviderProfile profile;
    profile.baseUrl = QUrl(QLatin1String(address));
    return profile;
}

struct World
{
    FakeWorld fakes;
    FakeNetwork network;
    Reach reach{network, fakes.clock};
    MemoryWaiting store{fakes.store};
    WaitingRoom room{fakes.services, store};

    World() { fakes.services.reach = &reach; }
    Services &services()
    {
        fakes.services.waiting = &room;
        return fakes.services;
    }
    static Conversation chat()
    {
        ConversationHead head;
        head.id = ConversationId::create();
        head.model = {QStringLiteral("fake"), QStringLiteral("model-1")};
        return Conversation(head);
    }
    void finish(const ChatSession &session)
    {
        QVERIFY(QTest::qWaitFor([&] {
            fakes.clock.advance(10ms);
            return !session.isBusy();
        }));
    }
};

Draft draft(const char *text)
{
    return {QString::fromUtf8(text), {}};
}

} // namespace

class TestWaitingRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachServerIsJudgedByItself_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Network>("network");
        QTest::addColumn<bool>("failed");
        QTest::addColumn<Away>("away");
        const QString far = QStringLiteral("https://vendor.example/v1");
        const QString own = QStringLiteral("http://localhost:11434");
        const QString near = QStringLiteral("http://box.lan:8080");
        QTest::newRow("far") << far << Network::There << false << Away::No;
        QTest::newRow("far, no network") << far << Network::Away << false << Away::Network;
        QTest::newRow("far, nobody knows") << far << Network::Unknown << false << Away::No;
        QTest::newRow("far, a call failed") << far << Network::Unknown << true << Away::Server;
        QTest::newRow("far, failed though there") << far << Network::There << true << Away::Server;
        QTest::newRow("own, no network") << own << Network::Away << false << Away::No;
        QTest::newRow("own, a call failed") << own << Network::Away << true << Away::No;
        QTest::newRow("near, no network") << near << Network::Away << false << Away::No;
        QTest::newRow("near, a call failed") << near << Network::Away << true << Away::Server;
        QTest::newRow("asks nobody") << QString() << Network::Away << true << Away::No;
    }
    void eachServerIsJudgedByItself()
    {
        QFETCH(QString, address);
        QFETCH(Network, network);
        QFETCH(bool, failed);
        World world;
        world.network.set(network);
        const ProviderProfile profile = at(qPrintable(address));
        if (failed) {
            world.reach.failed(profile, unreachable());
        }
        QTEST(world.reach.away(profile), "away");
        QCOMPARE(world.reach.away(at("https://other.example")),
                 network == Network::Away ? Away::Network : Away::No);
    }

    void onlyAnErrorThatNeverReachedTheServerIsEvidence_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<bool>("away");
        Error status = unreachable();
        status.httpStatus = 502;
        Error cut = unreachable();
        cut.providerCode.clear();
        QTest::newRow("no way there") << unreachable() << true;
        QTest::newRow("an answer of the server") << status << false;
        QTest::newRow("cut on the way") << cut << false;
        QTest::newRow("refused key") << errorOf(ErrorKind::Auth, 401) << false;
    }
    void onlyAnErrorThatNeverReachedTheServerIsEvidence()
    {
        QFETCH(Error, error);
        World world;
        const ProviderProfile profile = at("https://vendor.example");
        world.reach.failed(profile, error);
        QTEST(world.reach.away(profile) != Away::No, "away");
    }

    void aMissingServerIsTriedEverLessOftenUntilItIsBack()
    {
        World world;
        const QSignalSpy changed(&world.reach, &Reach::changed);
        const ProviderProfile profile = at("https://vendor.example");
        world.reach.failed(profile, unreachable());
        QCOMPARE(changed.size(), 1);
        QList<std::chrono::milliseconds> pauses;
        for (int i = 0; i < 6; ++i) {
            QVERIFY(world.fakes.clock.nextDelay());
            pauses.append(*world.fakes.clock.nextDelay());
            world.fakes.clock.advance(pauses.last());
            QTRY_COMPARE(world.network.knocks.size(), i + 1);
            QTRY_VERIFY(world.fakes.clock.nextDelay());
        }
        QCOMPARE(pauses, (QList<std::chrono::milliseconds>{5s, 10s, 20s, 40s, 60s, 60s}));
        world.network.reachable = true;
        world.fakes.clock.advance(60s);
        QTRY_COMPARE(world.reach.away(profile), Away::No);
        QCOMPARE(changed.size(), 2);
        QVERIFY(!world.fakes.clock.nextDelay());
    }

    void anotherNetworkIsTriedAtOnceAndAnAnswerEndsIt()
    {
        World world;
        const ProviderProfile profile = at("https://vendor.example");
        world.reach.failed(profile, unreachable());
        world.network.set(Network::Away);
        QTRY_VERIFY(world.network.knocks.size() == 1);
        QCOMPARE(world.reach.away(profile), Away::Network);
        world.reach.answered(profile); // the system is wrong: it did answer
        QCOMPARE(world.reach.away(profile), Away::No);
    }

    void whatIsAskedOfAMissingServerWaitsAndIsNotSent()
    {
        World world;
        ChatSession session(world.services(), World::chat());
        world.network.set(Network::Away);
        QVERIFY(submitOrWait(world.services(), session, draft("Frage: 何時ですか？")));
        QVERIFY(submitOrWait(world.services(), session, draft("second")));
        QVERIFY(!session.isBusy());
        QVERIFY(session.conversation().isEmpty());
        const ConversationId id = session.conversation().head().id;
        QCOMPARE(world.room.of(id).size(), 2);
        QCOMPARE(draftOf(world.room.of(id).first().question).text,
                 QStringLiteral("Frage: 何時ですか？"));
        QVERIFY(!submitOrWait(world.services(), session, draft("  "))); // an empty one never waits
        // Back: what waits keeps its place before what is asked now.
        world.network.set(Network::There);
        QVERIFY(submitOrWait(world.services(), session, draft("third")));
        QCOMPARE(world.room.of(id).size(), 3);
        QVERIFY(world.fakes.provider.asked().isEmpty());
    }

    void theyAreSentInOrderOnceEachBesideTheDraft()
    {
        World world;
        ChatSession session(world.services(), World::chat());
        const ConversationId id = session.conversation().head().id;
        world.network.set(Network::Away);
        const QList<Part> files{FilePart{QStringLiteral("text/plain"), QByteArray("\x01\xff", 2),
                                         QStringLiteral("a.bin")}};
        QVERIFY(submitOrWait(world.services(), session, {QStringLiteral("first"), files}));
        QVERIFY(submitOrWait(world.services(), session, draft("second")));
        session.setDraft(draft("being written"));
        world.network.set(Network::There);
        for (const char *text : {"first", "second"}) {
            const auto due = world.room.due(id);
            QVERIFY(due);
            world.fakes.provider.enqueue(answering({QStringLiteral("yes")}));
            QVERIFY(world.room.send(session, *due));
            QVERIFY(world.room.send(session, *due)); // again is nothing
            world.finish(session);
            const Message asked = world.fakes.provider.asked().last().request.messages.last();
            QCOMPARE(asked.text(), QLatin1String(text));
            QVERIFY(session.conversation().find(*due));
        }
        QCOMPARE(world.fakes.provider.asked().size(), 2);
        QVERIFY(world.fakes.provider.asked().first().request.messages.last().parts.contains(
            files.first()));
        QVERIFY(!world.room.due(id));
        QCOMPARE(session.conversation().head().draft, QStringLiteral("being written"));
    }

    void anOldOneAsksFirst_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<qint64>("waited");
        QTest::addColumn<bool>("goes");
        QTest::newRow("at once") << 15 << qint64{0} << true;
        QTest::newRow("just in time") << 15 << qint64{15 * 60'000} << true;
        QTest::newRow("too old") << 15 << qint64{15 * 60'000 + 1} << false;
        QTest::newRow("as the person set it") << 60 << qint64{40 * 60'000} << true;
        QTest::newRow("always asked") << 0 << qint64{1} << false;
        QTest::newRow("the clock went back") << 15 << qint64{-1000} << false;
    }
    void anOldOneAsksFirst()
    {
        QFETCH(int, minutes);
        QFETCH(qint64, waited);
        World world;
        world.fakes.settings.set(waitingAskSetting, minutes);
        ChatSession session(world.services(), World::chat());
        const ConversationId id = session.conversation().head().id;
        world.room.add(session, draft("old"));
        world.fakes.clock.jump(std::chrono::milliseconds(waited));
        QTEST(world.room.due(id).has_value(), "goes");
        QFETCH(bool, goes);
        QCOMPARE(world.room.of(id).first().asks, !goes);
        world.room.confirm(id);
        QVERIFY(world.room.due(id));
    }

    void afterANewStartTheyAskAndTheSentOneIsGone()
    {
        World world;
        ChatSession session(world.services(), World::chat());
        const ConversationId id = session.conversation().head().id;
        world.room.add(session, draft("sent"));
        world.room.add(session, draft("left"));
        world.fakes.provider.enqueue(answering({QStringLiteral("yes")}));
        QVERIFY(world.room.send(session, *world.room.due(id)));
        world.finish(session);
        WaitingRoom next(world.fakes.services, world.store);
        const QSignalSpy changed(&next, &WaitingRoom::changed);
        next.load();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(next.of(id).size(), 1);
        QCOMPARE(draftOf(next.of(id).first().question).text, QStringLiteral("left"));
        QVERIFY(next.of(id).first().asks);
        QVERIFY(!next.due(id));
    }

    void oneGivenBackIsADraftAndARemovedOneIsNowhere()
    {
        World world;
        ChatSession session(world.services(), World::chat());
        const ConversationId id = session.conversation().head().id;
        world.room.add(session, draft("change me"));
        world.room.add(session, draft("forget me"));
        const auto waiting = world.room.of(id);
        world.room.giveBack(session, waiting.at(0).question.id, draft("change me"));
        QCOMPARE(world.fakes.store.stored(id)->head().draft, QStringLiteral("change me"));
        world.room.remove(waiting.at(1).question.id);
        QVERIFY(world.room.conversations().isEmpty());
        QVERIFY(world.store.questions().result()->isEmpty());
    }

    void whatASessionRefusesStaysAndAsks()
    {
        World world;
        Conversation chat = World::chat();
        chat.head().model = {QStringLiteral("gone"), QStringLiteral("m")};
        ChatSession session(world.services(), std::move(chat));
        const ConversationId id = session.conversation().head().id;
        world.room.add(session, draft("to nobody"));
        QVERIFY(!world.room.send(session, *world.room.due(id)));
        QCOMPARE(world.room.of(id).size(), 1);
        QVERIFY(world.room.of(id).first().asks);
    }

    void aTemporaryOneIsNeverWrittenAndAFullDiskIsTriedAgain()
    {
        World world;
        ChatSession secret(world.services(), World::chat(), nullptr, Keeping::Temporary);
        world.room.add(secret, draft("secret"));
        QVERIFY(world.store.questions().result()->isEmpty());
        QVERIFY(!world.fakes.store.stored(secret.conversation().head().id));
        world.store.failWith(errorOf(ErrorKind::Storage));
        ChatSession session(world.services(), World::chat());
        const QSignalSpy failed(&world.room, &WaitingRoom::storageFailed);
        world.room.add(session, draft("kept"));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(world.room.of(session.conversation().head().id).size(), 1);
        world.store.failWith({});
        world.fakes.clock.advance(5s);
        QCOMPARE(world.store.questions().result()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWaitingRoom)
#include "tst_waitingroom.moc"
