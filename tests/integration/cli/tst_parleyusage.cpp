// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// parley-cli usage, and ask within budgets, as processes.
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QSettings>
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

} // namespace

class TestParleyUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nothingWasUsedYet()
    {
        const Outcome usage = run({"usage", "--json"});
        QCOMPARE(usage.exitCode, 0);
        QCOMPARE(usage.json()[QLatin1String("requests")].toInt(), 0);
        QCOMPARE(usage.json()[QLatin1String("nano_usd")].toString(), QStringLiteral("0"));
        QCOMPARE(run({"usage", "--by", "model", "--json"}).out, QByteArray());
    }

    void whatWasAskedIsCounted()
    {
        const QString model = demoModel();
        QCOMPARE(run({"ask", "-m", model.toUtf8().constData(), "Hallo"}).exitCode, 0);
        const Outcome byModel = run({"usage", "--by", "model", "--json"});
        QCOMPARE(byModel.exitCode, 0);
        QCOMPARE(byModel.json()[QLatin1String("model")].toString(), model);
        QCOMPARE(byModel.json()[QLatin1String("answers")].toInt(), 1);
        const Outcome byChat = run({"usage", "--by", "conversation", "--json"});
        QCOMPARE(byChat.json()[QLatin1String("title")].toString(), QStringLiteral("Hallo"));
        const Outcome byPerson = run({"usage", "--by", "person", "--json"});
        QCOMPARE(byPerson.json()[QLatin1String("person")].toString(), m_person);
        const Outcome before = run({"usage", "--to", "2020-01-01", "--json"});
        QCOMPARE(before.json()[QLatin1String("requests")].toInt(), 0);
        const Outcome table = run({"usage", "--entries"});
        QCOMPARE(table.out.count('\n'), 2);
        QVERIFY(table.out.startsWith("time,person,"));
    }

    void whatIsAskedBesideAWindowIsCountedOnce()
    {
        const QByteArray name = "demo/fast";
        QCOMPARE(run({"ask", "--no-cache", "-m", name.constData(), "Hallo"}).exitCode, 0);
        {
            QLockFile window(m_folder->filePath(QStringLiteral("parley.db.lock")));
            QVERIFY(window.tryLock());
            QCOMPARE(run({"ask", "--no-cache", "-m", name.constData(), "Hallo"}).exitCode, 0);
        }
        // The next that holds the database takes it up.
        QCOMPARE(run({"ask", "--no-cache", "-m", name.constData(), "Hallo"}).exitCode, 0);
        QCOMPARE(run({"usage", "--json"}).json()[QLatin1String("requests")].toInt(), 3);
        QCOMPARE(run({"ask", "--no-cache", "-m", name.constData(), "Hallo"}).exitCode, 0);
        QCOMPARE(run({"usage", "--json"}).json()[QLatin1String("requests")].toInt(), 4);
    }

    void amountsAreShownInTheCurrencyOfThePerson()
    {
        {
            QSettings settings(m_folder->filePath(QStringLiteral("settings.ini")),
                               QSettings::IniFormat);
            settings.setValue(QStringLiteral("money/currency"), QStringLiteral("EUR"));
            settings.setValue(QStringLiteral("money/perDollar"), QStringLiteral("0.86"));
        }
        QVERIFY(run({"usage"}).out.startsWith("EUR\u00a00.00  "));
        QVERIFY(run({"usage", "--currency", "usd"}).out.startsWith("$0.00  "));
        QCOMPARE(run({"usage", "--currency", "CHF"}).exitCode, 1);
        const QJsonObject sums = run({"usage", "--json"}).json();
        QCOMPARE(sums[QLatin1String("nano_usd")].toString(), QStringLiteral("0"));
        QCOMPARE(sums[QLatin1String("currency")][QLatin1String("code")].toString(),
                 QStringLiteral("EUR"));
    }

    void wrongOptionsAreWrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such part")
            << QStringList{QStringLiteral("--by"), QStringLiteral("hour")};
        QTest::newRow("no day") << QStringList{QStringLiteral("--from"), QStringLiteral("soon")};
        QTest::newRow("an argument") << QStringList{QStringLiteral("all")};
    }
    void wrongOptionsAreWrongUse()
    {
        QFETCH(QStringList, arguments);
        arguments.prepend(QStringLiteral("usage"));
        const Outcome usage = run(arguments);
        QCOMPARE(usage.exitCode, 2);
        QVERIFY(usage.out.isEmpty());
        QCOMPARE(usage.err.trimmed().count('\n'), 0);
    }

    // Nothing is sent: the address is never asked, and no key is needed.
    void askingBeyondABudgetFailsBeforeAnythingIsSent()
    {
        QCOMPARE(run({"profile", "add", "a", "--dialect", "openai-chat", "--base-url",
                      "https://api.openai.com/v1", "--key-env", "PARLEY_TEST_NO_KEY"})
                     .exitCode,
                 0);
        {
            QSettings settings(m_folder->filePath(QStringLiteral("settings.ini")),
                               QSettings::IniFormat);
            settings.setValue(QStringLiteral("budget/limits"),
                              QStringList{QStringLiteral("day\t\t0\t80\tstop")});
        }
        const Outcome asked = run({"ask", "-m", "a/gpt-6-luna", "--json", "Hallo"});
        QCOMPARE(asked.exitCode, 1);
        QVERIFY2(asked.err.startsWith("parley-cli: budget_reached"), asked.err.constData());
        QCOMPARE(asked.json()[QLatin1String("kind")].toString(), QStringLiteral("budget_reached"));
        QCOMPARE(asked.json()[QLatin1String("attempts")].toInt(), 0);
    }

private:
    Outcome run(std::initializer_list<const char *> arguments)
    {
        QStringList words;
        for (const char *argument : arguments) {
            words.append(QString::fromUtf8(argument));
        }
        return run(words);
    }
    Outcome run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PARLEY_DATA_DIR"), m_folder->path());
        environment.insert(QStringLiteral("PARLEY_PERSON"), m_person);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PARLEY_CLI), arguments);
        process.waitForFinished(60'000);
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    QString demoModel()
    {
        const Outcome models = run({"models", "--json"});
        const QList<QByteArray> lines = models.out.split('\n');
        for (const QByteArray &line : lines) {
            const QString model =
                QJsonDocument::fromJson(line).object()[QLatin1String("model")].toString();
            if (model.startsWith(QLatin1String("demo/"))) {
                return model;
            }
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QString m_person = QStringLiteral("Μαρία");
};

QTEST_GUILESS_MAIN(TestParleyUsage)
#include "tst_parleyusage.moc"
