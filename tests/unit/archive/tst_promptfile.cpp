// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/promptfile.h"
#include "support/sampleprompts.h"

#include <QTest>
#include <random>

using namespace parley;

namespace {

Result<ReadPrompt> read(const QByteArray &bytes)
{
    return readPromptFile(bytes, QStringLiteral("file"));
}

} // namespace

class TestPromptFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenComesBack()
    {
        Prompt prompt = sample::prompt();
        prompt.title = QStringLiteral("A: \"title\" # with marks, 日本");
        prompt.variables[0].optional = true;
        prompt.variables[2].value = QStringLiteral("0150");
        prompt.message = QStringLiteral("{{topic}} {{audience}}\n\n<!-- parley:user -->\n"
                                        "\\<!-- parley:system -->\n---\n# Head\n  code");
        prompt.examples[0].answer = QStringLiteral("<!-- parley:assistant -->");
        const QByteArray file = promptFile(prompt);
        auto back = read(file);
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QCOMPARE(back->notes, QStringList());
        QVERIFY(!back->prompt.id.isNull());
        back->prompt.id = prompt.id;
        QCOMPARE(back->prompt, prompt);
        QCOMPARE(promptFile(back->prompt), file);
    }

    void aFileOfLittleIsRead()
    {
        const auto back = read("Say {{what}} in German.\n");
        QVERIFY(back);
        QCOMPARE(back->prompt.title, QStringLiteral("file"));
        QCOMPARE(back->prompt.message, QStringLiteral("Say {{what}} in German."));
        QCOMPARE(back->prompt.variables.size(), 1);
        const auto empty = read("");
        QVERIFY(empty);
        QVERIFY(empty->prompt.message.isEmpty());
    }

    void filesOfOtherProgramsAreReadAsFarAsTheyGo()
    {
        const auto back = read("\xef\xbb\xbf---\r\nname: Review\r\ntags: code, review\r\n"
                               "temperature: 0.2\r\nvariables: [diff]\r\n---\r\n\r\n{{diff}}\r\n");
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QCOMPARE(back->prompt.title, QStringLiteral("Review"));
        QCOMPARE(back->prompt.tags,
                 (QStringList{QStringLiteral("code"), QStringLiteral("review")}));
        QCOMPARE(back->prompt.message, QStringLiteral("{{diff}}"));
        QCOMPARE(back->notes,
                 QStringList{QStringLiteral("line 4: \"temperature\" has no meaning here")});
    }

    void faultsNameTheirLine_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *file, const char *sentence) {
            QTest::newRow(name) << QByteArray(file) << QString::fromUtf8(sentence);
        };
        row("open", "---\ntitle: x\n", "line 1: the front matter is never closed by ---");
        row("no yaml", "---\ntitle: x\ntags: [a\n---\n", "line ");
        row("a list", "---\n- a\n---\n", "line 2: the front matter has lines such as");
        row("kind", "---\ntitle: x\nvariables:\n  - name: a\n    type: date\n---\n",
            "line 5: the type of a variable is text, lines, number or choice");
        row("no name", "---\nvariables:\n  - type: text\n---\n", "line 3: a variable has no name");
        row("not a list", "---\nvariables: 3\n---\n", "line 2: variables are a list");
        row("not a text", "---\ntitle: [a]\n---\n", "line 2: title is a text");
        row("yes or no", "---\nvariables:\n  - name: a\n    required: perhaps\n---\n",
            "line 4: required is true or false");
        row("half an example", "---\ntitle: x\n---\nhi\n<!-- parley:user -->\nq\n",
            "the last example has no answer");
        row("answer first", "hi\n<!-- parley:assistant -->\nq\n",
            "line 2: an answer without a question");
        row("two questions", "<!-- parley:user -->\nq\n<!-- parley:user -->\nr\n",
            "line 3: an example has no answer");
        QTest::newRow("bytes") << QByteArray("\xff\xfe\x01") << QStringLiteral("no text in UTF-8");
        QTest::newRow("huge") << QByteArray(10'000'001, 'a') << QStringLiteral("larger than 10 MB");
        QTest::newRow("deep") << QByteArray("---\ntitle: ") + QByteArray(100'000, '[') + "\n---\n"
                              << QStringLiteral("line ");
    }
    void faultsNameTheirLine()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, sentence);
        const auto back = read(file);
        QVERIFY(!back);
        QCOMPARE(back.error().kind, ErrorKind::BadRequest);
        QVERIFY2(back.error().detail.contains(sentence), qPrintable(back.error().detail));
        QVERIFY(back.error().detail.size() < 300);
    }

    // Cut, doubled and mixed pieces of a file, by a fixed seed.
    void whateverIsReadIsWrittenAsTheSame()
    {
        const QList<QByteArray> pieces{"---\n",
                                       "title: a\n",
                                       "title: \"x: \\n # y\"\n",
                                       "tags: [a, b]\n",
                                       "variables:\n",
                                       "  - name: v\n",
                                       "    type: lines\n",
                                       "    value: |\n      a\n      b\n",
                                       "\n",
                                       "<!-- parley:user -->\n",
                                       "<!-- parley:assistant -->\n",
                                       "<!--parley:system-->  \n",
                                       "\\<!-- parley:user -->\n",
                                       "{{v}}",
                                       "\\{{",
                                       "text\r\n",
                                       "  \n",
                                       "熊",
                                       "\ttab",
                                       "command: /go\n",
                                       "- a\n",
                                       "\r",
                                       "\x0b"};
        std::mt19937 random(7);
        int sound = 0;
        for (int i = 0; i < 4000; ++i) {
            QByteArray file = i % 2 == 0 ? QByteArray("---\ntitle: t\n---\n") : QByteArray();
            for (auto n = random() % 12; n > 0; --n) {
                file += pieces[static_cast<qsizetype>(random() %
                                                      static_cast<std::size_t>(pieces.size()))];
            }
            const auto first = read(file);
            if (!first) {
                continue;
            }
            ++sound;
            const QByteArray written = promptFile(first->prompt);
            auto again = read(written);
            QVERIFY2(again, (file + "\n=====\n" + written).constData());
            again->prompt.id = first->prompt.id;
            QVERIFY2(again->prompt == first->prompt, (file + "\n=====\n" + written).constData());
            QCOMPARE(promptFile(again->prompt), written);
        }
        QVERIFY(sound > 500);
    }

    void namesOfFilesAreSafe()
    {
        Prompt prompt;
        prompt.title = QStringLiteral("../../Explain: a*b?");
        QCOMPARE(promptFileName(prompt), QStringLiteral("explain-a-b.md"));
        prompt.title = QStringLiteral("...");
        QCOMPARE(promptFileName(prompt), QStringLiteral("prompt.md"));
    }
};

QTEST_GUILESS_MAIN(TestPromptFile)
#include "tst_promptfile.moc"
