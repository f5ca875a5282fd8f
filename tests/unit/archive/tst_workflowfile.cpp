// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Files of workflows: every mistake has its line and one sentence, several are told at once, what
// is hostile is refused, and what is written is read as the same.
#include "archive/workflowfile.h"

#include "chat/transformtext.h"
#include "chat/workflowcondition.h"
#include "chat/workflowgraph.h"

#include <QTest>

using namespace parley;

namespace {

QStringList faultsOf(const QByteArray &text)
{
    QStringList all;
    for (const WorkflowFault &fault : readWorkflow(text).faults) {
        all.append(fault.text());
    }
    return all;
}

// One sound step behind what is given.
QByteArray withStep(const QByteArray &members)
{
    return "title: T\n" + members + "\nsteps:\n  - ask: A\n    prompt: Hello\n";
}

QByteArray step(const QByteArray &lines)
{
    return "title: T\nsteps:\n" + lines + "\n";
}

} // namespace

class TestWorkflowFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mistakesAreNamedWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("fault"); // how the first one begins
        const auto row = [](const char *name, const QByteArray &text, const char *fault) {
            QTest::newRow(name) << text << QString::fromUtf8(fault);
        };
        row("nothing", "", "a workflow begins with members");
        row("a list", "- a\n- b\n", "line 1: a workflow begins with members");
        row("no YAML", "title: T\nsteps: [\n", "line 3: this is no YAML");
        row("no title", "steps: [{ask: A, prompt: x}]", "the workflow has no title");
        row("no steps", "title: T\n", "the workflow has no steps");
        row("steps are no list", "title: T\nsteps: A\n", "the workflow has no steps");
        row("a member nobody knows", withStep("nmae: T"),
            "line 2: \"nmae\" has no meaning in a "
            "workflow, which takes: title, about");
        row("twice", withStep("title: U"), "line 2: \"title\" is given twice");
        row("a budget in words", withStep("budget: much"),
            "line 2: \"budget\" is an amount of dollars such as 0.50; \"much\" is none");
        row("nothing at a time", withStep("parallel: 0"), "\"parallel\" is a number from 1 to 32");
        row("an input nobody uses", withStep("inputs:\n  - who"),
            "line 3: nobody uses the input \"who\"");
        row("a type nobody knows", withStep("inputs: [{name: a,\n  type: date}]"),
            "line 3: the type of an input is text, lines, number or choice");
        row("nothing to choose", withStep("inputs:\n  - name: a\n    type: choice"),
            "line 3: in an input: the variable a has nothing to choose from");
        row("an input without a name", withStep("inputs:\n  - {type: text}"),
            "line 3: in an input");
        row("two inputs of one name", withStep("inputs: [a, a]"),
            "line 2: two inputs are called \"a\"");
        row("a default that does not fit",
            withStep("inputs: [{name: a, type: number, default: many}]"),
            "line 2: in an input: a is a number; \"many\" is none");
        row("a step without a kind", step("  - do: A"),
            "line 3: a step begins with what it does and its title");
        row("a step that is a text", step("  - hello"),
            "line 3: a step begins with what it does and its title");
        row("a step without a title", step("  - ask:\n    prompt: x"),
            "line 3: a step has no title");
        row("two of one title", step("  - {ask: A, prompt: x}\n  - {ask: A, prompt: y}"),
            "line 4: step \"A\": two steps are called so");
        row("a misspelt member", step("  - ask: A\n    promt: x"),
            "line 3: step \"A\": it asks nothing");
        row("a member of another kind", step("  - ask: A\n    prompt: x\n    over: y"),
            "line 5: step \"A\": \"over\" has no meaning in the step \"ask\", which takes: prompt");
        row("a name nobody gives", step("  - ask: A\n    prompt: Say {{it}}"),
            "line 3: step \"A\": prompt, line 1: no variable is called \"it\"");
        row("braces that stay open", step("  - ask: A\n    prompt: \"Say {{it\""),
            "line 3: step \"A\": prompt, line 1: the two braces are never closed");
        row("a result nobody uses", step("  - {ask: A, as: a, prompt: x}\n  - {ask: B, prompt: y}"),
            "line 3: step \"A\": nobody uses its result \"a\"");
        row("its own result", step("  - {ask: A, as: a, prompt: \"{{a}}\"}"),
            "line 3: step \"A\": it uses its own result \"a\"");
        row("a name that is none", step("  - {ask: A, as: 1a, prompt: x}"),
            "line 3: step \"A\": as: \"1a\" is no name");
        row("a name that is taken",
            "title: T\ninputs: [a]\nsteps: [{ask: A, as: a, prompt: \"{{a}}\"}]",
            "line 3: step \"A\": \"a\" is the name of something else already");
        row("a condition that breaks off", step("  - ask: A\n    prompt: x\n    when: \"1 <\""),
            "line 3: step \"A\": in the condition \"1 <\": the condition breaks off");
        row("a condition of nobody", step("  - {ask: A, prompt: x, when: \"{{b}} is 'y'\"}"),
            "line 3: step \"A\": in a condition: nothing is called \"b\"");
        row("after nobody", step("  - {ask: A, prompt: x, after: Z}"),
            "line 3: step \"A\": \"after\" names \"Z\", but no step is called so");
        row("after itself", step("  - {ask: A, prompt: x, after: A}"),
            "line 3: step \"A\": \"after\" names the step itself");
        row("a circle", step("  - {ask: A, prompt: x, after: B}\n  - {ask: B, prompt: y}"),
            "line 3: step \"A\": steps wait for each other: \"A\", \"B\"");
        row("never reached",
            step("  - {route: R, choices: [{else: B}]}\n  - {ask: A, prompt: x}\n  - {ask: B, "
                 "prompt: y, after: R}"),
            "line 4: step \"A\": it is never reached");
        row("a route without else",
            step("  - route: R\n    choices:\n      - when: 1 < 2\n        to: A\n  - {ask: A, "
                 "prompt: x}"),
            "line 5: step \"R\": the last choice is what happens else");
        row("else before the end",
            step("  - route: R\n    choices:\n      - else: A\n      - else: A\n  - {ask: A, "
                 "prompt: x}"),
            "line 5: step \"R\": only the last choice can do without");
        row("a route to nowhere", step("  - route: R\n    choices:\n      - else: Z"),
            "line 5: step \"R\": \"to\" names \"Z\", but no step is called so");
        row("nothing to choose by",
            step("  - {route: R, choices: [{means: it is red, to: A}, {else: A}]}\n  - {ask: A, "
                 "prompt: x}"),
            "line 3: step \"R\": a model is to choose by \"means\"");
        row("a prompt nobody reads",
            step("  - {route: R, prompt: x, choices: [{else: A}]}\n  - {ask: A, prompt: x}"),
            "line 3: step \"R\": nobody reads its \"prompt\"");
        row("a choice that is a text", step("  - route: R\n    choices:\n      - A"),
            "line 3: step \"R\": it has no choices");
        row("nobody to ask", step("  - {fan-out: A, prompt: x}"),
            "line 3: step \"A\": nobody is asked: give \"models\" as a list");
        row("a policy nobody knows",
            step("  - fan-out: A\n    prompt: x\n    models: [m]\n    policy: best"),
            "line 6: step \"A\": \"policy\" is stop-at-first-error, collect-all");
        row("a quorum without a number",
            step("  - fan-out: A\n    prompt: x\n    models: [m]\n    policy: quorum"),
            "line 3: step \"A\": say how many answers are enough");
        row("a quorum of too many",
            step("  - {fan-out: A, prompt: x, models: [m], policy: quorum 2}"),
            "line 3: step \"A\": a quorum of 2 can't be reached by 1 models");
        row("merging a text",
            step("  - {ask: A, as: a, prompt: x}\n  - {merge: B, of: a, prompt: \"{{a}}\"}"),
            "line 4: step \"B\": \"a\" is no list: it merges a list");
        row("merging one answer",
            step("  - {fan-out: A, as: a, prompt: x, models: [m], policy: first-success}\n"
                 "  - {merge: B, of: a, how: vote}"),
            "line 4: step \"B\": \"a\" is no list");
        row("merging nothing", step("  - {merge: B, prompt: x}"),
            "line 3: step \"B\": give \"of\": it merges a list");
        row("merging in a way nobody knows",
            step(
                "  - {fan-out: A, as: a, prompt: x, models: [m]}\n  - {merge: B, of: a, how: mix}"),
            "line 4: step \"B\": \"how\" is model, concatenate or vote");
        row("a map over a number",
            "title: T\ninputs: [{name: n, type: number}]\nsteps:\n  - {map: M, over: n, row: r, "
            "prompt: \"{{r}}\"}",
            "line 4: step \"M\": \"n\" is no list: it goes over rows");
        row("a map over a verdict",
            step("  - {check: C, as: c, that: [1 < 2]}\n  - {map: M, over: c, row: r, prompt: "
                 "\"{{r}}\"}"),
            "line 4: step \"M\": \"c\" is no list");
        row("a map without a row",
            "title: T\ninputs: [l]\nsteps:\n  - {map: M, over: l, prompt: x}",
            "line 4: step \"M\": row: \"\" is no name");
        row("a map that asks the same",
            "title: T\ninputs: [l]\nsteps:\n  - {map: M, over: l, row: r, prompt: x}",
            "line 4: step \"M\": its prompt is the same for each row: put {{r}} into it");
        row("a change nobody knows", step("  - {transform: A, text: x, do: shout}"),
            "line 3: step \"A\": \"shout\" is no change");
        row("a change without its number", step("  - {transform: A, text: x, do: first}"),
            "line 3: step \"A\": \"first\" takes a number above 0");
        row("no regular expression", step("  - {transform: A, text: x, do: \"match (\"}"),
            "line 3: step \"A\": \"match\" takes a regular expression");
        row("a check of nothing", step("  - check: A"), "line 3: step \"A\": it checks nothing");
        row("a tool without a name", step("  - {tool: A, with: {a: b}}"),
            "line 3: step \"A\": give the name of a tool as \"use\"");
        row("arguments as a text", step("  - tool: A\n    use: u\n    with: x"),
            "line 5: step \"A\": \"with\" names what the tool is given");
        row("too many retries", step("  - {ask: A, prompt: x, retries: 9}"),
            "line 3: step \"A\": \"retries\" is a number from 0 to 5");
        row("a timeout in words", step("  - ask: A\n    prompt: x\n    timeout: soon"),
            "line 5: step \"A\": \"timeout\" is a number of seconds");
        row("no time at all", step("  - {ask: A, prompt: x, timeout: 0}"),
            "line 3: step \"A\": \"timeout\" is a number of seconds above 0");
        row("too warm", step("  - {ask: A, prompt: x, temperature: 3}"),
            "line 3: step \"A\": \"temperature\" is a number from 0 to 2");
        row("perhaps cached", step("  - ask: A\n    prompt: x\n    cache: perhaps"),
            "line 5: step \"A\": \"cache\" is true or false");
        row("an error to ignore", step("  - ask: A\n    prompt: x\n    on-error: ignore"),
            "line 5: step \"A\": \"on-error\" is stop or go-on");
        row("an output of nobody", withStep("output: \"{{z}}\""),
            "output, line 1: no variable is called \"z\"");
        row("a list as a prompt", step("  - ask: A\n    prompt: [a, b]"),
            "line 3: step \"A\": it asks nothing");
        row("not UTF-8", "title: \xff\xfe", "this is no text in UTF-8");
        row("a null", QByteArray("title: a\0b", 10), "this is no text in UTF-8");
        row("a second file", withStep("about: x") + "---\ntitle: U\n", "a file has one workflow");
    }
    void mistakesAreNamedWithTheirLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, fault);
        const QStringList faults = faultsOf(text);
        QVERIFY(!faults.isEmpty());
        const bool found = std::any_of(faults.cbegin(), faults.cend(),
                                       [&](const QString &one) { return one.startsWith(fault); });
        QVERIFY2(found, qPrintable(faults.join(u'\n')));
        QVERIFY(!readWorkflow(text).orError());
    }

    void severalAreToldAtOnceInTheOrderOfTheFile()
    {
        const QStringList faults =
            faultsOf("title: T\ninputs: [unused]\nsteps:\n  - ask: A\n    promt: x\n  - ask: B\n"
                     "    prompt: \"{{nobody}}\"\n    retries: 99\n");
        QCOMPARE(faults.size(), 5);
        QVERIFY(faults[0].startsWith(QLatin1String("line 2: ")));
        QVERIFY(faults[1].startsWith(QLatin1String("line 4: ")));
        QVERIFY(faults[2].startsWith(QLatin1String("line 5: ")));
        QVERIFY(faults[3].startsWith(QLatin1String("line 6: ")));
    }

    void whatIsHostileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const QByteArray &text, const char *why) {
            QTest::newRow(name) << text << QString::fromUtf8(why);
        };
        QByteArray bomb = "a0: &a0 [x, x]\n";
        for (int i = 1; i < 40; ++i) {
            const QByteArray n = QByteArray::number(i);
            const QByteArray o = QByteArray::number(i - 1);
            bomb += "a" + n + ": &a" + n + " [*a" + o + ", *a" + o + ", *a" + o + "]\n";
        }
        row("aliases in aliases", bomb, "aliases");
        row("deep", "title: " + QByteArray(300, '[') + QByteArray(300, ']'), "too deep");
        row("deeper than any stack", "title: " + QByteArray(200'000, '['), "no YAML");
        row(
            "deep by indent",
            [] {
                QByteArray text;
                for (int i = 0; i < 400; ++i) {
                    text += QByteArray(i, ' ') + "a:\n";
                }
                return text;
            }(),
            "too deep");
        row("large", "title: " + QByteArray(1'100'000, 'x'), "larger than 1 MB");
        row("many values", "title: [" + QByteArray("x,").repeated(60'000) + "x]", "values");
        row(
            "many steps",
            [] {
                QByteArray text = "title: T\nsteps:\n";
                for (int i = 0; i < 300; ++i) {
                    text += "  - {ask: A" + QByteArray::number(i) + ", prompt: x}\n";
                }
                return text;
            }(),
            "at most 200 steps");
        row("brackets in a condition",
            step("  - {ask: A, prompt: x, when: '" + QByteArray(1000, '(') + "1 < 2'}"),
            "brackets");
        row("a condition without end",
            step("  - {ask: A, prompt: x, when: '" + QByteArray("not ").repeated(3000) + "'}"),
            "at most 4000 characters");
    }
    void whatIsHostileIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, why);
        const auto read = readWorkflow(text).orError();
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(why), qPrintable(read.error().detail.left(500)));
    }

    void whatIsWrittenIsReadAsTheSame()
    {
        for (const QByteArray &sample : sampleWorkflows()) {
            roundTrip(sample);
        }
        roundTrip(
            "title: \"Ünï: #1 \\\"q\\\"\"\nabout: \"a\\r\\n b \"\nmodel: p/m:7b\nbudget: "
            "0.000000001\nparallel: 2\nallow: [erase, 'a, b']\ninputs:\n  - {name: 猫 a, type: "
            "choice, choices: ['yes', '1', \"x\\ty\"], default: '1', required: false}\nsteps:\n"
            "  - ask: 'A: b'\n    prompt: \"{{猫 a}}\\n\\n  indented\\nend\"\n    after: []\n"
            "    when: '{{猫 a}} is \"1\"'\n    system: \" lead\\n\\ttab\"\n    fallback: [x/y, "
            "'z']\n    temperature: 0.1234567890123\n    max-tokens: 5\n    effort: low\n"
            "    cache: false\n    timeout: 0.0015\n    retries: 2\n    on-error: go-on\n"
            "  - tool: U\n    use: u\n    with: {a b: '{{猫 a}}', 'c:': \"2\\n3\"}\n"
            "output: \"x\\n\"\n");
    }

    void aFileInJsonIsRead()
    {
        const ReadWorkflow read = readWorkflow("{\"title\": \"T\", \"steps\": [{\"ask\": \"A\", "
                                               "\"prompt\": \"Say \\u732b\\n\\\"x\\\"\", "
                                               "\"retries\": 1}]}");
        QVERIFY2(read.faults.isEmpty(), qPrintable(faultsOf({}).join(u'\n')));
        QCOMPARE(read.workflow.steps.first().prompt, QStringLiteral("Say 猫\n\"x\""));
        QCOMPARE(read.workflow.steps.first().retries, 1);
    }

    void whatPeopleReadStaysReadable()
    {
        const ReadWorkflow read =
            readWorkflow("title: Contract review\nsteps:\n- {ask: Find the clauses, prompt: \"One "
                         "line.\\n\\nAnother.\"}");
        QCOMPARE(
            workflowFile(read.workflow),
            QByteArray("title: Contract review\nsteps:\n  - ask: Find the clauses\n    prompt: "
                       "|-\n      One line.\n\n      Another.\n"));
    }

    void samplesAreSound()
    {
        QCOMPARE(sampleWorkflows().size(), 4);
        for (const QByteArray &sample : sampleWorkflows()) {
            const QStringList faults = faultsOf(sample);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }

    void conditionsHold_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<bool>("yes");
        const auto row = [](const char *condition, bool yes) {
            QTest::newRow(condition) << QString::fromUtf8(condition) << yes;
        };
        row("{{a}} is \" ÄPFEL \"", true);
        row("{{a}} is not 'Äpfel'", false);
        row("{{none}} is empty", true);
        row("{{a}} is not empty and {{none}} is   EMPTY", true);
        row("{{a}} contains 'pfe'", true);
        row("{{a}} does not contain 'x'", true);
        row("{{a}} starts with 'ä' and {{a}} ends with 'L'", true);
        row("{{a}} matches '^Ä.*l$'", true);
        row("{{n}} > 4", true);
        row("{{n}} >= 4.5", true);
        row("{{n}} < 4.5", false);
        row("{{n}} <= -4", false);
        row("{{a}} > 0", false); // no number in it
        row("{{a}} <= 0", false);
        row("length of {{a}} <= 5", true);
        row("not {{a}} is 'x'", true);
        row("1 < 2 or 1 > 2 and 1 > 3", true); // "and" goes first
        row("(1 < 2 or 1 > 2) and 1 > 3", false);
        row("not (1 > 2 or not 2 < 3)", true);
        row("{{two words}} is {{n}}", false);
    }
    void conditionsHold()
    {
        QFETCH(QString, condition);
        QFETCH(bool, yes);
        QVERIFY2(namesInCondition(condition), qPrintable(condition));
        QCOMPARE(holds(condition, {{QStringLiteral("a"), QStringLiteral("Äpfel")},
                                   {QStringLiteral("n"), QStringLiteral("I say 4.5 of 10")}}),
                 yes);
    }

    void brokenConditionsAreRefused_data()
    {
        QTest::addColumn<QString>("condition");
        for (const char *condition :
             {"", "a is b", "{{a}}", "{{a}} is", "{{a}} equals 'x'", "{{a} is 'x'", "{{1}} is 'x'",
              "{{a}} is 'x", "({{a}} is 'x'", "{{a}} is 'x' {{b}} is 'y'", "{{a}} matches '('",
              "and 1 < 2", "1 < 2 or", "not", "{{a}} isnt 'x'"}) {
            QTest::newRow(condition) << QString::fromUtf8(condition);
        }
    }
    void brokenConditionsAreRefused()
    {
        QFETCH(QString, condition);
        QVERIFY(!namesInCondition(condition));
        QVERIFY(!holds(condition, {}));
    }

    void changesDoWhatTheySay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("changes");
        QTest::addColumn<QString>("result"); // rows joined by "; "; "!": an error
        const auto row = [](const char *text, const QStringList &changes, const char *result) {
            QTest::addRow("%s: %s", text, qPrintable(changes.join(u',')))
                << QString::fromUtf8(text) << changes << QString::fromUtf8(result);
        };
        const auto one = [](const char *change) { return QStringList{QString::fromUtf8(change)}; };
        row(" Ä b ", one("trim"), "Ä b");
        row("Äb", one("upper"), "ÄB");
        row("a\n\n b\r\n", one("lines"), "a;  b");
        row("[1, \"x\", null]", one("lines"), "1; x; ");
        row("1. a\n* b\n- c", one("items"), "a; b; c");
        row("{\"a\": {\"b\": [5]}}", one("json a.b.0"), "5");
        row("{\"a\": 1}", one("json b"), "!");
        row("no json", one("json"), "!");
        row("{\"a\": [1, 2]}", one("json list a"), "1; 2");
        row("{\"a\": 1}", one("json list a"), "!");
        row("id=42;", one("match id=(\\d+)"), "42");
        row("nothing", one("match id=(\\d+)"), "!");
        row("a\nb\nc", one("first 2"), "a; b");
        row("a\nb\nc", one("last 5"), "a; b; c");
        row("b\na\nb", {QStringLiteral("sort"), QStringLiteral("unique")}, "a; b");
        row("a\nb", {QStringLiteral("lines"), QStringLiteral("join , ")}, "a, b");
        row("a\nb", one("count"), "2");
        row("", one("count"), "0");
        row("x", {}, "x");
    }
    void changesDoWhatTheySay()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, changes);
        QFETCH(QString, result);
        const auto changed = applyChanges(text, changes);
        const auto list = checkChanges(changes);
        QVERIFY(list);
        QCOMPARE(!changed, result == QLatin1String("!"));
        if (changed) {
            QCOMPARE(changed->isList, *list);
            QCOMPARE(changed->isList ? changed->rows.join(QLatin1String("; ")) : changed->text,
                     result);
        }
    }

    void waysAreThoseOfTheFile()
    {
        const Workflow read =
            readWorkflow("title: T\nsteps:\n  - {route: R, choices: [{when: 1 < 2, to: A}, {else: "
                         "B}]}\n  - {ask: A, prompt: x}\n  - {ask: B, prompt: y}\n  - {ask: C, "
                         "after: [], prompt: z}")
                .workflow;
        const QList<WorkflowWay> wanted{{0, 1, 0}, {0, 2, 1}, {1, 2, -1}};
        QVERIFY(waysOf(read) == wanted);
    }

private:
    static void roundTrip(const QByteArray &text)
    {
        const ReadWorkflow read = readWorkflow(text);
        QVERIFY2(read.faults.isEmpty(), qPrintable(faultsOf(text).join(u'\n')));
        const QByteArray written = workflowFile(read.workflow);
        const ReadWorkflow again = readWorkflow(written);
        QVERIFY2(again.faults.isEmpty(), written.constData());
        QVERIFY2(again.workflow == read.workflow, written.constData());
        QCOMPARE(workflowFile(again.workflow), written);
    }
};

QTEST_GUILESS_MAIN(TestWorkflowFile)
#include "tst_workflowfile.moc"
