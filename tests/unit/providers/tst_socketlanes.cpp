// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/socketlanes.h"

#include <QTest>

using namespace parley;

namespace {

using L1 = QLatin1String;

QJsonObject said(const char *type, const QString &lane = {}, const QString &response = {})
{
    QJsonObject object{{L1("type"), L1(type)}};
    if (!lane.isEmpty()) {
        object.insert(L1("stream_id"), lane);
    }
    if (!response.isEmpty()) {
        object.insert(L1("response"), QJsonObject{{L1("id"), response}});
    }
    return object;
}

QJsonObject steered()
{
    return {{L1("type"), L1("response.incomplete")},
            {L1("response"),
             QJsonObject{{L1("incomplete_details"), QJsonObject{{L1("reason"), L1("steered")}}}}}};
}

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");

} // namespace

class TestSocketLanes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namedEventsGoToTheirLane();
    void aLaneNobodyOpenedIsDropped();
    void theLaneWithoutNameGetsWhatHasNone();
    void aServerThatRepeatsNoNamesAnswersInOrder();
    void severalAnswersAtOnceWithoutNamesAreNoticed();
    void aTerminalEventEndsItsLane_data();
    void aTerminalEventEndsItsLane();
    void aSteeredResponseIsNoEnd();
    void whatSteeringSaysFindsItsResponse();
    void theConnectionsLimitEndsAll();
};

void TestSocketLanes::namedEventsGoToTheirLane()
{
    SocketLanes lanes;
    lanes.open(a);
    lanes.open(b);
    QCOMPARE(lanes.deliver(said("response.created", b)).lanes, QStringList{b});
    QCOMPARE(lanes.deliver(said("response.created", a)).lanes, QStringList{a});
    QCOMPARE(lanes.deliver(said("response.output_text.delta", b)).lanes, QStringList{b});
    QVERIFY(!lanes.isSerial() && !lanes.isMixed());
}

void TestSocketLanes::aLaneNobodyOpenedIsDropped()
{
    SocketLanes lanes;
    QVERIFY(lanes.deliver(said("response.created")).lanes.isEmpty());
    lanes.open({});
    QVERIFY(lanes.deliver(said("response.output_text.delta", b)).lanes.isEmpty());
}

void TestSocketLanes::theLaneWithoutNameGetsWhatHasNone()
{
    SocketLanes lanes;
    lanes.open({});
    lanes.open(a);
    QCOMPARE(lanes.deliver(said("response.created", a)).lanes, QStringList{a});
    QCOMPARE(lanes.deliver(said("response.created")).lanes, QStringList{QString()});
    QCOMPARE(lanes.deliver(said("response.output_text.delta")).lanes, QStringList{QString()});
    QVERIFY(!lanes.isSerial() && !lanes.isMixed());
}

void TestSocketLanes::aServerThatRepeatsNoNamesAnswersInOrder()
{
    SocketLanes lanes;
    lanes.open({});
    lanes.open(a);
    QCOMPARE(lanes.deliver(said("response.created")).lanes, QStringList{QString()});
    QVERIFY(lanes.deliver(said("response.completed")).last);
    QVERIFY(!lanes.isSerial());
    QCOMPARE(lanes.deliver(said("response.created")).lanes, QStringList{a});
    QVERIFY(lanes.isSerial());
    QVERIFY(lanes.deliver(said("response.completed")).last);
    QVERIFY(lanes.isEmpty() && !lanes.isMixed());
}

void TestSocketLanes::severalAnswersAtOnceWithoutNamesAreNoticed()
{
    SocketLanes lanes;
    lanes.open({});
    lanes.open(a);
    QVERIFY(!lanes.deliver(said("response.created")).lanes.isEmpty());
    QVERIFY(!lanes.isMixed());
    QVERIFY(!lanes.deliver(said("response.created")).lanes.isEmpty());
    QVERIFY(lanes.isMixed());
}

void TestSocketLanes::aTerminalEventEndsItsLane_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const char *type : {"response.completed", "response.incomplete", "response.failed",
                             "response.cancelled", "error"}) {
        QTest::newRow(type) << QByteArray(type);
    }
}

void TestSocketLanes::aTerminalEventEndsItsLane()
{
    QFETCH(QByteArray, type);
    SocketLanes lanes;
    lanes.open(a);
    lanes.open(b);
    const auto delivery = lanes.deliver(said(type.constData(), a));
    QCOMPARE(delivery.lanes, QStringList{a});
    QVERIFY(delivery.last && !delivery.retires);
    QVERIFY(!lanes.isOpen(a) && lanes.isOpen(b));
}

void TestSocketLanes::aSteeredResponseIsNoEnd()
{
    SocketLanes lanes;
    lanes.open({});
    lanes.open(a);
    QVERIFY(!lanes.deliver(said("response.created")).last);
    QVERIFY(!lanes.deliver(steered()).last);
    QCOMPARE(lanes.deliver(said("response.created")).lanes, QStringList{QString()});
    QVERIFY(!lanes.isMixed());
}

void TestSocketLanes::whatSteeringSaysFindsItsResponse()
{
    SocketLanes lanes;
    lanes.open({});
    lanes.open(a);
    QVERIFY(!lanes.deliver(said("response.created", {}, QStringLiteral("r1"))).last);
    QVERIFY(!lanes.deliver(said("response.created", a, QStringLiteral("r2"))).last);
    const QJsonObject accepted{{L1("type"), L1("response.steer.accepted")},
                               {L1("steer"), QJsonObject{{L1("previous_response_id"), L1("r2")}}}};
    QCOMPARE(lanes.deliver(accepted).lanes, QStringList{a});
}

void TestSocketLanes::theConnectionsLimitEndsAll()
{
    SocketLanes lanes;
    lanes.open({});
    lanes.open(a);
    const QJsonObject limit{
        {L1("type"), L1("error")},
        {L1("error"), QJsonObject{{L1("code"), L1("websocket_connection_limit_reached")}}}};
    const auto delivery = lanes.deliver(limit);
    QCOMPARE(delivery.lanes, (QStringList{{}, a}));
    QVERIFY(delivery.last && delivery.retires);
    QVERIFY(lanes.isEmpty());
}

QTEST_GUILESS_MAIN(TestSocketLanes)
#include "tst_socketlanes.moc"
