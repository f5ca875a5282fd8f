// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/logging.h"

#include <QElapsedTimer>
#include <QTest>

using namespace parley;

namespace {

const QString key = QStringLiteral("sk-"
                                   "proj-Ab3dEf6hIj9kLm2nOp5qRs8tUv1wXy4z");

} // namespace

class TestLogging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noKeySurvives_data();
    void noKeySurvives();
    void ordinaryTextIsLeftAlone_data();
    void ordinaryTextIsLeftAlone();
    void hugeTextIsDoneInTime();
    void controlsAreMadeVisible();
};

void TestLogging::noKeySurvives_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret"); // what must not be in the result
    const auto row = [](const char *name, const QString &text, const QString &secret) {
        QTest::newRow(name) << text << secret;
    };
    row("OpenAI", QStringLiteral("key ") + key, key);
    row("OpenAI, old", QStringLiteral("sk-1234567890abcdefABCDEF"), QStringLiteral("1234567890"));
    row("Anthropic",
        QStringLiteral("sk-"
                       "ant-api03-AbCdEfGhIj-KlMnOp_QrStUv"),
        QStringLiteral("AbCdEf"));
    row("OpenRouter",
        QStringLiteral("sk-"
                       "or-v1-0123456789abcdef0123456789abcdef"),
        QStringLiteral("0123456789"));
    row("Gemini",
        QStringLiteral("AI"
                       "zaSyA1234567890_-abcdefghijklmnopqrstu"),
        QStringLiteral("SyA123"));
    row("Groq", QStringLiteral("gsk_abcdefghijklmnop1234567890"), QStringLiteral("abcdefgh"));
    row("xAI", QStringLiteral("xai-abcdefghijklmnop1234567890"), QStringLiteral("abcdefgh"));
    row("Perplexity", QStringLiteral("pplx-abcdefghijklmnop1234567890"),
        QStringLiteral("abcdefgh"));
    row("Hugging Face", QStringLiteral("hf_abcdefghijklmnop1234567890"),
        QStringLiteral("abcdefgh"));
    row("GitHub", QStringLiteral("ghp_abcdefghijklmnop1234567890"), QStringLiteral("abcdefgh"));
    row("GitHub, fine grained", QStringLiteral("github_pat_11ABCDEFG0_abcdefghijklmnop"),
        QStringLiteral("abcdefgh"));
    row("Fireworks", QStringLiteral("fw_abcdefghijklmnop1234567890"), QStringLiteral("abcdefgh"));
    row("bearer header", QStringLiteral("Authorization: Bearer abc.def-ghi_jkl"),
        QStringLiteral("abc.def"));
    row("bearer header, lower case", QStringLiteral("authorization:bearer abcdefgh12"),
        QStringLiteral("abcdefgh"));
    row("bearer alone", QStringLiteral("sent Bearer 0123456789abcdef"), QStringLiteral("01234567"));
    row("basic header", QStringLiteral("Authorization: Basic dXNlcjpwYXNzd29yZA=="),
        QStringLiteral("dXNlcjpw"));
    row("proxy header", QStringLiteral("Proxy-Authorization: Basic dXNlcjpwYXNzd29yZA=="),
        QStringLiteral("dXNlcjpw"));
    row("x-api-key", QStringLiteral("x-api-key: 0123456789abcdef"), QStringLiteral("01234567"));
    row("X-Api-Key", QStringLiteral("X-Api-Key:0123456789abcdef"), QStringLiteral("01234567"));
    row("api-key", QStringLiteral("api-key: 0123456789abcdef"), QStringLiteral("01234567"));
    row("Google header", QStringLiteral("x-goog-api-key: 0123456789abcdef"),
        QStringLiteral("01234567"));
    row("header in JSON", QStringLiteral(R"({"x-api-key":"0123456789abcdef","a":1})"),
        QStringLiteral("01234567"));
    row("header in JSON with blanks", QStringLiteral(R"({"Authorization" : "Bearer 0123456789"})"),
        QStringLiteral("01234567"));
    row("header in escaped JSON", QStringLiteral(R"({\"api_key\":\"0123456789abcdef\"})"),
        QStringLiteral("01234567"));
    row("api_key in JSON", QStringLiteral(R"({"api_key": "0123456789abcdef"})"),
        QStringLiteral("01234567"));
    row("apiKey in JSON", QStringLiteral(R"({"apiKey":"0123456789abcdef"})"),
        QStringLiteral("01234567"));
    row("header list", QStringLiteral("[('Authorization', 'Bearer 0123456789abcdef')]"),
        QStringLiteral("01234567"));
    row("key in a URL", QStringLiteral("https://h/v1?key=0123456789abcdef&alt=sse"),
        QStringLiteral("01234567"));
    row("second in a URL", QStringLiteral("https://h/v1?alt=sse&api_key=0123456789abcdef"),
        QStringLiteral("01234567"));
    row("token in a URL", QStringLiteral("wss://h/?access_token=0123456789abcdef"),
        QStringLiteral("01234567"));
    row("password in a URL", QStringLiteral("http://user:hunter2pass@proxy:8080/"),
        QStringLiteral("hunter2pass"));
    row("percent-encoded", QStringLiteral("https://h/?q=%22") + key + QStringLiteral("%22"), key);
    row("in an environment dump", QStringLiteral("OPENAI_API_KEY=0123456789abcdef"),
        QStringLiteral("01234567"));
    row("twice", key + QStringLiteral(" and ") + key, key);
    row("between other letters", QStringLiteral("密钥") + key + QStringLiteral("。"), key);
    row("in quotes", QStringLiteral("'%1'").arg(key), key);
    row("on its own line", QStringLiteral("a\n%1\nb").arg(key), key);
}

void TestLogging::noKeySurvives()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QVERIFY(text.contains(secret));
    const QString clean = redacted(text);
    QVERIFY2(!clean.contains(secret), qPrintable(clean));
    QVERIFY2(clean.contains(QLatin1String("[redacted]")), qPrintable(clean));
    QCOMPARE(redacted(clean), clean);
}

void TestLogging::ordinaryTextIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "HTTP 429 Too Many Requests", "task-force-one is risk-averse", "disk_usage_report",
          "model gpt-6-sol has 400000 tokens of context", "the key to success: work",
          "https://api.example/v1/chat?stream=true&alt=sse", "max_tokens=4096",
          "https://host:8080/path@home", "mail a@b.example", "masked: sk-abc***xyz",
          "no api-key, please set one", "keyboard: qwerty", "monkey=banana"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
    QTest::newRow("Chinese") << QStringLiteral("模型没有回答，请稍后再试。");
}

void TestLogging::ordinaryTextIsLeftAlone()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

void TestLogging::hugeTextIsDoneInTime()
{
    // One megabyte of almost-keys: linear, so well below a second even on a slow machine.
    const QString text = QStringLiteral("authorization authorization: sk- x").repeated(30'000);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!redacted(text).isEmpty());
    QVERIFY(timer.elapsed() < 5000);
}

void TestLogging::controlsAreMadeVisible()
{
    QCOMPARE(withVisibleControls(QStringLiteral("a\x1b[31mb\r\n\tc\x7f d")),
             QStringLiteral("a␛[31mb␍\n\tc␡ d"));
    QCOMPARE(withVisibleControls(QStringLiteral("\u009b31m")), QStringLiteral("\ufffd31m"));
    QCOMPARE(withVisibleControls(QString(QChar(0))), QStringLiteral("␀"));
    QCOMPARE(withVisibleControls(QStringLiteral("界 é 👍")), QStringLiteral("界 é 👍"));
}

QTEST_APPLESS_MAIN(TestLogging)
#include "tst_logging.moc"
