// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Routing plans as scripts meet them: the real program against a scripted server on loopback.
#include "support/loopbackserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
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

    [[nodiscard]] QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : out.trimmed().split('\n')) {
            objects.append(QJsonDocument::fromJson(line).object());
        }
        return objects;
    }
};

LoopbackScript saying(const QByteArray &text, const QByteArray &reason, const QByteArray &cost)
{
    return LoopbackScript::events(
        {"data: {\"id\":\"c1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text +
             "\"}}]}\n\n",
         "data: {\"id\":\"c1\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"" +
             reason +
             "\"}],\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":4,\"total_tokens\":13,"
             "\"cost\":" +
             cost + "}}\n\ndata: [DONE]\n\n"});
}

const QByteArray plan = R"({"name":"Büro","cheap":"a/small","strong":"a/large",)"
                        R"("rules":[{"if":"code","use":"strong"},)"
                        R"({"if":"shorter_than","characters":80,"use":"cheap"}],)"
                        R"("checks":[{"if":"cut_off"}]})";

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

class TestParleyRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<LoopbackServer>();
        QVERIFY(m_dir.isValid());
        QCOMPARE(run(words("profile add a --dialect openrouter --base-url") +
                     QStringList{m_server->url(QStringLiteral("/v1")).toString()})
                     .exitCode,
                 0);
        write("plan.json", plan);
    }

    void aFileIsChecked()
    {
        const Outcome good = run(words("routing check") + QStringList{file("plan.json")});
        QCOMPARE(good.exitCode, 0);
        QVERIFY(good.out.contains("strong if the question has code"));
        QByteArray bad = plan;
        write("bad.json", bad.replace("shorter_than", "shorter"));
        const Outcome refused = run(words("routing check") + QStringList{file("bad.json")});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("rule 2: \"if\" must be one of"), refused.err.constData());
        QCOMPARE(refused.err.count('\n'), 1);
        QCOMPARE(run(words("routing check nowhere.json")).exitCode, 1);
    }

    void plansAreKeptShownAndTried()
    {
        QCOMPARE(run(words("routing add") + QStringList{file("plan.json")}).exitCode, 0);
        QVERIFY(run(words("routing add") + QStringList{file("plan.json")}).err.contains("already"));
        const QJsonObject shown = run(words("routing show Büro --json")).lines().first();
        QJsonObject expected = QJsonDocument::fromJson(plan).object();
        expected.insert(QStringLiteral("otherwise"), QStringLiteral("strong"));
        expected.insert(QStringLiteral("max_escalations"), 20);
        QCOMPARE(shown, expected);
        QVERIFY(run(words("routing list")).out.startsWith("B\xc3\xbcro\ta/small\ta/large"));
        const QJsonObject cheap = run(words("routing try Büro --json Hallo?")).lines().first();
        QCOMPARE(cheap.value(QLatin1String("model")).toString(), QStringLiteral("a/small"));
        QCOMPARE(cheap.value(QLatin1String("why")).toString(), QStringLiteral("short question"));
        QCOMPARE(cheap.value(QLatin1String("rule")), QJsonValue(2));
        QVERIFY(run(words("routing try Büro `x=1`")).out.startsWith("strong (a/large): has code"));
        const Outcome unknown = run(words("routing try Nobody hi"));
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY(unknown.err.contains("choose one of B\xc3\xbcro"));
        QCOMPARE(run(words("routing try Büro")).exitCode, 2);
        QCOMPARE(run(words("routing dance")).exitCode, 2);
        QCOMPARE(run(words("routing offline Büro --from monday")).exitCode, 2);
    }

    void aCheapAnswerThatPassesIsPrinted()
    {
        m_server->answerAll(saying("Lima.", "stop", "0.001"));
        const Outcome asked = run(words("ask --routing Büro Capital of Peru?"));
        QCOMPARE(asked.exitCode, 0);
        QCOMPARE(asked.out, QByteArray("Lima.\n"));
        QVERIFY2(asked.err.contains("routed to a/small: short question"), asked.err.constData());
        QVERIFY(m_server->requests().last().body.contains("\"small\""));
        QCOMPARE(run(words("ask --routing Büro -m a/small hi")).exitCode, 2);
        QCOMPARE(run(words("ask --routing Nobody hi")).exitCode, 1);
    }

    void oneThatDoesNotPassIsAskedAgain()
    {
        m_server->answerAll(saying("and so", "length", "0.002"));
        const Outcome asked = run(words("ask --routing Büro --json Why?"));
        const QList<QJsonObject> lines = asked.lines();
        QCOMPARE(lines.size(), 2);
        const QJsonObject cheap = lines.first().value(QLatin1String("routing")).toObject();
        QCOMPARE(cheap.value(QLatin1String("failed")).toString(),
                 QStringLiteral("the answer was cut off"));
        QCOMPARE(cheap.value(QLatin1String("saved_nano_usd")), QJsonValue(-2'000'000));
        QCOMPARE(lines.last().value(QLatin1String("model")).toString(), QStringLiteral("a/large"));
        QCOMPARE(lines.last()
                     .value(QLatin1String("routing"))
                     .toObject()
                     .value(QLatin1String("route"))
                     .toString(),
                 QStringLiteral("escalated"));
    }

    void whatItWouldHaveCostIsTold()
    {
        const Outcome told = run(words("routing offline Büro --json"));
        QCOMPARE(told.exitCode, 0);
        const QJsonObject figures = told.lines().first();
        // One by "small"; one whose newest answer is of "large": a server on this computer is
        // free but for what it reports, so "small" would have cost nothing.
        QCOMPARE(figures.value(QLatin1String("questions")), QJsonValue(2));
        QCOMPARE(figures.value(QLatin1String("skipped")), QJsonValue(0));
        QCOMPARE(figures.value(QLatin1String("was_nano_usd")), QJsonValue(3'000'000));
        QCOMPARE(figures.value(QLatin1String("would_nano_usd")), QJsonValue(1'000'000));
        const QJsonObject none =
            run(words("routing offline Büro --json --from 2099-01-01")).lines().first();
        QCOMPARE(none.value(QLatin1String("questions")), QJsonValue(0));
        QCOMPARE(run(words("routing remove Büro")).exitCode, 0);
        QVERIFY(run(words("routing list")).out.startsWith("No plans yet."));
    }

private:
    [[nodiscard]] QString file(const char *name) const
    {
        return m_dir.filePath(QLatin1String(name));
    }
    void write(const char *name, const QByteArray &content)
    {
        QFile target(file(name));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(content);
    }
    [[nodiscard]] Outcome run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(PARLEY_CLI),
                      QStringList{QStringLiteral("--data-dir"), file("data")} + arguments);
        process.closeWriteChannel();
        QSignalSpy finished(&process, &QProcess::finished);
        if (process.state() != QProcess::NotRunning && !finished.wait(patience)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    QTemporaryDir m_dir;
    std::unique_ptr<LoopbackServer> m_server;
};

QTEST_GUILESS_MAIN(TestParleyRouting)
#include "tst_parleyrouting.moc"
