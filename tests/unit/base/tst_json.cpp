// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/json.h"

#include <QTest>

using namespace parley;

class TestJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parsesAnyValueAndWritesItBack_data();
    void parsesAnyValueAndWritesItBack();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void onlyAnObjectIsAnObject();
    void requiredMembersSayWhereTheyAreMissing();
    void optionalMembersOfAnotherTypeAreAbsent();
    void aFractionIsNoInteger();
    void deepNestingIsAnErrorAndNoCrash();
};

void TestJson::parsesAnyValueAndWritesItBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *text : {"null", "true", "0", "-1.5", "\"a\"", "\"界\"", "[]", "{}", "[1,[2]]",
                             "{\"a\":{\"b\":[null]}}", "9007199254740993", "\"\\u0000\""}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestJson::parsesAnyValueAndWritesItBack()
{
    QFETCH(QByteArray, bytes);
    const auto value = json::parseValue(bytes);
    QVERIFY(value);
    QCOMPARE(json::compact(*value), bytes);
    QCOMPARE(json::compact(*json::parseValue("  " + bytes + "\n")), bytes);
}

void TestJson::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *text : {"", " ", "nul", "{", "[1,]", "{\"a\"}", "1 2", "1,2", "1]", "'a'",
                             "<html>", "{\"a\":1}x", "\xff\xfe"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestJson::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, bytes);
    const auto value = json::parseValue(bytes);
    QVERIFY(!value);
    QCOMPARE(value.error().kind, ErrorKind::Transport);
    QVERIFY(value.error().detail.startsWith(QLatin1String("not JSON")));
    QVERIFY(!json::parseObject(bytes));
}

void TestJson::onlyAnObjectIsAnObject()
{
    QCOMPARE(json::parseObject("[1]").error().detail, QStringLiteral("not a JSON object"));
    QCOMPARE(json::parseObject("{\"a\":1}")->size(), 1);
}

void TestJson::requiredMembersSayWhereTheyAreMissing()
{
    const QJsonObject object{{QStringLiteral("s"), QStringLiteral("text")},
                             {QStringLiteral("o"), QJsonObject()},
                             {QStringLiteral("a"), QJsonArray{1}},
                             {QStringLiteral("n"), QJsonValue::Null}};
    QCOMPARE(*json::requireString(object, QLatin1String("s")), QStringLiteral("text"));
    QVERIFY(json::requireObject(object, QLatin1String("o")));
    QCOMPARE(json::requireArray(object, QLatin1String("a"))->size(), 1);
    const auto missing =
        json::requireString(object, QLatin1String("n"), QStringLiteral("choices[0].delta"));
    QVERIFY(missing.error().detail.contains(QLatin1String("choices[0].delta.n")));
    QVERIFY(json::requireObject(object, QLatin1String("s"))
                .error()
                .detail.contains(QLatin1String("\"s\"")));
    QVERIFY(!json::requireArray(object, QLatin1String("x")));
}

void TestJson::optionalMembersOfAnotherTypeAreAbsent()
{
    const QJsonObject object =
        *json::parseObject(R"({"s":"t","i":7,"d":1.5,"b":true,"o":{},"n":null})");
    QCOMPARE(json::string(object, QLatin1String("s")), std::optional(QStringLiteral("t")));
    QCOMPARE(json::integer(object, QLatin1String("i")), std::optional<qint64>(7));
    QCOMPARE(json::number(object, QLatin1String("d")), std::optional(1.5));
    QCOMPARE(json::boolean(object, QLatin1String("b")), std::optional(true));
    QVERIFY(json::object(object, QLatin1String("o")));
    for (const char *name : {"n", "missing", "o"}) {
        QVERIFY(!json::string(object, QLatin1String(name)));
        QVERIFY(!json::integer(object, QLatin1String(name)));
        QVERIFY(!json::number(object, QLatin1String(name)));
        QVERIFY(!json::boolean(object, QLatin1String(name)));
    }
    QVERIFY(!json::object(object, QLatin1String("s")));
}

void TestJson::aFractionIsNoInteger()
{
    const QJsonObject object = *json::parseObject(
        R"({"whole":3.0,"fraction":1.5,"huge":1e300,"exact":9007199254740993,"negative":-4})");
    QCOMPARE(json::integer(object, QLatin1String("whole")), std::optional<qint64>(3));
    QVERIFY(!json::integer(object, QLatin1String("fraction")));
    QVERIFY(!json::integer(object, QLatin1String("huge")));
    QCOMPARE(json::integer(object, QLatin1String("exact")),
             std::optional<qint64>(9007199254740993));
    QCOMPARE(json::integer(object, QLatin1String("negative")), std::optional<qint64>(-4));
}

void TestJson::deepNestingIsAnErrorAndNoCrash()
{
    QVERIFY(!json::parseValue(QByteArray(100'000, '[')));
    QVERIFY(!json::parseValue(QByteArray(5000, '[') + QByteArray(5000, ']')));
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
