// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/error.h"
#include "base/id.h"

#include <QSet>
#include <QTest>

using namespace parley;

class TestError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsNameAndBack_data();
    void everyKindHasItsNameAndBack();
    void unknownNamesAreNoKind();
    void onlySomeKindsAreWorthASecondTry_data() { everyKindHasItsNameAndBack_data(); }
    void onlySomeKindsAreWorthASecondTry();
    void theServersWordWinsOverTheKind();
    void idsAreDistinctAndReadBack();
    void aMalformedIdIsNull();
};

void TestError::everyKindHasItsNameAndBack_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("retryable");
    const auto row = [](ErrorKind kind, const char *name, bool retryable) {
        QTest::newRow(name) << kind << QString::fromLatin1(name) << retryable;
    };
    row(ErrorKind::Configuration, "configuration", false);
    row(ErrorKind::Auth, "auth", false);
    row(ErrorKind::Permission, "permission", false);
    row(ErrorKind::ModelNotFound, "model_not_found", false);
    row(ErrorKind::ContextLengthExceeded, "context_length_exceeded", false);
    row(ErrorKind::RateLimited, "rate_limited", true);
    row(ErrorKind::QuotaExhausted, "quota_exhausted", false);
    row(ErrorKind::Overloaded, "overloaded", true);
    row(ErrorKind::Timeout, "timeout", true);
    row(ErrorKind::ContentFiltered, "content_filtered", false);
    row(ErrorKind::BadRequest, "bad_request", false);
    row(ErrorKind::Transport, "transport", true);
    row(ErrorKind::Cancelled, "cancelled", false);
    row(ErrorKind::Storage, "storage", false);
}

void TestError::everyKindHasItsNameAndBack()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, name);
    QCOMPARE(QString(errorKindName(kind)), name);
    QCOMPARE(errorKindFromName(name), std::optional(kind));
}

void TestError::unknownNamesAreNoKind()
{
    QVERIFY(!errorKindFromName(u""));
    QVERIFY(!errorKindFromName(u"Auth"));
    QVERIFY(!errorKindFromName(u"认证"));
}

void TestError::onlySomeKindsAreWorthASecondTry()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, retryable);
    Error error;
    error.kind = kind;
    QCOMPARE(error.retryable(), retryable);
}

void TestError::theServersWordWinsOverTheKind()
{
    Error error;
    error.kind = ErrorKind::Overloaded;
    error.shouldRetry = false;
    QVERIFY(!error.retryable());
    error.kind = ErrorKind::BadRequest;
    error.shouldRetry = true;
    QVERIFY(error.retryable());
}

void TestError::idsAreDistinctAndReadBack()
{
    struct Thing;
    QSet<Id<Thing>> seen;
    for (int i = 0; i < 1000; ++i) {
        const auto id = Id<Thing>::create();
        QVERIFY(!id.isNull());
        QVERIFY(!seen.contains(id));
        seen.insert(id);
        QCOMPARE(Id<Thing>::fromString(id.toString()), id);
        QVERIFY(!id.toString().contains(u'{'));
    }
}

void TestError::aMalformedIdIsNull()
{
    struct Thing;
    QVERIFY(Id<Thing>().isNull());
    for (const char16_t *text : {u"", u"42", u"zzzzzzzz-0000-0000-0000-000000000000", u"界"}) {
        QVERIFY(Id<Thing>::fromString(text).isNull());
    }
}

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
