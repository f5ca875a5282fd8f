// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// kill -9 in the middle of an answer that the service writes in the background: the next run of the
// program, on the same data folder, fetches the rest by number.
#include "app/composition.h"
#include "engine/chatsession.h"
#include "support/await.h"
#include "support/loopbackserver.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace parley;
using namespace parley::test;

namespace {

constexpr int patience = 20'000; // ms

QByteArray event(int number, const QByteArray &members)
{
    return "data: {\"sequence_number\":" + QByteArray::number(number) + ',' + members + "}\n\n";
}

QByteArray created()
{
    return event(0, "\"type\":\"response.created\",\"response\":{\"id\":\"resp_1\",\"model\":\"m\","
                    "\"background\":true}");
}

QByteArray completed(int number)
{
    return event(number, "\"type\":\"response.completed\",\"response\":{\"id\":\"resp_1\","
                         "\"status\":\"completed\"}");
}

QByteArray word(int number, const QByteArray &text)
{
    return event(number, "\"type\":\"response.output_text.delta\",\"output_index\":0,"
                         "\"delta\":\"" +
                             text + "\"");
}

// "0 1 2 … " up to before `to`, in events numbered from 1.
QByteArray words(int from, int to)
{
    QByteArray bytes;
    for (int i = from; i < to; ++i) {
        bytes += word(i + 1, QByteArray::number(i) + ' ');
    }
    return bytes;
}

QString wordsText(int to)
{
    QString text;
    for (int i = 0; i < to; ++i) {
        text += QString::number(i) + u' ';
    }
    return text;
}

void start(QProcess &cli, const QString &dir, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), dir);
    cli.setProcessEnvironment(environment);
    cli.start(QStringLiteral(PARLEY_CLI),
              QStringList{QStringLiteral("--data-dir"), dir} + arguments);
}

// Whether the run that goes on now has written down where its answer could be taken up.
bool isOnDisk(const QString &dir)
{
    Composition looking({dir, true});
    ConversationStore &store = looking.services().conversations;
    const auto list = await(store.list());
    if (!list || list->isEmpty()) {
        return false;
    }
    const auto loaded = await(store.load(list->first().id));
    const Node *leaf = loaded ? loaded->find(loaded->head().activeLeaf) : nullptr;
    return leaf && !leaf->meta.resume.isEmpty();
}

} // namespace

class TestKilledAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNextRunFetchesTheRest_data();
    void theNextRunFetchesTheRest();
};

void TestKilledAnswer::theNextRunFetchesTheRest_data()
{
    QTest::addColumn<int>("shown");
    QTest::newRow("one word") << 1;
    QTest::newRow("some words") << 20;
    QTest::newRow("many words") << 3000;
}

void TestKilledAnswer::theNextRunFetchesTheRest()
{
    QFETCH(int, shown);
    const QTemporaryDir dir;
    LoopbackServer server;
    const QByteArray head =
        LoopbackScript::head(200, {{"content-type", "text/event-stream"}, {"connection", "close"}});
    server.route("/v1/responses", LoopbackScript()
                                      .write(head + created() + words(0, shown / 2))
                                      .gate()
                                      .write(words(shown / 2, shown)));
    QProcess cli;
    const auto run = [&](const QStringList &arguments) { start(cli, dir.path(), arguments); };
    run({QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("p"),
         QStringLiteral("--dialect"), QStringLiteral("openai-responses"),
         QStringLiteral("--base-url"), server.url(QStringLiteral("/v1")).toString(),
         QStringLiteral("--background"), QStringLiteral("yes")});
    QVERIFY(cli.waitForFinished(patience));
    QCOMPARE(cli.exitCode(), 0);
    run({QStringLiteral("ask"), QStringLiteral("-m"), QStringLiteral("p/m"), QStringLiteral("Hi")});
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, patience);
    server.openGate();
    QByteArray said;
    const QByteArray last = ' ' + QByteArray::number(shown - 1) + ' ';
    QTRY_VERIFY_WITH_TIMEOUT((said += cli.readAllStandardOutput(), (' ' + said).contains(last)),
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(isOnDisk(dir.path()), patience);
    cli.kill();
    QVERIFY(cli.waitForFinished(patience));
    QCOMPARE(cli.exitStatus(), QProcess::CrashExit);

    Composition composition({dir.path(), false});
    Services &services = composition.services();
    const auto list = await(services.conversations.list());
    QCOMPARE(list->size(), 1);
    ChatSession session(services, *await(services.conversations.load(list->first().id)));
    const auto answer = [&session] {
        return session.conversation().find(session.conversation().head().activeLeaf);
    };
    QCOMPARE(answer()->state, NodeState::Interrupted);
    const qint64 sequence = answer()->meta.resume.sequence;
    QCOMPARE(answer()->meta.resume.responseId, QStringLiteral("resp_1"));
    QVERIFY(wordsText(shown).startsWith(answer()->message.text()));
    server.route(
        "/v1/responses/resp_1",
        LoopbackScript()
            .write(head + words(static_cast<int>(sequence), shown + 5) + completed(shown + 6))
            .close());
    QTRY_COMPARE_WITH_TIMEOUT(answer()->state, NodeState::Complete, patience);
    QCOMPARE(answer()->message.text(), wordsText(shown + 5));
    QCOMPARE(server.requests().size(), 2);
    const QUrl asked = QUrl(QString::fromLatin1(server.requests().last().target));
    QCOMPARE(server.requests().last().method, "GET");
    QCOMPARE(QUrlQuery(asked).queryItemValue(QStringLiteral("starting_after")),
             QString::number(sequence));
}

QTEST_GUILESS_MAIN(TestKilledAnswer)
#include "tst_killedanswer.moc"
