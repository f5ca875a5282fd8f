// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/prompt.h"
#include "chat/promptjson.h"
#include "support/sampleprompts.h"

#include <QTest>

using namespace parley;

class TestPrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilledPromptIsWhatIsSent()
    {
        const Prompt prompt = sample::prompt();
        PromptValues values = presetValues(prompt);
        QCOMPARE(values.value(QStringLiteral("words")), QStringLiteral("150"));
        QCOMPARE(values.value(QStringLiteral("audience")), QStringLiteral("a founder"));
        values.insert(QStringLiteral("topic"), QStringLiteral("caching {{words}}"));
        const auto filled = fillPrompt(prompt, values);
        QVERIFY(filled);
        QCOMPARE(filled->system, QStringLiteral("You explain things in under 150 words."));
        QCOMPARE(filled->message, QStringLiteral("Explain caching {{words}} to a founder."));
        QCOMPARE(filled->examples, prompt.examples);
    }

    void valuesAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("missing") << QStringLiteral("topic") << QStringLiteral(" \n")
                                 << QStringLiteral("topic is empty");
        QTest::newRow("number") << QStringLiteral("words") << QStringLiteral("many")
                                << QStringLiteral("words is a number; \"many\" is none");
        QTest::newRow("choice") << QStringLiteral("audience") << QStringLiteral("a cat")
                                << QStringLiteral("audience is one of: a founder, a new hire");
    }
    void valuesAreChecked()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, sentence);
        const Prompt prompt = sample::prompt();
        PromptValues values = presetValues(prompt);
        values.insert(QStringLiteral("topic"), QStringLiteral("x"));
        QVERIFY(fillPrompt(prompt, values));
        values.insert(name, value);
        const auto filled = fillPrompt(prompt, values);
        QVERIFY(!filled);
        QCOMPARE(filled.error().detail, sentence);
    }

    void whatIsOptionalMayBeEmpty()
    {
        Prompt prompt = sample::prompt();
        prompt.variables.last().optional = true;
        prompt.variables.last().value.clear();
        PromptValues values = presetValues(prompt);
        values.insert(QStringLiteral("topic"), QStringLiteral("x"));
        QVERIFY(fillPrompt(prompt, values));
    }

    void faultsAreOneSentence_data()
    {
        QTest::addColumn<Prompt>("prompt");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, auto change, const QString &sentence) {
            Prompt prompt = sample::prompt();
            change(prompt);
            QTest::newRow(name) << prompt << sentence;
        };
        row(
            "title", [](Prompt &p) { p.title = QStringLiteral(" "); },
            QStringLiteral("the prompt has no title"));
        row(
            "command", [](Prompt &p) { p.command = QStringLiteral("a b"); },
            QStringLiteral("the command /a b has a blank or a slash in it"));
        row(
            "unknown place", [](Prompt &p) { p.message += QStringLiteral("\n{{tone}}"); },
            QStringLiteral("Message, line 2: no variable is called \"tone\""));
        row(
            "instructions", [](Prompt &p) { p.system = QStringLiteral("{{"); },
            QStringLiteral("Instructions, line 1: the two braces are never closed; write \\{{ to "
                           "send them as they are"));
        row(
            "twice", [](Prompt &p) { p.variables.append(p.variables.first()); },
            QStringLiteral("two variables are called topic"));
        row(
            "no choices", [](Prompt &p) { p.variables[1].choices.clear(); },
            QStringLiteral("the variable audience has nothing to choose from"));
        row(
            "preset", [](Prompt &p) { p.variables[2].value = QStringLiteral("x"); },
            QStringLiteral("words is a number; \"x\" is none"));
        row(
            "half an example",
            [](Prompt &p) {
                p.examples.append({QStringLiteral("q"), {}});
            },
            QStringLiteral("example 3 has no answer"));
    }
    void faultsAreOneSentence()
    {
        QFETCH(Prompt, prompt);
        QFETCH(QString, sentence);
        const auto checked = checkPrompt(prompt);
        QVERIFY(!checked);
        QCOMPARE(checked.error().detail, sentence);
    }

    void placesGetVariables()
    {
        Prompt prompt;
        prompt.title = QStringLiteral("t");
        prompt.system = QStringLiteral("{{b}}");
        prompt.message = QStringLiteral("{{a}} {{b}} {{c}}");
        prompt.variables = {{QStringLiteral("a"), PromptVariable::Kind::Number}};
        const Prompt named = withNamedVariables(prompt);
        QCOMPARE(named.variables.size(), 3);
        QCOMPARE(named.variables[0], prompt.variables[0]);
        QCOMPARE(named.variables[1].name, QStringLiteral("b"));
        QCOMPARE(named.variables[2].name, QStringLiteral("c"));
        QVERIFY(checkPrompt(named));
    }

    void itIsFoundByItsWords()
    {
        const Prompt prompt = sample::prompt();
        QVERIFY(isPromptFound(prompt, QString()));
        QVERIFY(isPromptFound(prompt, QStringLiteral("CLIENT explain")));
        QVERIFY(isPromptFound(prompt, QStringLiteral("under words")));
        QVERIFY(isPromptFound(prompt, QStringLiteral("顧客")));
        QVERIFY(!isPromptFound(prompt, QStringLiteral("explain bear")));
    }

    void aCommandIsMadeOfATitle()
    {
        QCOMPARE(commandFor(QStringLiteral(" Explain to a Client! ")),
                 QStringLiteral("explain-to-a-client"));
        QCOMPARE(commandFor(QStringLiteral("顧客への説明")), QStringLiteral("顧客への説明"));
        QCOMPARE(commandFor(QStringLiteral("!?")), QString());
        QVERIFY(commandFor(QString(500, u'a')).size() <= 40);
    }

    void jsonKeepsAllOfIt()
    {
        Prompt prompt = sample::prompt();
        Prompt read = promptFromJson(promptToJson(prompt));
        read.id = prompt.id;
        QCOMPARE(read, prompt);
        QCOMPARE(promptFromJson({{QStringLiteral("variables"), 3},
                                 {QStringLiteral("title"), QStringLiteral("x")}})
                     .title,
                 QStringLiteral("x"));
    }
};

QTEST_GUILESS_MAIN(TestPrompt)
#include "tst_prompt.moc"
