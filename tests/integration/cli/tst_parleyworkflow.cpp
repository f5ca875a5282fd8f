// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// parley-cli workflow as scripts meet it: the real program against a scripted server on loopback,
// killed with -9 in the middle of a run and taken up again.
#include "support/loopbackserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace parley::test;

namespace {

constexpr int patience = 20'000; // ms

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

QByteArray headOf()
{
    return LoopbackScript::head(200,
                                {{"content-type", "text/event-stream"}, {"connection", "close"}});
}

LoopbackScript saying(const QByteArray &text)
{
    return LoopbackScript::events(
        {"data: {\"id\":\"c1\",\"model\":\"m-real\",\"choices\":[{\"index\":0,\"delta\":"
         "{\"content\":\"" +
             text + "\"}}]}\n\n",
         "data: {\"id\":\"c1\",\"model\":\"m-real\",\"choices\":[{\"index\":0,\"delta\":{},"
         "\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":4,"
         "\"total_tokens\":13,\"cost\":0.02}}\n\ndata: [DONE]\n\n"});
}

// Half an answer, and then nothing until the gate is opened.
LoopbackScript halfSaying()
{
    return LoopbackScript()
        .write(headOf() + "data: {\"id\":\"c1\",\"model\":\"m\",\"choices\":[{\"index\":0,"
                          "\"delta\":{\"content\":\"half\"}}]}\n\n")
        .gate();
}

QString value(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

constexpr int steps = 6;

// Six questions one after the other, none from the cache.
QByteArray chain()
{
    QByteArray text = "title: Chain 鎖\ninputs: [topic]\nmodel: a/m\nsteps:\n";
    for (int i = 1; i <= steps; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "  - ask: Step " + number + "\n    cache: false\n    prompt: Question " + number +
                " of {{topic}}\n";
    }
    return text;
}

} // namespace

class TestParleyWorkflow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<LoopbackServer>();
        const Outcome added =
            run({QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("a"),
                 QStringLiteral("--base-url"), m_server->url(QStringLiteral("/v1")).toString(),
                 QStringLiteral("--dialect"), QStringLiteral("openrouter")});
        QVERIFY2(added.exitCode == 0, added.err.constData());
        m_file = write("chain.yaml", chain());
    }

    void aRunPrintsItsLogAndIsKept()
    {
        answerWith(steps);
        const Outcome first = runChain({QStringLiteral("--json")});
        QVERIFY2(first.exitCode == 0, first.err.constData());
        const QList<QJsonObject> lines = first.json();
        QCOMPARE(value(lines.first(), "event"), QStringLiteral("run_started"));
        QCOMPARE(value(lines.last(), "state"), QStringLiteral("finished"));
        QCOMPARE(value(lines.last(), "output"), QStringLiteral("answer 6"));
        QCOMPARE(lines.last().value(QLatin1String("cost_nano_usd")).toDouble(), 6 * 0.02e9);
        QCOMPARE(m_server->requests().size(), steps);

        const Outcome list =
            run({QStringLiteral("workflow"), QStringLiteral("runs"), QStringLiteral("--json")});
        QCOMPARE(list.json().size(), 1);
        QCOMPARE(value(list.json().first(), "state"), QStringLiteral("finished"));
        const Outcome shown = run({QStringLiteral("workflow"), QStringLiteral("show"),
                                   QStringLiteral("1"), QStringLiteral("--json")});
        QCOMPARE(shown.json(), lines.mid(0, lines.size() - 1));
        const Outcome one =
            run({QStringLiteral("workflow"), QStringLiteral("show"), QStringLiteral("1"),
                 QStringLiteral("--step"), QStringLiteral("Step 2")});
        QVERIFY2(one.out.contains("Question 2 of 猫") && one.out.contains("answer 2"),
                 one.out.constData());
        const Outcome usage = run({QStringLiteral("usage"), QStringLiteral("--by"),
                                   QStringLiteral("workflow"), QStringLiteral("--json")});
        QCOMPARE(usage.json().size(), 1);
        QCOMPARE(value(usage.json().first(), "workflow"), QStringLiteral("Chain 鎖"));
        QCOMPARE(usage.json().first().value(QLatin1String("requests")).toInt(), steps);
    }

    void aReplayAsksNobody()
    {
        answerWith(steps);
        QCOMPARE(runChain({}).exitCode, 0);
        const Outcome again = run({QStringLiteral("workflow"), QStringLiteral("run"),
                                   QStringLiteral("--replay"), QStringLiteral("1")});
        QVERIFY2(again.exitCode == 0, again.err.constData());
        QVERIFY2(again.err.contains("the log is the same"), again.err.constData());
        QCOMPARE(m_server->requests().size(), steps);
        QCOMPARE(run({QStringLiteral("workflow"), QStringLiteral("runs"), QStringLiteral("--json")})
                     .json()
                     .size(),
                 1);
    }

    void aDryRunSendsNothing()
    {
        const Outcome told = runChain({QStringLiteral("--dry-run")});
        QVERIFY2(told.exitCode == 0, told.err.constData());
        QVERIFY2(told.out.contains("Step 6: 1 question"), told.out.constData());
        QVERIFY2(told.out.contains("nothing was sent"), told.out.constData());
        QCOMPARE(m_server->connectionCount(), 0);
        QVERIFY(run({QStringLiteral("workflow"), QStringLiteral("runs")}).out.isEmpty());
    }

    // What had answered is not asked again: not even once, wherever it is killed.
    void aKilledRunGoesOnWhereItWas_data()
    {
        QTest::addColumn<int>("whole"); // answers before it is killed
        for (const int whole : {0, 1, 3, 5}) {
            QTest::addRow("after %d", whole) << whole;
        }
    }
    void aKilledRunGoesOnWhereItWas()
    {
        QFETCH(int, whole);
        answerWith(whole);
        m_server->enqueue(halfSaying());
        QProcess cli;
        start(cli, {QStringLiteral("workflow"), QStringLiteral("run"), m_file,
                    QStringLiteral("--input"), QStringLiteral("topic=猫")});
        QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), whole + 1, patience);
        cli.kill();
        QVERIFY(cli.waitForFinished(patience));
        QCOMPARE(cli.exitStatus(), QProcess::CrashExit);

        answerWith(steps - whole, whole);
        const Outcome rest =
            run({QStringLiteral("workflow"), QStringLiteral("run"), QStringLiteral("--resume"),
                 QStringLiteral("1"), QStringLiteral("--json")});
        QVERIFY2(rest.exitCode == 0, rest.err.constData());
        QCOMPARE(value(rest.json().last(), "output"), QStringLiteral("answer 6"));
        QCOMPARE(m_server->requests().size(), steps + 1); // the one that was cut off, once more
        for (int i = 1; i <= steps; ++i) {
            QCOMPARE(askedTimes(i), i == whole + 1 ? 2 : 1);
        }
        everyStepIsAnsweredOnce();
        const Outcome replayed = run({QStringLiteral("workflow"), QStringLiteral("run"),
                                      QStringLiteral("--replay"), QStringLiteral("1")});
        QVERIFY2(replayed.exitCode == 0, replayed.err.constData());
        QCOMPARE(m_server->requests().size(), steps + 1);
        const Outcome over = run({QStringLiteral("workflow"), QStringLiteral("run"),
                                  QStringLiteral("--resume"), QStringLiteral("1")});
        QCOMPARE(over.exitCode, 1);
        QVERIFY2(over.err.contains("finished already"), over.err.constData());
    }

    // At any moment, again and again, until it is through.
    void aRunThatIsKilledAtRandomLosesNothing()
    {
        answerWith(40);
        quint32 chance = 20'261'122;
        QStringList arguments{QStringLiteral("workflow"), QStringLiteral("run"), m_file,
                              QStringLiteral("--input"), QStringLiteral("topic=猫")};
        int kills = 0;
        for (bool done = false; !done; ++kills) {
            QVERIFY(kills < 30);
            QProcess cli;
            start(cli, arguments);
            chance = chance * 1'664'525 + 1'013'904'223;
            const auto before = m_server->requests().size();
            const auto until = kills < 8 ? before + 1 + static_cast<int>(chance >> 24) % 2 : 1'000;
            while (cli.state() != QProcess::NotRunning && m_server->requests().size() < until) {
                QTest::qWait(1);
            }
            done = cli.state() == QProcess::NotRunning && cli.exitCode() == 0;
            cli.kill();
            QVERIFY(cli.state() == QProcess::NotRunning || cli.waitForFinished(patience));
            const bool kept =
                !run({QStringLiteral("workflow"), QStringLiteral("runs")}).out.isEmpty();
            arguments = kept ? QStringList{QStringLiteral("workflow"), QStringLiteral("run"),
                                           QStringLiteral("--resume"), QStringLiteral("1")}
                             : arguments;
            const QList<QJsonObject> states =
                run({QStringLiteral("workflow"), QStringLiteral("runs"), QStringLiteral("--json")})
                    .json();
            done = done || (kept && value(states.first(), "state") == QLatin1String("finished"));
        }
        // Each kill costs at most the one question that was under way.
        QVERIFY2(m_server->requests().size() <= steps + kills,
                 qPrintable(QString::number(m_server->requests().size())));
        everyStepIsAnsweredOnce();
    }

    void whatIsStoppedIsTakenUp()
    {
        answerWith(2);
        m_server->enqueue(halfSaying());
        QProcess cli;
        start(cli, {QStringLiteral("workflow"), QStringLiteral("run"), m_file,
                    QStringLiteral("--input"), QStringLiteral("topic=猫")});
        QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 3, patience);
        cli.terminate();
        QVERIFY(cli.waitForFinished(patience));
        QCOMPARE(cli.exitCode(), 1);
        const QByteArray err = cli.readAllStandardError();
        QVERIFY2(err.contains("workflow resume 1") && err.contains("cancelled"), err.constData());
        answerWith(4, 2);
        QCOMPARE(run({QStringLiteral("workflow"), QStringLiteral("run"), QStringLiteral("--resume"),
                      QStringLiteral("1")})
                     .exitCode,
                 0);
        everyStepIsAnsweredOnce();
    }

    void mistakesAreNamedWithTheirLines()
    {
        const QString file = write("bad.yaml", "title: T\nsteps:\n  - ask: A\n    promt: Hello\n"
                                               "  - merge: B\n    of: nothing\n    prompt: x\n");
        const Outcome told = run({QStringLiteral("workflow"), QStringLiteral("check"), file});
        QCOMPARE(told.exitCode, 1);
        QVERIFY2(told.out.contains(":") && told.out.contains("line 4: step \"A\": \"promt\""),
                 told.out.constData());
        QVERIFY2(told.out.contains("line 5: step \"B\": nothing is called \"nothing\""),
                 told.out.constData());
        QVERIFY2(told.err.contains("bad_request"), told.err.constData());
        QCOMPARE(run({QStringLiteral("workflow"), QStringLiteral("check"), m_file}).exitCode, 0);
        const Outcome refused = run({QStringLiteral("workflow"), QStringLiteral("run"), file});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("line 4"), refused.err.constData());
    }

    void wrongUseIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("nothing") << QStringList{} << 2;
        QTest::newRow("no file") << QStringList{QStringLiteral("run")} << 2;
        QTest::newRow("no such file")
            << QStringList{QStringLiteral("run"), QStringLiteral("/nowhere/x")} << 2;
        QTest::newRow("no run") << QStringList{QStringLiteral("show")} << 2;
        QTest::newRow("no such run")
            << QStringList{QStringLiteral("show"), QStringLiteral("7")} << 1;
        QTest::newRow("two ways") << QStringList{QStringLiteral("run"), QStringLiteral("--resume"),
                                                 QStringLiteral("1"), QStringLiteral("--replay"),
                                                 QStringLiteral("1")}
                                  << 2;
        QTest::newRow("no input") << QStringList{QStringLiteral("run"), QStringLiteral("CHAIN")}
                                  << 1;
        QTest::newRow("half an input")
            << QStringList{QStringLiteral("run"), QStringLiteral("CHAIN"),
                           QStringLiteral("--input"), QStringLiteral("topic")}
            << 2;
    }
    void wrongUseIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        arguments.replaceInStrings(QStringLiteral("CHAIN"), m_file);
        const Outcome told = run(QStringList{QStringLiteral("workflow")} + arguments);
        QVERIFY2(told.exitCode == exitCode, told.err.constData());
        QVERIFY(told.err.startsWith("parley-cli: "));
        QCOMPARE(m_server->connectionCount(), 0);
    }

private:
    void answerWith(int count, int after = 0)
    {
        for (int i = 1; i <= count; ++i) {
            m_server->enqueue(saying("answer " + QByteArray::number(after + i)));
        }
    }
    [[nodiscard]] int askedTimes(int step) const
    {
        int times = 0;
        for (const RecordedRequest &request : m_server->requests()) {
            times += request.body.contains("Question " + QByteArray::number(step) + " of") ? 1 : 0;
        }
        return times;
    }
    void everyStepIsAnsweredOnce()
    {
        QMap<QString, int> answers;
        const Outcome shown = run({QStringLiteral("workflow"), QStringLiteral("show"),
                                   QStringLiteral("1"), QStringLiteral("--json")});
        for (const QJsonObject &entry : shown.json()) {
            const QJsonObject answer = entry.value(QLatin1String("answer")).toObject();
            if (value(answer, "state") == QLatin1String("complete")) {
                ++answers[value(entry, "step")];
            }
        }
        QCOMPARE(answers.size(), steps);
        for (auto one = answers.cbegin(); one != answers.cend(); ++one) {
            QVERIFY2(*one == 1, qPrintable(one.key()));
        }
    }

    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        file.write(text);
        return file.fileName();
    }
    QString write(const char *name, const QByteArray &text)
    {
        return write(QString::fromLatin1(name), text);
    }
    void start(QProcess &cli, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_dir->path());
        cli.setProcessEnvironment(environment);
        cli.start(QStringLiteral(PARLEY_CLI), QStringList{QStringLiteral("--data-dir"),
                                                          m_dir->filePath(QStringLiteral("data"))} +
                                                  arguments);
    }
    [[nodiscard]] Outcome run(const QStringList &arguments) const
    {
        QProcess cli;
        start(cli, arguments);
        for (int waited = 0; waited < patience && cli.state() != QProcess::NotRunning; ++waited) {
            QTest::qWait(1);
        }
        return {cli.exitCode(), cli.readAllStandardOutput(), cli.readAllStandardError()};
    }
    [[nodiscard]] Outcome runChain(const QStringList &more) const
    {
        return run(QStringList{QStringLiteral("workflow"), QStringLiteral("run"), m_file,
                               QStringLiteral("--input"), QStringLiteral("topic=猫")} +
                   more);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LoopbackServer> m_server;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestParleyWorkflow)
#include "tst_parleyworkflow.moc"
