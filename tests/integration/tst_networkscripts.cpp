// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What networks and servers do, and what comes of it: requests on the wire, waits, outcome.
#include "networkscripts.h"
#include "support/exchangerun.h"
#include "support/loopbackserver.h"

using namespace parley;
using namespace parley::test;

Q_DECLARE_METATYPE(parley::test::NetworkScript)

class TestNetworkScripts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plays_data();
    void plays();

private:
    LoopbackServer m_elsewhere; // another origin: nothing is ever sent there
};

void TestNetworkScripts::plays_data()
{
    QTest::addColumn<NetworkScript>("script");
    const auto add = [](const QList<NetworkScript> &scripts) {
        for (const NetworkScript &script : scripts) {
            QTest::newRow(script.name.constData()) << script;
        }
    };
    add(wholeAnswers());
    add(brokenAnswers());
    add(interimAnswers());
    add(refusedConnections());
    add(redirects(m_elsewhere.url()));
    add(refusals());
    add(recoveries());
    add(waitsAsked(FakeClock().now()));
}

void TestNetworkScripts::plays()
{
    QFETCH(NetworkScript, script);
    LoopbackServer server(script.certificate);
    for (const LoopbackScript &reply : script.replies) {
        server.enqueue(reply);
    }
    server.answerAll(script.replies.last());
    if (script.closed) {
        server.close();
    }
    ExchangeWorld world;
    ProviderProfile profile = ExchangeWorld::profileAt(server.url(QStringLiteral("/v1")),
                                                       QString::fromLatin1(script.dialect));
    profile.timeouts.firstByte = profile.timeouts.idle = script.patience;
    if (script.trusted) {
        profile.caFile = LoopbackServer::certificateFile("ca");
    }

    ExchangeRun run(world, {profile, ExchangeWorld::question()});
    run.almostOver = [&server, before = qsizetype(0)]() mutable {
        ++before;
        QVERIFY(server.requests().size() <= before); // never earlier
    };
    QVERIFY(run.play());
    const QString said = run.error ? run.error->detail : QString();
    QVERIFY2(run.outcome() == QString::fromLatin1(script.outcome),
             qPrintable(run.outcome() + u' ' + said));
    QVERIFY2(said.contains(QString::fromUtf8(script.detail)), qPrintable(said));
    QCOMPARE(run.text, QString::fromUtf8(script.text));
    QCOMPARE(run.waits, script.waits);
    QCOMPARE(server.requests().size(), script.requests);
    QVERIFY(server.requests().size() <= 3);
    for (const RecordedRequest &request : server.requests()) {
        QCOMPARE(request.body, server.requests().first().body);
    }
    QCOMPARE(m_elsewhere.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestNetworkScripts)
#include "tst_networkscripts.moc"
