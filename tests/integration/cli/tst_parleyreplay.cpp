// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// parley-cli replay and rankings, as processes.
#include <QFile>
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

    // One object a line.
    [[nodiscard]] QList<QJsonObject> json() const
    {
        QList<QJsonObject> all;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty()) {
                all.append(QJsonDocument::fromJson(line).object());
            }
        }
        return all;
    }
};

QString value(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

} // namespace

class TestParleyReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyPromptOfTheFileIsAnswered()
    {
        const QString file = write("prompt,lang\r\n\"Say, hello\",de\r\n你好,zh\r\n");
        const QString model = demoModel();
        const Outcome first =
            run({QStringLiteral("replay"), file, QStringLiteral("-m"), model,
                 QStringLiteral("--prompt"), QStringLiteral("{{lang}}: {{prompt}}"),
                 QStringLiteral("--json")});
        QVERIFY2(first.exitCode == 0, first.err.constData());
        const QList<QJsonObject> lines = first.json();
        QCOMPARE(lines.size(), 4);
        QCOMPARE(value(lines.first(), "event"), QStringLiteral("estimate"));
        QCOMPARE(value(lines[1], "state"), QStringLiteral("complete"));
        QVERIFY(!value(lines[1], "answer").isEmpty());
        QCOMPARE(lines.last().value(QLatin1String("answered")).toInt(), 2);

        // Everything is there: nothing is asked again.
        const QString id = value(lines.last(), "id");
        const Outcome again = run(
            {QStringLiteral("replay"), QStringLiteral("--resume"), id, QStringLiteral("--csv")});
        QCOMPARE(again.exitCode, 0);
        QVERIFY(again.out.contains("\"de: Say, hello\"") && again.out.contains("zh: 你好"));
        const Outcome usage = run({QStringLiteral("usage"), QStringLiteral("--json")});
        QCOMPARE(usage.json().first().value(QLatin1String("answers")).toInt(), 2);
        const Outcome list =
            run({QStringLiteral("replay"), QStringLiteral("--list"), QStringLiteral("--json")});
        QCOMPARE(value(list.json().first(), "id"), id);
        QCOMPARE(list.json().first().value(QLatin1String("answered")).toInt(), 2);
    }

    void whatThereIsIsShownRenamedAndRemoved()
    {
        const QString file = write("prompt\nWhy?\n");
        const Outcome first = run({QStringLiteral("replay"), file, QStringLiteral("-m"),
                                   demoModel(), QStringLiteral("--json")});
        const QString id = value(first.json().last(), "id");
        const Outcome shown =
            run({QStringLiteral("replay"), QStringLiteral("--show"), id, QStringLiteral("--json")});
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(shown.json().size(), 1);
        QCOMPARE(value(shown.json().first(), "answer"), value(first.json()[1], "answer"));
        QCOMPARE(run({QStringLiteral("replay"), QStringLiteral("--rename"), id,
                      QStringLiteral("--title"), QStringLiteral("Mine 我的")})
                     .exitCode,
                 0);
        const Outcome list =
            run({QStringLiteral("replay"), QStringLiteral("--list"), QStringLiteral("--json")});
        QCOMPARE(value(list.json().first(), "title"), QStringLiteral("Mine 我的"));
        QCOMPARE(run({QStringLiteral("replay"), QStringLiteral("--remove"), id}).exitCode, 0);
        QVERIFY(run({QStringLiteral("replay"), QStringLiteral("--list")}).out.isEmpty());
    }

    void amountsAreInTheDisplayCurrency()
    {
        {
            QSettings settings(m_folder->filePath(QStringLiteral("settings.ini")),
                               QSettings::IniFormat);
            settings.setValue(QStringLiteral("money/currency"), QStringLiteral("EUR"));
            settings.setValue(QStringLiteral("money/perDollar"), QStringLiteral("0.5"));
        }
        const QString file = write("prompt\nWhy?\n");
        const Outcome told =
            run({QStringLiteral("replay"), file, QStringLiteral("-m"), demoModel()});
        QCOMPARE(told.exitCode, 0);
        QVERIFY2(told.err.contains("EUR") && !told.err.contains('$'), told.err.constData());
        QVERIFY2(told.out.contains("EUR") && !told.out.contains('$'), told.out.constData());
        const Outcome dollars =
            run({QStringLiteral("replay"), file, QStringLiteral("-m"), demoModel(),
                 QStringLiteral("--currency"), QStringLiteral("USD")});
        QVERIFY2(dollars.err.contains('$'), dollars.err.constData());
    }

    // As a window does: the first program that opens the conversations has them alone.
    void twoProgramsNeverRunTheSameReplay()
    {
        const QString file = write("prompt\nWhy?\nHow?\n");
        const QString model = demoModel();
        const Outcome first =
            run({QStringLiteral("replay"), file, QStringLiteral("-m"), model,
                 QStringLiteral("--json"), QStringLiteral("--budget"), QStringLiteral("0")});
        const QString id = value(first.json().first(), "id");
        QLockFile held(m_folder->filePath(QStringLiteral("parley.db.lock")));
        QVERIFY(held.tryLock(0));
        const Outcome refused = run({QStringLiteral("replay"), QStringLiteral("--resume"), id,
                                     QStringLiteral("--budget"), QStringLiteral("1")});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("in use by"), refused.err.constData());
        const Outcome another = run({QStringLiteral("replay"), file, QStringLiteral("-m"), model});
        QCOMPARE(another.exitCode, 1);
        QVERIFY2(another.out.isEmpty(), another.out.constData()); // nothing was asked
        QCOMPARE(run({QStringLiteral("replay"), QStringLiteral("--show"), id}).exitCode, 0);
        held.unlock();
        QCOMPARE(run({QStringLiteral("replay"), QStringLiteral("--list"), QStringLiteral("--json")})
                     .json()
                     .first()
                     .value(QLatin1String("cells"))
                     .toInt(),
                 2);
    }

    void anEstimateAsksNothing()
    {
        const QString file = write("{\"prompt\":\"Why?\"}\n");
        const Outcome estimate =
            run({QStringLiteral("replay"), file, QStringLiteral("-m"), demoModel(),
                 QStringLiteral("--estimate"), QStringLiteral("--json")});
        QCOMPARE(estimate.exitCode, 0);
        QCOMPARE(estimate.json().size(), 1);
        QCOMPARE(estimate.json().first().value(QLatin1String("cells")).toInt(), 1);
        const Outcome list = run({QStringLiteral("replay"), QStringLiteral("--list")});
        QVERIFY(list.out.isEmpty());
    }

    void wrongUseIsToldInOneLine_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("says");
        const QStringList model{QStringLiteral("-m"), QStringLiteral("demo/x")};
        QTest::newRow("nobody to ask")
            << QByteArray("prompt\nx\n") << QStringList() << QByteArray("--model");
        QTest::newRow("a bad table")
            << QByteArray("prompt\n\"x\n") << model << QByteArray("line 2");
        QTest::newRow("an unknown column")
            << QByteArray("prompt\nx\n")
            << model + QStringList{QStringLiteral("--prompt"), QStringLiteral("{{q}}")}
            << QByteArray("\"q\"");
        QTest::newRow("two works at once")
            << QByteArray("prompt\nx\n")
            << QStringList{QStringLiteral("--list"), QStringLiteral("--show"), QStringLiteral("x")}
            << QByteArray("give one of");
        QTest::newRow("a title is missing")
            << QByteArray("prompt\nx\n")
            << QStringList{QStringLiteral("--rename"),
                           QStringLiteral("11111111-1111-4111-8111-111111111111")}
            << QByteArray("--title");
        QTest::newRow("no money") << QByteArray("prompt\nx\n")
                                  << model + QStringList{QStringLiteral("--budget"),
                                                         QStringLiteral("much")}
                                  << QByteArray("--budget");
    }
    void wrongUseIsToldInOneLine()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, more);
        QFETCH(QByteArray, says);
        const Outcome outcome = run(QStringList{QStringLiteral("replay"), write(file)} + more);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains(says), outcome.err.constData());
        QCOMPARE(outcome.err.trimmed().count('\n'), 0);
    }

    void aReplayNobodyKnowsFails()
    {
        const Outcome outcome = run({QStringLiteral("replay"), QStringLiteral("--resume"),
                                     QStringLiteral("11111111-1111-4111-8111-111111111111")});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.err.startsWith("parley-cli: storage"));
    }

    void rankingsWithoutVotesAreEmpty()
    {
        const Outcome empty = run({QStringLiteral("rankings"), QStringLiteral("--json")});
        QCOMPARE(empty.exitCode, 0);
        QCOMPARE(empty.json().first().value(QLatin1String("votes")).toInt(), 0);
        QCOMPARE(run({QStringLiteral("rankings")}).out, QByteArray("No votes yet.\n"));
        QCOMPARE(
            run({QStringLiteral("rankings"), QStringLiteral("--blind"), QStringLiteral("--open")})
                .exitCode,
            2);
    }

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(QStringLiteral("prompts.txt"));
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? path : QString();
    }
    Outcome run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PARLEY_DATA_DIR"), m_folder->path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PARLEY_CLI), arguments);
        process.waitForFinished(60'000);
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    QString demoModel()
    {
        for (const QJsonObject &line :
             run({QStringLiteral("models"), QStringLiteral("--json")}).json()) {
            if (value(line, "model").startsWith(QLatin1String("demo/"))) {
                return value(line, "model");
            }
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestParleyReplay)
#include "tst_parleyreplay.moc"
