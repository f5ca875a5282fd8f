// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// kill -9 while a batch is being sent, and parley-cli with batches from end to end: the provider
// gets one batch, and the rows come back beside their columns.
#include "support/loopbackserver.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;
using namespace parley::test;

namespace {

constexpr int patience = 30'000; // ms

LoopbackScript json(const QByteArray &body)
{
    return LoopbackScript::answer(200, body, {{"content-type", "application/json"}});
}

QByteArray batch(const QByteArray &status, const QByteArray &mark)
{
    return "{\"id\":\"batch_1\",\"object\":\"batch\",\"status\":\"" + status +
           "\",\"created_at\":" + QByteArray::number(QDateTime::currentSecsSinceEpoch()) +
           ",\"request_counts\":{\"total\":2,\"completed\":2,"
           "\"failed\":0},\"output_file_id\":\"file-out\",\"metadata\":{\"parley_batch\":\"" +
           mark + "\"}}";
}

QByteArray listOf(const QByteArray &batches)
{
    return "{\"object\":\"list\",\"data\":[" + batches + "],\"has_more\":false}";
}

QByteArray lineOf(const QByteArray &name, const QByteArray &text)
{
    return "{\"custom_id\":\"" + name +
           "\",\"response\":{\"status_code\":200,\"request_id\":\"r\",\"body\":{\"id\":\"c\","
           "\"model\":\"m-real\",\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\","
           "\"content\":\"" +
           text +
           "\"},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":7,"
           "\"completion_tokens\":3}}},\"error\":null}\n";
}

// What the upload named its rows.
QList<QByteArray> namesIn(const QByteArray &upload)
{
    static const QRegularExpression name(QStringLiteral("\"custom_id\":\"([^\"]+)\""));
    QList<QByteArray> names;
    auto found = name.globalMatch(QString::fromUtf8(upload));
    while (found.hasNext()) {
        names.append(found.next().captured(1).toLatin1());
    }
    return names;
}

} // namespace

class TestKilledBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<LoopbackServer>();
        m_server->route("/v1/files", json("{\"id\":\"file-in\"}"));
        QVERIFY(run({QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("p"),
                     QStringLiteral("--dialect"), QStringLiteral("openai-chat"),
                     QStringLiteral("--base-url"), m_server->url(QStringLiteral("/v1")).toString(),
                     QStringLiteral("--batches"), QStringLiteral("yes")}) == 0);
        QFile table(file());
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("land,capital\nFrance,\"Pa,ris\"\n日本,東京\n");
    }

    void aKilledSubmissionIsFoundAgain()
    {
        m_server->route("/v1/batches", LoopbackScript().gate()); // it is there, and never answers
        QProcess cli;
        start(cli, submitting());
        QTRY_COMPARE_WITH_TIMEOUT(posts("/v1/batches"), 1, patience);
        cli.kill();
        QVERIFY(cli.waitForFinished(patience));

        const QByteArray mark = markOf(m_server->requests().last().body);
        QVERIFY(!mark.isEmpty());
        QCOMPARE(
            run({QStringLiteral("batch"), QStringLiteral("status"), QString::fromLatin1(mark)}), 0);
        QVERIFY2(m_out.contains("submitting"), m_out.constData());

        m_server->route("/v1/batches", json(listOf(batch("in_progress", mark))));
        m_server->route("/v1/batches/batch_1", json(batch("completed", mark)));
        const QList<QByteArray> names = namesIn(m_server->requests().at(0).body);
        QCOMPARE(names.size(), 2);
        m_server->route("/v1/files/file-out/content",
                        LoopbackScript::answer(200, lineOf(names[1], "Zwei 答") +
                                                        lineOf(names[0], "Eins, \\\"ja\\\"")));
        QCOMPARE(run({QStringLiteral("batch"), QStringLiteral("collect"), QString::fromLatin1(mark),
                      QStringLiteral("--wait"), QStringLiteral("--csv")}),
                 0);
        const QList<QByteArray> lines = m_out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].startsWith("land,capital,state,answer,"), m_out.constData());
        QVERIFY2(lines[1].startsWith("France,\"Pa,ris\",answered,\"Eins, \"\"ja\"\"\",m-real,7,3,"),
                 m_out.constData());
        QVERIFY2(lines[2].startsWith("日本,東京,answered,Zwei 答,"), m_out.constData());
        QCOMPARE(posts("/v1/batches"), 1);

        // It is over: nothing is asked again, and what was answered is in the ledger once.
        const auto asked = m_server->requests().size();
        QCOMPARE(run({QStringLiteral("batch"), QStringLiteral("collect"), QString::fromLatin1(mark),
                      QStringLiteral("--json")}),
                 0);
        QCOMPARE(m_server->requests().size(), asked);
        QCOMPARE(run({QStringLiteral("usage"), QStringLiteral("--json")}), 0);
        QVERIFY2(m_out.contains("\"requests\":2"), m_out.constData());
    }

    void aWorkflowThatIsKilledWhileItsBatchIsSentGoesOn()
    {
        writeFlow();
        m_server->route("/v1/batches", LoopbackScript().gate());
        QProcess cli;
        start(cli, {QStringLiteral("workflow"), QStringLiteral("run"), flow()});
        QTRY_COMPARE_WITH_TIMEOUT(posts("/v1/batches"), 1, patience);
        cli.kill();
        QVERIFY(cli.waitForFinished(patience));

        const QByteArray mark = markOf(m_server->requests().last().body);
        m_server->route("/v1/batches", json(listOf(batch("in_progress", mark))));
        m_server->route("/v1/batches/batch_1", json(batch("completed", mark)));
        const QList<QByteArray> names = namesIn(m_server->requests().at(0).body);
        QCOMPARE(names.size(), 2);
        m_server->route(
            "/v1/files/file-out/content",
            LoopbackScript::answer(200, lineOf(names[1], "Zwei 答") + lineOf(names[0], "Eins")));
        const QStringList resume{QStringLiteral("workflow"), QStringLiteral("resume"),
                                 QStringLiteral("1")};
        QVERIFY2(run(resume) == 0, m_error.constData());
        QVERIFY2(m_out.contains("Eins\nZwei 答"), m_out.constData());
        QCOMPARE(posts("/v1/batches"), 1);
        QCOMPARE(run({QStringLiteral("usage"), QStringLiteral("--by"), QStringLiteral("workflow"),
                      QStringLiteral("--json")}),
                 0);
        QVERIFY2(m_out.contains("\"requests\":2") && m_out.contains("Länder"), m_out.constData());
        QVERIFY(run(resume) != 0); // it has finished
    }

    void aWorkflowNeedNotWaitForItsBatch()
    {
        writeFlow();
        m_server->route("/v1/batches", json(batch("in_progress", "x")));
        QVERIFY2(run({QStringLiteral("workflow"), QStringLiteral("run"), flow(),
                      QStringLiteral("--no-wait")}) == 0,
                 m_error.constData());
        QVERIFY2(m_out.contains("batch submitted; \"parley-cli workflow resume 1\" goes on"),
                 m_out.constData());
        QCOMPARE(posts("/v1/batches"), 1);
        QCOMPARE(run({QStringLiteral("workflow"), QStringLiteral("show"), QStringLiteral("1")}), 0);
        QVERIFY2(m_out.contains("sent as a batch, waits for its answers"), m_out.constData());
    }

    void aWorkflowWhoseProviderHasNoBatchesIsRefusedWithItsLine()
    {
        writeFlow();
        QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("set"), QStringLiteral("p"),
                      QStringLiteral("--batches"), QStringLiteral("no")}),
                 0);
        for (const char *what : {"check", "run"}) {
            QVERIFY(run({QStringLiteral("workflow"), QLatin1String(what), flow()}) != 0);
            const QByteArray said = m_out + m_error;
            QVERIFY2(said.contains("it can't be sent as a batch: \"p\" takes no batches"),
                     said.constData());
        }
        QVERIFY(run({QStringLiteral("workflow"), QStringLiteral("check"), flow()}) != 0);
        QVERIFY2(m_out.contains("line 6: "), m_out.constData());
        QCOMPARE(m_server->requests().size(), 0);
    }

    void aDryRunSendsNothing()
    {
        QCOMPARE(
            run(submitting() + QStringList{QStringLiteral("--dry-run"), QStringLiteral("--json")}),
            0);
        QVERIFY2(m_out.contains("\"rows\":2"), m_out.constData());
        QCOMPARE(m_server->requests().size(), 0);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QStringList &arguments, const char *says) {
            QTest::newRow(name) << arguments << QByteArray(says);
        };
        const QString some = QStringLiteral("0c6f1d1e-0000-4000-8000-000000000000");
        row("nothing", {}, "say what to do");
        row("no such work", {QStringLiteral("fly")}, "say what to do");
        row("no file", {QStringLiteral("submit"), QStringLiteral("-m"), QStringLiteral("p/m")},
            "one file");
        row("no replay of that name",
            {QStringLiteral("submit"), QStringLiteral("--replay"), QStringLiteral("x")},
            "is no replay");
        row("an unknown replay", {QStringLiteral("submit"), QStringLiteral("--replay"), some},
            "there is no such replay");
        row("no id", {QStringLiteral("status")}, "id of one batch");
        row("no batch of that name", {QStringLiteral("status"), QStringLiteral("x")}, "no batch");
        row("an unknown batch to collect", {QStringLiteral("collect"), some},
            "there is no such batch");
        row("an unknown batch to retry", {QStringLiteral("retry"), some}, "there is no such batch");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        QVERIFY(run(QStringList{QStringLiteral("batch")} + arguments) != 0);
        QVERIFY2(m_error.contains(says), m_error.constData());
        QCOMPARE(m_error.trimmed().count('\n'), 0);
    }

    void aTemplateNamesItsColumns()
    {
        QVERIFY(run({QStringLiteral("batch"), QStringLiteral("submit"), file(),
                     QStringLiteral("-m"), QStringLiteral("p/m"), QStringLiteral("--template"),
                     QStringLiteral("{{town}}?")}) != 0);
        QVERIFY2(m_error.contains("no column is called \"town\""), m_error.constData());
    }

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(QStringLiteral("lands.csv")); }
    [[nodiscard]] QString flow() const { return m_dir->filePath(QStringLiteral("lands.yaml")); }
    void writeFlow() const
    {
        QFile text(flow());
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(
            "title: Länder\nmodel: p/m\ninputs:\n  - {name: lands, default: \"France\\n日本\"}\n"
            "steps:\n  - map: Capitals\n    over: lands\n    row: land\n    batch: true\n"
            "    prompt: Capital of {{land}}?\n");
    }
    [[nodiscard]] QStringList submitting() const
    {
        return {QStringLiteral("batch"),
                QStringLiteral("submit"),
                file(),
                QStringLiteral("-m"),
                QStringLiteral("p/m"),
                QStringLiteral("--template"),
                QStringLiteral("Capital of {{land}}?")};
    }
    static QByteArray markOf(const QByteArray &body)
    {
        const QJsonObject asked = QJsonDocument::fromJson(body).object();
        return asked.value(QLatin1String("metadata"))
            .toObject()
            .value(QLatin1String("parley_batch"))
            .toString()
            .toLatin1();
    }
    [[nodiscard]] qsizetype posts(const QByteArray &target) const
    {
        const auto &all = m_server->requests();
        return std::count_if(all.begin(), all.end(), [&target](const RecordedRequest &request) {
            return request.method == "POST" && request.target == target;
        });
    }
    void start(QProcess &cli, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_dir->path());
        cli.setProcessEnvironment(environment);
        cli.start(QStringLiteral(PARLEY_CLI),
                  QStringList{QStringLiteral("--data-dir"), m_dir->path()} + arguments);
    }
    // The server lives in this thread: it has to go on while the program runs.
    int run(const QStringList &arguments)
    {
        QProcess cli;
        start(cli, arguments);
        const bool ended =
            QTest::qWaitFor([&cli] { return cli.state() == QProcess::NotRunning; }, patience);
        m_out = cli.readAllStandardOutput();
        m_error = cli.readAllStandardError();
        if (!ended) {
            cli.kill();
            cli.waitForFinished();
        }
        return ended && cli.exitStatus() == QProcess::NormalExit ? cli.exitCode() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LoopbackServer> m_server;
    QByteArray m_out;
    QByteArray m_error;
};

QTEST_GUILESS_MAIN(TestKilledBatch)
#include "tst_killedbatch.moc"
