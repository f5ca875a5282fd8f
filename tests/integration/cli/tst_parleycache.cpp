// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The cache of answers as scripts meet it: the real program, asked twice, against a scripted server
// on loopback.
#include "support/loopbackserver.h"
#include "support/redisserver.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace parley::test;
using parley::RedisServer;

namespace {

constexpr int patience = 20'000; // ms

struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject last() const
    {
        const QByteArray line = out.trimmed();
        return QJsonDocument::fromJson(line.mid(line.lastIndexOf('\n') + 1)).object();
    }
};

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

const QStringList question{QStringLiteral("ask"), QStringLiteral("-m"), QStringLiteral("a/m"),
                           QStringLiteral("--json"), QStringLiteral("为什么 why?")};

} // namespace

class TestParleyCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<LoopbackServer>();
        addProfile();
        answerWith("gr\xc3\xbc\xc3\x9f dich");
    }

    void theSecondTimeNobodyIsAsked()
    {
        const QJsonObject first = run(question).last();
        QCOMPARE(first.value(QLatin1String("from_cache")), QJsonValue(false));
        const QJsonObject second = run(question).last();
        QCOMPARE(second.value(QLatin1String("event")).toString(), QStringLiteral("finished"));
        QCOMPARE(second.value(QLatin1String("from_cache")), QJsonValue(true));
        QCOMPARE(second.value(QLatin1String("cost_nano_usd")), QJsonValue(0));
        QCOMPARE(second.value(QLatin1String("saved_nano_usd")),
                 first.value(QLatin1String("cost_nano_usd")));
        QCOMPARE(second.value(QLatin1String("attempts")), QJsonValue(0));
        QCOMPARE(asked(), 1);

        const Outcome plain = run({QStringLiteral("ask"), QStringLiteral("-m"),
                                   QStringLiteral("a/m"), QStringLiteral("为什么 why?")});
        QCOMPARE(plain.out, QByteArray("gr\xc3\xbc\xc3\x9f dich\n"));
        QVERIFY(plain.err.contains("from the cache"));
        QCOMPARE(asked(), 1);

        const QJsonObject usage = run({QStringLiteral("usage"), QStringLiteral("--json")}).last();
        QCOMPARE(usage.value(QLatin1String("requests")), QJsonValue(1));
        QCOMPARE(usage.value(QLatin1String("from_cache")), QJsonValue(2));
    }

    void noCacheAsksAnewAndKeepsNothing()
    {
        const QStringList anew = question + QStringList{QStringLiteral("--no-cache")};
        QCOMPARE(run(anew).last().value(QLatin1String("from_cache")), QJsonValue(false));
        QCOMPARE(run(question).last().value(QLatin1String("from_cache")), QJsonValue(false));
        answerWith("other");
        QCOMPARE(run(anew).last().value(QLatin1String("from_cache")), QJsonValue(false));
        QCOMPARE(asked(), 3);
        QVERIFY(run(question).out.contains("gr\xc3\xbc\xc3\x9f"));
    }

    void anotherParameterIsAnotherQuestion()
    {
        run(question);
        run(question + QStringList{QStringLiteral("--temperature"), QStringLiteral("0.3")});
        run(question + QStringList{QStringLiteral("--system"), QStringLiteral("Be brief.")});
        QCOMPARE(asked(), 3);
    }

    void itTellsWhatItHoldsAndIsCleared()
    {
        const QStringList stats{QStringLiteral("cache"), QStringLiteral("stats"),
                                QStringLiteral("--json")};
        QCOMPARE(run(stats).last().value(QLatin1String("answers")), QJsonValue(0));
        run(question);
        run(question);
        QJsonObject figures = run(stats).last();
        QCOMPARE(figures.value(QLatin1String("on")), QJsonValue(true));
        QCOMPARE(figures.value(QLatin1String("answers")), QJsonValue(1));
        QCOMPARE(figures.value(QLatin1String("hits")), QJsonValue(1));
        QVERIFY(run({QStringLiteral("cache")}).out.contains("1 hits"));
        const Outcome cleared = run({QStringLiteral("cache"), QStringLiteral("clear")});
        QCOMPARE(cleared.exitCode, 0);
        figures = run(stats).last();
        QCOMPARE(figures.value(QLatin1String("answers")), QJsonValue(0));
        QCOMPARE(figures.value(QLatin1String("hits")), QJsonValue(1));
        run(question);
        QCOMPARE(asked(), 2);
    }

    void aDamagedCacheIsSaidOnceAndAnswersComeAllTheSame()
    {
        run(question);
        QFile file(m_dir->filePath(QStringLiteral("answers.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(50'000, 'x'));
        file.close();
        const Outcome again = run(question);
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.err.count("put aside"), 1);
        QCOMPARE(again.last().value(QLatin1String("from_cache")), QJsonValue(false));
        const Outcome third = run(question);
        QCOMPARE(third.last().value(QLatin1String("from_cache")), QJsonValue(true));
        QVERIFY(!third.err.contains("put aside"));
    }

    void itsFileIsForItsOwnerAlone()
    {
        run(question);
        const auto rights = QFileInfo(m_dir->filePath(QStringLiteral("answers.db"))).permissions();
        QVERIFY(!(rights & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void aTeamIsAskedForItsAnswers()
    {
        if (RedisServer::program().isEmpty()) {
            QSKIP("there is no redis-server here");
        }
        RedisServer redis;
        QVERIFY(redis.start());
        joinTeam(redis);
        run(question);
        // Another computer; one that is busy may give the cache up, so there are some of them.
        bool fromTeam = false;
        const qsizetype before = asked();
        for (int n = 0; n < 10 && !fromTeam; ++n) {
            m_dir = std::make_unique<QTemporaryDir>();
            addProfile();
            joinTeam(redis);
            fromTeam = run(question).last().value(QLatin1String("from_cache")).toBool();
            QCOMPARE(asked(), before + n + (fromTeam ? 0 : 1));
        }
        QVERIFY(fromTeam);
        QVERIFY(team({QStringLiteral("test")}).out.startsWith("Redis "));
        const QJsonObject shared =
            run({QStringLiteral("cache"), QStringLiteral("stats"), QStringLiteral("--json")})
                .last()
                .value(QLatin1String("team"))
                .toObject();
        QCOMPARE(shared.value(QLatin1String("answers")), QJsonValue(1));
        QCOMPARE(shared.value(QLatin1String("hits")), QJsonValue(1));
        QCOMPARE(shared.value(QLatin1String("namespace")), QJsonValue(QStringLiteral("us")));
        QCOMPARE(team({QStringLiteral("clear")}).exitCode, 0);
        // A server that hangs, or is gone, is as good as none.
        redis.hang();
        const QStringList other{QStringLiteral("--system"), QStringLiteral("Be brief.")};
        QCOMPARE(run(question + other).last().value(QLatin1String("from_cache")),
                 QJsonValue(false));
        redis.wakeUp();
        redis.stop();
        QCOMPARE(run(question).exitCode, 0);
        QVERIFY(run({QStringLiteral("cache")}).out.contains("can't be used"));
        QCOMPARE(team({QStringLiteral("test")}).exitCode, 1);
        QCOMPARE(team({QStringLiteral("off")}).exitCode, 0);
        QVERIFY(run({QStringLiteral("cache")}).out.contains("team: off"));
    }

    void aTeamWantsToBeAccepted()
    {
        const auto used = team({QStringLiteral("use"), QStringLiteral("redis://cache.example")});
        QCOMPARE(used.exitCode, 2);
        QVERIFY(used.err.contains("--accept"));
        const auto leaky =
            team({QStringLiteral("use"), QStringLiteral("redis://me:open-barley@cache.example"),
                  QStringLiteral("--accept")});
        QCOMPARE(leaky.exitCode, 2);
        QVERIFY(leaky.err.contains("keychain") && !leaky.err.contains("barley"));
        QCOMPARE(team({QStringLiteral("test")}).exitCode, 1);
        QCOMPARE(team({QStringLiteral("clear")}).exitCode, 1);
        QCOMPARE(team({QStringLiteral("burn")}).exitCode, 2);
    }

    void wrongUseExitsWithTwo()
    {
        const Outcome wrong = run({QStringLiteral("cache"), QStringLiteral("burn")});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.err.contains("stats, clear, judge, evaluate or team"));
        for (const QStringList &given :
             {QStringList{QStringLiteral("one")},
              {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("--similarity=2")},
              {QStringLiteral("a"), QStringLiteral("--lines")}}) {
            QCOMPARE(
                run(QStringList{QStringLiteral("cache"), QStringLiteral("judge")} + given).exitCode,
                2);
        }
    }

    void itTellsWhichQuestionsAreTheSame()
    {
        const QStringList judge{QStringLiteral("cache"), QStringLiteral("judge")};
        const QStringList same{QStringLiteral("How do I turn on 2FA?"),
                               QStringLiteral("how can I enable two-factor authentication")};
        QCOMPARE(run(judge + same).last().value(QLatin1String("hit")), QJsonValue(true));
        const QJsonObject far =
            run(judge + same + QStringList{QStringLiteral("--similarity=0.9")}).last();
        QCOMPARE(far.value(QLatin1String("hit")), QJsonValue(false));
        QVERIFY(far.value(QLatin1String("why")).toString().contains(QLatin1String("0.9")));
        const QJsonObject other =
            run(judge + QStringList{same.first(), QStringLiteral("How do I turn off 2FA?")}).last();
        QCOMPARE(other.value(QLatin1String("hit")), QJsonValue(false));

        const Outcome lines =
            run(judge + QStringList{QStringLiteral("--lines")},
                "{\"id\":7,\"a\":\"Who wrote Hamlet?\",\"b\":\"who wrote Hamlet\"}\n"
                "\n{\"id\":\"x\",\"a\":\"1\",\"b\":\"2\"}\nnonsense\n");
        QCOMPARE(lines.exitCode, 1); // one line was no pair
        const QList<QByteArray> out = lines.out.trimmed().split('\n');
        QCOMPARE(out.size(), 3);
        QVERIFY(out[0].contains("\"hit\":true") && out[0].contains("\"id\":7"));
        QVERIFY(out[1].contains("\"hit\":false") && out[1].contains("\"id\":\"x\""));
        QVERIFY(out[2].contains("\"error\""));
    }

    void theSameQuestionInOtherWordsIsAnsweredWhereThatWasChosen()
    {
        const auto ask = [this](const QString &text, const QStringList &more = {}) {
            return run(QStringList{QStringLiteral("ask"), QStringLiteral("-m"),
                                   QStringLiteral("a/m"), text} +
                       more);
        };
        const QString first = QStringLiteral("How do I turn on 2FA?");
        const QString reworded = QStringLiteral("how can I enable two-factor authentication");
        const QStringList json{QStringLiteral("--json")};
        ask(first);
        QCOMPARE(ask(reworded, json).last().value(QLatin1String("from_cache")), QJsonValue(false));
        QVERIFY(run({QStringLiteral("cache"), QStringLiteral("clear")}).exitCode == 0);
        choose({{QStringLiteral("cache/similar"), true},
                {QStringLiteral("cache/embeddingProfile"), QStringLiteral("a")},
                {QStringLiteral("cache/embeddingModel"), QStringLiteral("e")}});
        embedAs(1);
        ask(first);
        const qsizetype before = asked();
        const QJsonObject hit = ask(reworded, json).last();
        QCOMPARE(hit.value(QLatin1String("from_cache")), QJsonValue(true));
        QCOMPARE(hit.value(QLatin1String("similar_to")), QJsonValue(first));
        QVERIFY(hit.value(QLatin1String("similarity")).toDouble() > 0.999);
        QVERIFY(ask(reworded).err.contains("to a similar question"));
        QCOMPARE(asked(), before + 2); // vectors alone
        QCOMPARE(ask(QStringLiteral("How do I turn off 2FA?"), json)
                     .last()
                     .value(QLatin1String("from_cache")),
                 QJsonValue(false));
    }

    void likenessIsMeasuredByAProfile()
    {
        const QStringList judge{QStringLiteral("cache"), QStringLiteral("judge"),
                                QStringLiteral("Who wrote Faust?"),
                                QStringLiteral("who wrote Faust")};
        const auto by = [](const char *model) {
            return QStringList{QStringLiteral("--embeddings"), QString::fromLatin1(model)};
        };
        embedAs(2);
        const QJsonObject far = run(judge + by("a/e")).last();
        QCOMPARE(far.value(QLatin1String("hit")), QJsonValue(false));
        QVERIFY(std::abs(far.value(QLatin1String("similarity")).toDouble() - 0.6) < 1e-6);
        QCOMPARE(run(judge + by("a")).exitCode, 2);
        QCOMPARE(run(judge + by("a/e") + QStringList{QStringLiteral("--similarity=1")}).exitCode,
                 2);
        QCOMPARE(run(judge + by("gone/e")).exitCode, 1);
        embedAs(1); // one too few
        QCOMPARE(run(judge + by("a/e")).exitCode, 1);
    }

    void itTellsHowOftenItIsRight()
    {
        const QStringList evaluate{QStringLiteral("cache"), QStringLiteral("evaluate")};
        const QByteArray faust = "{\"a\":\"Who wrote Faust?\",\"b\":\"who wrote Faust\",";
        const QByteArray hamlet = "{\"a\":\"Who wrote Faust?\",\"b\":\"who wrote Hamlet\",";
        const Outcome told =
            run(evaluate, faust + "\"same\":true,\"similarity\":0.96}\n" + hamlet +
                              "\"same\":false,\"similarity\":0.99}\n" + faust + "\"same\":true}\n");
        QCOMPARE(told.exitCode, 0);
        QVERIFY(told.out.contains("0.95 | 1 of 2 (50.0 %) | 1 of 1 (100.0 %) | "
                                  "1 of 2 (50.0 %) | 0 of 1 (0.0 %)"));
        QVERIFY(told.out.contains("0.97 | 0 of 2 (0.0 %)"));
        QCOMPARE(run(evaluate, "nonsense\n").exitCode, 1);
        QCOMPARE(run(evaluate + QStringList{QStringLiteral("x")}).exitCode, 2);
    }

private:
    void addProfile() const
    {
        const Outcome added =
            run({QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("a"),
                 QStringLiteral("--base-url"), m_server->url(QStringLiteral("/v1")).toString(),
                 QStringLiteral("--dialect"), QStringLiteral("openrouter")});
        QVERIFY2(added.exitCode == 0, added.err.constData());
    }
    [[nodiscard]] Outcome team(const QStringList &words) const
    {
        return run(QStringList{QStringLiteral("cache"), QStringLiteral("team")} + words);
    }
    void joinTeam(const parley::RedisServer &redis) const
    {
        const Outcome joined =
            team({QStringLiteral("use"), QStringLiteral("unix://") + redis.socketPath(),
                  QStringLiteral("--namespace"), QStringLiteral("us"), QStringLiteral("--accept")});
        QVERIFY2(joined.exitCode == 0, joined.err.constData());
    }
    void choose(const QVariantMap &values)
    {
        QSettings settings(m_dir->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            settings.setValue(it.key(), it.value());
        }
    }
    // So many vectors at each request; their cosine is 0.6.
    void embedAs(int vectors)
    {
        const QByteArray second = ",{\"index\":1,\"embedding\":[0.6,0.8]}";
        m_server->route("/v1/embeddings",
                        LoopbackScript::answer(200, "{\"data\":[{\"index\":0,\"embedding\":[1,0]}" +
                                                        (vectors > 1 ? second : QByteArray()) +
                                                        "]}"));
    }
    void answerWith(const QByteArray &text)
    {
        m_server->route("/v1/chat/completions", saying(text));
    }
    [[nodiscard]] qsizetype asked() const { return m_server->requests().size(); }
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        QSignalSpy ended(&process, &QProcess::finished);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PARLEY_DATA_DIR"), m_dir->path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PARLEY_CLI), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!ended.wait(patience)) {
            process.kill();
            process.waitForFinished();
        }
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LoopbackServer> m_server;
};

QTEST_GUILESS_MAIN(TestParleyCache)
#include "tst_parleycache.moc"
