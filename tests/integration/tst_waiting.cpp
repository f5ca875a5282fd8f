// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Waiting questions in the real database, over a new start and over the moment in which a program
// is killed; and a server on this machine that is switched off and on.
#include "engine/reach.h"
#include "engine/sendpreview.h"
#include "engine/waitingroom.h"
#include "net/qtnetworkstate.h"
#include "store/sqliteconversationstore.h"
#include "store/sqlitewaitingstore.h"
#include "support/await.h"
#include "support/fakeworld.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

// What a program that is killed right now leaves behind: its files, copied while it runs.
void copyFiles(const QString &from, const QString &to)
{
    for (const QString &name : QDir(from).entryList({QStringLiteral("parley.db*")}, QDir::Files)) {
        if (!name.endsWith(QLatin1String("-shm"))) {
            QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
        }
    }
}

QString fileIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("parley.db"));
}

// This machine stands for one far away: real connections, no network of the system.
class FarLoopback final : public NetworkState
{
public:
    void begin() override {}
    [[nodiscard]] Network network() const override { return Network::Unknown; }
    [[nodiscard]] Distance distanceOf(const QString &) const override { return Distance::Far; }
    [[nodiscard]] QFuture<bool> reaches(const QUrl &server, const QUrl &proxy) override
    {
        return m_real.reaches(server, proxy);
    }

private:
    QtNetworkState m_real;
};

} // namespace

class TestWaiting : public QObject
{
    Q_OBJECT

    static Conversation chat()
    {
        ConversationHead head;
        head.id = ConversationId::create();
        head.model = {QStringLiteral("fake"), QStringLiteral("model-1")};
        return Conversation(head);
    }
    static Services with(const Services &services, ConversationStore &store)
    {
        return {services.clock,
                services.settings,
                services.profiles,
                services.directory,
                store,
                services.backups,
                services.comparisons,
                services.ledger,
                services.votes,
                services.prompts,
                services.vault,
                services.discovery,
                {},
                QProcessEnvironment(),
                [] { return 0.5; },
                {}};
    }
    static QList<HeldQuestion> waitingIn(const QString &path)
    {
        SqliteConversationStore store(path);
        SqliteWaitingStore waiting(store);
        return await(waiting.questions()).value_or(QList<HeldQuestion>());
    }

private Q_SLOTS:
    void questionsSurviveAKillAndLeaveWithTheirMessage()
    {
        FakeWorld world;
        const QTemporaryDir folder;
        const QTemporaryDir before;
        const QTemporaryDir after;
        SqliteConversationStore store(fileIn(folder));
        SqliteWaitingStore waiting(store);
        Services services = with(world.services, store);
        ChatSession session(services, chat());
        const ConversationId id = session.conversation().head().id;
        WaitingRoom room(services, waiting);
        const QList<Part> parts{ImagePart{QStringLiteral("image/png"), QByteArray(70'000, '\x80'),
                                          QStringLiteral("画像.png")}};
        room.add(session, {QStringLiteral("first"), parts});
        room.add(session, {QStringLiteral("سؤال ثانٍ"), {}});
        QCOMPARE(await(waiting.questions())->size(), 2); // in the store's order: both are written
        copyFiles(folder.path(), before.path());

        world.provider.enqueue(answering({QStringLiteral("yes")}));
        const NodeId question = *room.due(id);
        QVERIFY(room.send(session, question));
        QVERIFY(QTest::qWaitFor([&] {
            world.clock.advance(10ms);
            return !world.provider.asked().isEmpty();
        }));
        copyFiles(folder.path(), after.path()); // the request has left; no answer was noted yet

        const QList<HeldQuestion> all = waitingIn(fileIn(before));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().parts, messageOf({QStringLiteral("first"), parts}).parts);
        QCOMPARE(all.first().conversation, id);
        const QList<HeldQuestion> left = waitingIn(fileIn(after));
        QCOMPARE(left.size(), 1);
        QCOMPARE(draftOf(left.first()).text, QStringLiteral("سؤال ثانٍ"));
        SqliteConversationStore again(fileIn(after));
        const auto read = await(again.load(id));
        QVERIFY(read && read->find(question));
    }

    void aQuestionThatBecameAMessageDoesNotWaitAgain()
    {
        const QTemporaryDir folder;
        SqliteConversationStore store(fileIn(folder));
        SqliteWaitingStore waiting(store);
        Conversation conversation = chat();
        const NodeId id = NodeId::create();
        const ConversationId where = conversation.head().id;
        const HeldQuestion question{
            id, where, QDateTime::currentDateTimeUtc(), {TextPart{QStringLiteral("once")}}};
        QVERIFY(!await(waiting.put(question))); // there is no such chat yet
        QVERIFY(await(store.saveHead(conversation.head())));
        QVERIFY(await(waiting.put(question)));
        Node node;
        node.id = id;
        node.message = Message::fromText(Role::User, QStringLiteral("once"));
        QVERIFY(await(store.addNode(where, node)));
        QVERIFY(await(waiting.questions())->isEmpty());
        QVERIFY(await(waiting.put(question))); // a second try that comes late
        QVERIFY(await(waiting.questions())->isEmpty());
    }

    void aChatInTheTrashAsksNothingAndARemovedOneHoldsNothing()
    {
        const QTemporaryDir folder;
        SqliteConversationStore store(fileIn(folder));
        SqliteWaitingStore waiting(store);
        const Conversation conversation = chat();
        const ConversationId where = conversation.head().id;
        QVERIFY(await(store.saveHead(conversation.head())));
        QVERIFY(await(waiting.put({NodeId::create(), where, QDateTime::currentDateTimeUtc(), {}})));
        Filing place;
        place.trashed = QDateTime::currentDateTimeUtc();
        QVERIFY(await(store.place(where, place)));
        QVERIFY(await(waiting.questions())->isEmpty());
        QVERIFY(await(store.place(where, {})));
        QCOMPARE(await(waiting.questions())->size(), 1);
        QVERIFY(await(store.remove(where)));
        QVERIFY(await(store.saveHead(conversation.head())));
        QVERIFY(await(waiting.questions())->isEmpty());
    }

    void aServerThatIsSwitchedOnAgainIsFound()
    {
        FakeClock clock;
        FarLoopback network;
        Reach reach(network, clock);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        ProviderProfile profile;
        profile.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(port));
        profile.proxy = QUrl(QStringLiteral("direct:"));
        Error error;
        error.kind = ErrorKind::Transport;
        error.providerCode = unreachableCode;
        reach.failed(profile, error);
        QCOMPARE(reach.away(profile), Reach::Away::Server);
        clock.advance(5s);
        QTRY_VERIFY(clock.nextDelay()); // it was knocked at, in vain
        QCOMPARE(reach.away(profile), Reach::Away::Server);
        QVERIFY(server.listen(QHostAddress::LocalHost, port));
        clock.advance(10s);
        QTRY_COMPARE(reach.away(profile), Reach::Away::No);
    }

    void hostsAreNearOrFarByTheirNames_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("distance");
        using Distance = NetworkState::Distance;
        const auto row = [](const char *host, Distance distance) {
            QTest::newRow(host) << QString::fromLatin1(host) << static_cast<int>(distance);
        };
        row("", Distance::Own);
        row("localhost", Distance::Own);
        row("LOCALHOST", Distance::Own);
        row("127.0.0.1", Distance::Own);
        row("127.8.9.1", Distance::Own);
        row("::1", Distance::Own);
        row("[::1]", Distance::Own);
        row("192.168.1.7", Distance::Near);
        row("box.local", Distance::Near);
        row("api.vendor.example", Distance::Far);
        row("localhost.vendor.example", Distance::Far);
        row("93.184.216.34", Distance::Far);
    }
    void hostsAreNearOrFarByTheirNames()
    {
        QFETCH(QString, host);
        QFETCH(int, distance);
        QCOMPARE(static_cast<int>(QtNetworkState().distanceOf(host)), distance);
    }
};

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
