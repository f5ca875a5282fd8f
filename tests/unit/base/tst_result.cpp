// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/result.h"

#include <QTest>
#include <memory>

using namespace parley;

class TestResult : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsAValueOrAnError();
    void aDefaultResultHoldsADefaultValue();
    void voidIsSuccessUnlessTold();
    void valueOrFallsBackOnError();
    void andThenIsNotCalledOnError();
    void transformKeepsTheError();
    void takesMoveOnlyValues();
};

void TestResult::holdsAValueOrAnError()
{
    const Result<int> good = 7;
    QVERIFY(good.has_value());
    QVERIFY(bool(good));
    QCOMPARE(*good, 7);
    const Result<int> bad = Unexpected(ErrorKind::Auth, QStringLiteral("no"));
    QVERIFY(!bad);
    QCOMPARE(bad.error().kind, ErrorKind::Auth);
    QCOMPARE(bad.error().detail, QStringLiteral("no"));
}

void TestResult::aDefaultResultHoldsADefaultValue()
{
    const Result<QString> empty;
    QVERIFY(empty);
    QVERIFY(empty->isEmpty());
}

void TestResult::voidIsSuccessUnlessTold()
{
    QVERIFY(Result<void>());
    const Result<void> bad = Unexpected(ErrorKind::Storage, QStringLiteral("full"));
    QVERIFY(!bad);
    QCOMPARE(bad.error().kind, ErrorKind::Storage);
}

void TestResult::valueOrFallsBackOnError()
{
    QCOMPARE(Result<int>(3).value_or(9), 3);
    QCOMPARE(Result<int>(Unexpected(ErrorKind::Timeout, {})).value_or(9), 9);
}

void TestResult::andThenIsNotCalledOnError()
{
    const auto halve = [](const int &n) -> Result<int> {
        return n % 2 == 0 ? Result<int>(n / 2)
                          : Result<int>(Unexpected(ErrorKind::BadRequest, QStringLiteral("odd")));
    };
    QCOMPARE(Result<int>(8).and_then(halve).and_then(halve).value(), 2);
    const Result<int> odd = Result<int>(6).and_then(halve).and_then(halve);
    QCOMPARE(odd.error().detail, QStringLiteral("odd"));
    bool called = false;
    const Result<int> untouched =
        Result<int>(Unexpected(ErrorKind::Auth, {})).and_then([&called](int) -> Result<int> {
            called = true;
            return 1;
        });
    QVERIFY(!called);
    QCOMPARE(untouched.error().kind, ErrorKind::Auth);
}

void TestResult::transformKeepsTheError()
{
    const auto text = [](const int &n) { return QString::number(n); };
    QCOMPARE(Result<int>(4).transform(text).value(), QStringLiteral("4"));
    const Result<QString> bad = Result<int>(Unexpected(ErrorKind::Auth, {})).transform(text);
    QCOMPARE(bad.error().kind, ErrorKind::Auth);
}

void TestResult::takesMoveOnlyValues()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(5);
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 5);
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
