// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// parley-cli cost, price and doctor as processes: what scripts rely on.
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

class TestParleyCost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesComeBackWithTheirIdsAndCosts()
    {
        const QString path = QStringLiteral(PARLEY_TEST_DATA "/prices/usages.jsonl");
        const Outcome priced = run({word("cost"), word("--lines"), path});
        QCOMPARE(priced.exitCode, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> asked = file.readAll().trimmed().split('\n');
        const QList<QByteArray> answers = priced.out.trimmed().split('\n');
        QCOMPARE(answers.size(), asked.size());
        for (qsizetype i = 0; i < asked.size(); ++i) {
            const QJsonObject question = QJsonDocument::fromJson(asked[i]).object();
            const QJsonObject answer = QJsonDocument::fromJson(answers[i]).object();
            for (const QLatin1String field : {QLatin1String("id"), QLatin1String("nano_usd")}) {
                QCOMPARE(answer[field], question[field]);
            }
        }
    }

    void oneUsageComesFromStandardInput()
    {
        const QStringList asked{word("cost"),
                                word("--provider"),
                                word("anthropic"),
                                word("-m"),
                                word("claude-opus-5-5"),
                                word("--dialect"),
                                word("anthropic"),
                                word("-")};
        const Outcome known = run(asked, R"({"input_tokens":1000,"output_tokens":10})");
        QCOMPARE(known.exitCode, 0);
        QCOMPARE(known.json()[QLatin1String("status")].toString(), word("priced"));
        QCOMPARE(known.json()[QLatin1String("nano_usd")].toString(), word("4200000"));
        // Nothing counted is not free.
        const Outcome empty = run(asked, "{}");
        QCOMPARE(empty.json()[QLatin1String("status")].toString(), word("unknown"));
        QVERIFY(empty.json()[QLatin1String("nano_usd")].isNull());
        const Outcome broken = run(asked, "nonsense");
        QCOMPARE(broken.exitCode, 1);
        QCOMPARE(broken.err.trimmed().count('\n'), 0);
        QVERIFY(broken.out.isEmpty());
    }

    void aPriceNamesItsRow()
    {
        const Outcome price =
            run({word("price"), word("-m"), word("gpt-6-luna"), word("--in"), word("1000000"),
                 word("--cached"), word("1000000"), word("--out"), word("0")});
        QCOMPARE(price.json()[QLatin1String("row")].toString(), word("openai/gpt-6-luna"));
        QCOMPARE(price.json()[QLatin1String("nano_usd")].toString(), word("20000000"));
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no model") << QStringList{word("price"), word("--in"), word("1")};
        QTest::newRow("no number")
            << QStringList{word("price"), word("-m"), word("x"), word("--in"), word("many")};
        QTest::newRow("more cached than asked")
            << QStringList{word("price"), word("-m"), word("x"), word("--cached"), word("5")};
        QTest::newRow("no file") << QStringList{word("cost"), word("--lines")};
        QTest::newRow("no time") << QStringList{word("cost"), word("--lines"), word("--at"),
                                                word("soon"), word("-")};
    }
    void wrongUseIsSaid()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.err.contains("parley-cli: "));
        QVERIFY(outcome.out.isEmpty());
    }

    void doctorTellsTheAgeOfThePrices()
    {
        QVERIFY(run({word("doctor")}).out.contains("prices            of 20"));
    }

private:
    Outcome run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.start(QStringLiteral(PARLEY_CLI),
                      QStringList{word("--data-dir"), m_dir.path()} + arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000)) {
            return {};
        }
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestParleyCost)
#include "tst_parleycost.moc"
