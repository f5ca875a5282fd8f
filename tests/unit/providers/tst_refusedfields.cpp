// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/refusedfields.h"

#include <QTest>

using namespace parley;

namespace {

Error refusal(const QString &message, int status = 400)
{
    Error error;
    error.kind = ErrorKind::BadRequest;
    error.httpStatus = status;
    error.detail = message;
    return error;
}

const auto model = QStringLiteral("m");

} // namespace

class TestRefusedFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void learnsFromWhatServersSay_data();
    void learnsFromWhatServersSay();
    void learnsForOneModelOnly();
    void neverGoesInCircles();
    void aBegunAnswerIsOfferedOnce_data();
    void aBegunAnswerIsOfferedOnce();
};

void TestRefusedFields::learnsFromWhatServersSay_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("learned");
    QTest::addColumn<QString>("limitField");
    QTest::addColumn<bool>("streamOptions");
    const auto row = [](const char *name, const char *message, int status, bool learned,
                        const char *field, bool options) {
        QTest::newRow(name) << QString::fromUtf8(message) << status << learned
                            << QString::fromUtf8(field) << options;
    };
    row("openai",
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use "
        "'max_completion_tokens' instead.",
        400, true, "max_completion_tokens", true);
    row("fastapi", "stream_options: Extra inputs are not permitted", 422, true, "max_tokens",
        false);
    row("unknown member", "Unrecognized request argument supplied: stream_options", 400, true,
        "max_tokens", false);
    row("too large a value", "max_tokens is too large: 100000. This model takes 4096.", 400, false,
        "max_tokens", true);
    row("another field", "Unsupported parameter: 'temperature'", 400, false, "max_tokens", true);
    row("another status", "Unsupported parameter: 'max_tokens'", 500, false, "max_tokens", true);
    row("nothing said", "", 400, false, "max_tokens", true);
    row("part of a longer word", "unknown field my_max_tokens_x", 400, false, "max_tokens", true);
}

void TestRefusedFields::learnsFromWhatServersSay()
{
    QFETCH(QString, message);
    QFETCH(int, status);
    QFETCH(bool, learned);
    QFETCH(QString, limitField);
    QFETCH(bool, streamOptions);
    RefusedFields refused;
    QCOMPARE(refused.learn(model, {}, refusal(message, status)), learned);
    QCOMPARE(refused.appliedTo({}, model).maxTokensField, limitField);
    QCOMPARE(refused.appliedTo({}, model).streamOptions, streamOptions);
}

void TestRefusedFields::learnsForOneModelOnly()
{
    RefusedFields refused;
    QVERIFY(refused.learn(model, {}, refusal(QStringLiteral("unknown field: max_tokens"))));
    QCOMPARE(refused.appliedTo({}, QStringLiteral("other")), Quirks());
}

// A server that refuses both names is asked twice, not forever.
void TestRefusedFields::neverGoesInCircles()
{
    RefusedFields refused;
    QVERIFY(refused.learn(model, {}, refusal(QStringLiteral("unknown field: max_tokens"))));
    const Quirks second = refused.appliedTo({}, model);
    QCOMPARE(second.maxTokensField, QStringLiteral("max_completion_tokens"));
    QVERIFY(!refused.learn(model, second,
                           refusal(QStringLiteral("unknown field: max_completion_tokens"))));
    QVERIFY(!refused.learn(model, {}, refusal(QStringLiteral("unknown field: max_tokens"))));
}

void TestRefusedFields::aBegunAnswerIsOfferedOnce_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("learned");
    const auto row = [](const char *name, const char *message, int status, bool learned) {
        QTest::newRow(name) << QString::fromUtf8(message) << status << learned;
    };
    row("anthropic", "This model does not support assistant message prefill.", 400, true);
    row("mistral", "Expected last role User or Tool for serving but got assistant", 400, true);
    row("other words", "模型不支持", 422, true);
    row("another status", "This model does not support assistant message prefill.", 403, false);
}

void TestRefusedFields::aBegunAnswerIsOfferedOnce()
{
    QFETCH(QString, message);
    QFETCH(int, status);
    QFETCH(bool, learned);
    Quirks taking;
    taking.prefill = {QStringLiteral("*")};
    RefusedFields refused;
    QCOMPARE(refused.learnPrefill(model, refusal(message, status)), learned);
    QCOMPARE(refused.appliedTo(taking, model).prefill.isEmpty(), learned);
    QCOMPARE(refused.appliedTo(taking, QStringLiteral("other")), taking);
    QVERIFY(!refused.learnPrefill(model, refusal(message, status))); // no third request
}

QTEST_GUILESS_MAIN(TestRefusedFields)
#include "tst_refusedfields.moc"
