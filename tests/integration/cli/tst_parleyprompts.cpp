// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// parley-cli prompts, and ask --prompt, as processes.
#include <QDir>
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
};

const char explainFile[] = "---\ntitle: Explain\ncommand: explain\nvariables:\n  - name: topic\n"
                           "  - name: words\n    type: number\n    value: 150\n---\n\n"
                           "Explain {{topic}} in {{words}} words.\n\n"
                           "<!-- parley:system -->\nYou are brief. 簡潔。\n\n"
                           "<!-- parley:user -->\nTides\n\n<!-- parley:assistant -->\nThe moon.\n";

} // namespace

class TestParleyPrompts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("explain.md", explainFile);
    }

    void aFolderGoesInAndOut()
    {
        write("prompts/one.md", explainFile);
        write("prompts/deep/two.md", "Say {{what}}.\n");
        write("prompts/.git/three.md", "no\n");
        const Outcome taken = run({"prompts", "import", path("prompts")});
        QVERIFY2(taken.exitCode == 0, taken.err.constData());
        QCOMPARE(run({"prompts"}).out, QByteArray("Explain  /explain  topic, words\ntwo  what\n"));
        QCOMPARE(run({"prompts", "moon"}).out, QByteArray("No prompt has these words.\n"));
        QCOMPARE(run({"prompts", "BRIEF"}).out, QByteArray("Explain  /explain  topic, words\n"));

        QCOMPARE(run({"prompts", "export", path("out")}).exitCode, 0);
        QCOMPARE(QDir(m_folder->filePath(QStringLiteral("out"))).entryList(QDir::Files),
                 (QStringList{QStringLiteral("explain.md"), QStringLiteral("two.md")}));
        const QByteArray written = read("out/explain.md");
        QCOMPARE(run({"prompts", "show", "/explain"}).out, written);
        // The same words again are no new version.
        QCOMPARE(run({"prompts", "import", path("out")}).exitCode, 0);
        QCOMPARE(version(), 1);
        write("out/explain.md", written + "\n<!-- parley:user -->\na\n\n"
                                          "<!-- parley:assistant -->\nb\n");
        QCOMPARE(run({"prompts", "import", path("out")}).exitCode, 0);
        QCOMPARE(version(), 2);
    }

    void whatCantBeReadIsNamed()
    {
        write("bad.md", "---\nvariables: 3\n---\n");
        const Outcome both = run({"prompts", "import", path("bad.md"), path("explain.md")});
        QCOMPARE(both.exitCode, 1);
        QVERIFY(both.err.contains("bad.md: line 2: variables are a list"));
        QVERIFY(run({"prompts"}).out.startsWith("Explain"));
        QCOMPARE(run({"prompts", "import", path("missing.md")}).exitCode, 1);
        QCOMPARE(run({"prompts", "import"}).exitCode, 2);
    }

    void askGoesByAPrompt()
    {
        QCOMPARE(run({"prompts", "import", path("explain.md")}).exitCode, 0);
        const Outcome asked = run({"ask", "-m", demo(), "--prompt", "explain", "--set",
                                   "topic=tides = 潮", "--set", "words=20", "Please."});
        QVERIFY2(asked.exitCode == 0, asked.err.constData());
        const QByteArray list = run({"list", "--json"}).out;
        const QString id = QJsonDocument::fromJson(list.split('\n').first())
                               .object()
                               .value(QLatin1String("id"))
                               .toString();
        QCOMPARE(run({"export", id.toLatin1(), path("chat.md"), "--format", "markdown"}).exitCode,
                 0);
        const QByteArray chat = read("chat.md");
        QVERIFY2(chat.contains("Explain tides = 潮 in 20 words.\n\nPlease."), chat.constData());
        QVERIFY(chat.contains("You are brief. 簡潔。"));
        QVERIFY(chat.indexOf("Tides") < chat.indexOf("The moon."));
        QVERIFY(chat.indexOf("The moon.") < chat.lastIndexOf("Explain tides"));
    }

    void whatCantBeFilledAsksNothing_data()
    {
        QTest::addColumn<QByteArrayList>("options");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("unknown") << QByteArrayList{"--prompt", "other"}
                                 << QByteArray("no prompt is called \"other\"");
        QTest::newRow("empty") << QByteArrayList{"--prompt", "explain"}
                               << QByteArray("topic is empty");
        QTest::newRow("number") << QByteArrayList{"--prompt", "explain", "--set",
                                                  "topic=a",  "--set",   "words=many"}
                                << QByteArray("words is a number; \"many\" is none");
        QTest::newRow("no variable") << QByteArrayList{"--prompt", "explain", "--set", "x=a"}
                                     << QByteArray("the prompt has no variable \"x\"");
        QTest::newRow("no name") << QByteArrayList{"--prompt", "explain", "--set", "x"}
                                 << QByteArray("--set takes NAME=VALUE, not \"x\"");
    }
    void whatCantBeFilledAsksNothing()
    {
        QFETCH(QByteArrayList, options);
        QFETCH(QByteArray, sentence);
        QCOMPARE(run({"prompts", "import", path("explain.md")}).exitCode, 0);
        const Outcome asked = run(QByteArrayList{"ask", "-m", demo()} + options);
        QVERIFY(asked.exitCode != 0);
        QVERIFY2(asked.err.contains(sentence), asked.err.constData());
        QCOMPARE(run({"list", "--json"}).out, QByteArray());
    }

private:
    Outcome run(const QByteArrayList &arguments)
    {
        QStringList all;
        for (const QByteArray &argument : arguments) {
            all.append(QString::fromUtf8(argument));
        }
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PARLEY_DATA_DIR"),
                           m_folder->filePath(QStringLiteral("data")));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PARLEY_CLI), all);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    QByteArray demo()
    {
        for (const QByteArray &line : run({"models", "--json"}).out.split('\n')) {
            const QJsonObject model = QJsonDocument::fromJson(line).object();
            const QString name = model.value(QLatin1String("model")).toString();
            if (name.startsWith(QLatin1String("demo/"))) {
                return name.toUtf8();
            }
        }
        return {};
    }
    int version()
    {
        return QJsonDocument::fromJson(run({"prompts", "show", "explain", "--json"}).out)
            .object()
            .value(QLatin1String("version"))
            .toInt();
    }
    QByteArray path(const char *name) const
    {
        return m_folder->filePath(QLatin1String(name)).toUtf8();
    }
    void write(const char *name, const QByteArray &bytes)
    {
        const QString file = m_folder->filePath(QLatin1String(name));
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    QByteArray read(const char *name) const
    {
        QFile in(m_folder->filePath(QLatin1String(name)));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestParleyPrompts)
#include "tst_parleyprompts.moc"
