// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a workflow does, recipe by recipe: tests/data/workflows/runs.txt has each with the answers
// it gets and the log that comes of it. Every row is also replayed from its own log, and stopped,
// killed and taken up at every entry of it.
#include "archive/workflowfile.h"
#include "engine/cachelookup.h"
#include "engine/defaults.h"
#include "engine/routingplans.h"
#include "engine/workflowestimate.h"
#include "engine/workflowrunner.h"
#include "engine/workflowtools.h"
#include "support/await.h"
#include "support/fakeworld.h"
#include "support/memoryworkflows.h"

#include <QFile>
#include <QTest>
#include <QThreadPool>

using namespace parley;
using namespace std::chrono_literals;

namespace {

using Event = RunEntry::Event;

struct Recipe
{
    QString name;
    QByteArray workflow;
    QMap<QString, QString> settings;
    PromptValues inputs;
    QStringList answers;
    QStringList log;
};

QList<Recipe> recipes()
{
    QFile file(QStringLiteral(PARLEY_SOURCE_DIR "/tests/data/workflows/runs.txt"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Recipe> all;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString rest = line.mid(2);
        if (line.startsWith(QLatin1String("##"))) {
            all.append(Recipe());
            all.last().name = rest.trimmed();
        } else if (all.isEmpty() || line.trimmed().isEmpty()) {
            continue;
        } else if (line.startsWith(u'~')) {
            const QStringList words = rest.split(u' ');
            const QString value = words.mid(1).join(u' ');
            if (words[0] == QLatin1String("input")) {
                all.last().inputs.insert(value.section(u'=', 0, 0), value.section(u'=', 1));
            } else {
                all.last().settings.insert(words[0], value);
            }
        } else if (line.startsWith(u'>')) {
            all.last().answers.append(rest);
        } else if (line.startsWith(u'=')) {
            all.last().log.append(rest);
        } else {
            all.last().workflow += line.toUtf8() + '\n';
        }
    }
    return all;
}

QString shortened(QString text)
{
    text.replace(u'\n', u'|');
    return text.size() > 70 ? text.left(70) + u'+' : text;
}

QString errorText(const std::optional<Error> &error)
{
    const Error known = error.value_or(Error());
    return QString(errorKindName(known.kind)) +
           (known.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(known.detail));
}

// As the table words it.
QString lineOf(const Workflow &workflow, const RunEntry &entry)
{
    QString what = QString(runEventName(entry.event)).replace(u'_', u' ');
    if (entry.step >= 0) {
        what += u' ' + workflow.steps[entry.step].title;
    }
    if (entry.part >= 0) {
        what += QStringLiteral(".%1").arg(entry.part);
    }
    if (entry.attempt > 1) {
        what += QStringLiteral(" again");
    }
    if (entry.question) {
        what += QStringLiteral(" %1: ").arg(entry.question->model.model) +
                shortened(entry.question->prompt);
    } else if (entry.answer) {
        const bool whole = entry.answer->state == NodeState::Complete;
        const bool cached = entry.answer->meta.details.contains(fromCacheDetail);
        const QString via = entry.answer->meta.via.model;
        what += (via.isEmpty() ? QString() : QStringLiteral(" by ") + via) +
                (cached ? QStringLiteral(" from cache: ") : QStringLiteral(": ")) +
                (whole ? shortened(entry.answer->message.text())
                       : u'!' + errorText(entry.answer->meta.error));
    } else if (entry.error) {
        what += QStringLiteral(": ") + errorText(entry.error);
    } else if (!entry.rows.isEmpty()) {
        what += QStringLiteral(": [") + shortened(entry.rows.join(QLatin1String("; "))) + u']';
    } else if (!entry.text.isEmpty()) {
        what += QStringLiteral(": ") + shortened(entry.text);
    }
    return what;
}

// Short questions are simple, long ones are not, and of the others fake/judge says so.
RoutingPlan planOfTheTable()
{
    RoutingPlan plan;
    plan.name = QStringLiteral("Everyday");
    plan.formerly = {QStringLiteral("As it was")};
    plan.cheap = {QStringLiteral("fake"), QStringLiteral("one")};
    plan.strong = {QStringLiteral("fake"), QStringLiteral("two")};
    plan.rules = {{RoutingSubject::ShorterThan, 10, {}, {}, Route::Cheap},
                  {RoutingSubject::LongerThan, 40, {}, {}, Route::Strong}};
    plan.classifier.model = {QStringLiteral("fake"), QStringLiteral("judge")};
    plan.classifier.instruction = QStringLiteral("Sort.");
    return plan;
}

// Two that look, one that must be allowed.
class TestTools final : public ToolRunner
{
public:
    [[nodiscard]] QList<ToolOffer> tools() const override
    {
        return {{QStringLiteral("add"), false}, {QStringLiteral("erase"), true}};
    }
    [[nodiscard]] QFuture<Result<QString>> run(const QString &name,
                                               const QByteArray &arguments) override
    {
        ++used;
        const bool broken = arguments.contains("broken");
        return QtFuture::makeReadyFuture(
            broken ? Result<QString>(
                         Unexpected(ErrorKind::BadRequest, QStringLiteral("that is no number")))
                   : Result<QString>(name + QString::fromUtf8(arguments)));
    }
    int used = 0;
};

class HostOfThree final : public ToolHost
{
public:
    [[nodiscard]] QList<ToolSpec> tools() const override
    {
        const QByteArray takes("{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"number\"},"
                               "\"text\":{\"type\":\"string\"}}}");
        return {{QStringLiteral("calculator"), {}, takes},
                {QStringLiteral("current_time"), {}, takes},
                {QStringLiteral("fetch_page"), {}, takes}};
    }
    [[nodiscard]] Result<ToolAsk> check(const ToolCall &) const override { return ToolAsk(); }
    [[nodiscard]] QFuture<Result<QString>> call(const ToolCall &call, const ToolContext &) override
    {
        return QtFuture::makeReadyFuture(
            Result<QString>(QStringLiteral("%1(%2)").arg(call.name, call.arguments)));
    }
};

} // namespace

class TestWorkflowRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_runner.reset();
        m_world.reset();
    }

    void theTableHasSixtyRowsAndMore() { QVERIFY(recipes().size() >= 60); }

    void everyRecipeGivesItsLog_data() { addRows(); }
    void everyRecipeGivesItsLog()
    {
        QFETCH(int, row);
        begin(recipes()[row]);
        const auto started = launch({});
        if (!started) {
            compare({QStringLiteral("refused: ") + started.error().detail});
            return;
        }
        run(m_recipe.settings.value(QStringLiteral("stop"), QStringLiteral("-1")).toInt());
        compare(lines());
        QVERIFY(kept().entries == m_runner->log().entries());
        m_world->clock.run(10min); // connections linger for a while
        QCOMPARE(m_world->provider.record().open, 0);
    }

    void everyLogIsReplayedWithoutAsking_data() { addRows(); }
    void everyLogIsReplayedWithoutAsking()
    {
        QFETCH(int, row);
        begin(recipes()[row]);
        if (!launch({}) || m_recipe.settings.contains(QStringLiteral("stop"))) {
            return;
        }
        run();
        const RunLog recorded = m_runner->log();
        const qsizetype asked = m_world->provider.asked().size();
        const int used = m_tools.used;
        QVERIFY(m_world->profiles.remove(QStringLiteral("fake"))); // nobody has to be there
        replay(recorded);
        for (qsizetype i = 0; i < recorded.entries().size(); ++i) {
            QCOMPARE(lineOf(m_workflow, m_runner->log().entries().value(i)),
                     lineOf(m_workflow, recorded.entries()[i]));
        }
        QVERIFY(m_runner->log().entries() == recorded.entries());
        QCOMPARE(m_world->provider.asked().size(), asked);
        QCOMPARE(m_tools.used, used);
        QCOMPARE(await(m_store->runs())->size(), 1);
    }

    // Killed behind every entry: what was answered is never asked again, and the end is the same.
    void everyRunSurvivesBeingKilledAnywhere_data() { addRows(); }
    void everyRunSurvivesBeingKilledAnywhere()
    {
        QFETCH(int, row);
        const Recipe recipe = recipes()[row];
        begin(recipe);
        const bool calm = !recipe.settings.contains(QStringLiteral("once"));
        if (!launch({}) || !calm) {
            return;
        }
        run();
        const RunLog whole = m_runner->log();
        for (int after = 1; after < whole.entries().size(); ++after) {
            begin(recipe);
            m_store->haltAt(after);
            QVERIFY(launch({}));
            run();
            const WorkflowRun killed = kept();
            QCOMPARE(killed.entries.size(), after);
            m_runner.reset();
            m_store->haltAt(-1);
            answerAgain(killed);
            QVERIFY(launch(killed));
            run();
            QVERIFY2(m_runner->log().output() == whole.output() &&
                         m_runner->log().state() == whole.state(),
                     qPrintable(lines().join(u'\n')));
            noneIsAskedTwice();
            QVERIFY(kept().entries == m_runner->log().entries());
            const RunLog resumed = m_runner->log();
            replay(resumed);
            QVERIFY2(m_runner->log().endsLike(resumed), qPrintable(lines().join(u'\n')));
        }
    }

    // One that failed tries again what failed, and its replay ends as it did.
    void aRunThatFailedIsTakenUp()
    {
        Recipe recipe;
        recipe.workflow = "{title: T, steps: [{ask: A, as: a, prompt: One}, {ask: B, prompt: \"Two "
                          "{{a}}\"}]}";
        recipe.answers = {QStringLiteral("a"), QStringLiteral("!bad_request"), QStringLiteral("b")};
        begin(recipe);
        QVERIFY(launch({}));
        run();
        QCOMPARE(m_runner->log().state(), RunState::Failed);
        QVERIFY(launch(kept()));
        run();
        QCOMPARE(m_runner->log().output(), QStringLiteral("b"));
        noneIsAskedTwice();
        QCOMPARE(m_world->provider.asked().size(), 3);
        const RunLog whole = m_runner->log();
        replay(whole);
        QVERIFY2(m_runner->log().endsLike(whole), qPrintable(lines().join(u'\n')));
        QCOMPARE(m_world->provider.asked().size(), 3);
    }

    void aDiskThatIsFullEndsTheRunBeforeMoreIsAsked()
    {
        begin(recipes().first());
        QVERIFY(launch({}));
        Error full;
        full.kind = ErrorKind::Storage;
        full.providerCode = QStringLiteral("disk_full");
        connect(m_runner.get(), &WorkflowRunner::logged, this, [&](const RunEntry &entry) {
            if (entry.event == Event::Asked) {
                m_store->failWith(full);
            }
        });
        run();
        QCOMPARE(m_world->provider.asked().size(), 0);
        QVERIFY(m_runner->trouble());
        QCOMPARE(m_runner->trouble()->providerCode, QStringLiteral("disk_full"));
        QCOMPARE(m_runner->log().state(), RunState::Running); // it can be taken up
    }

    void requestsAreBookedUnderTheWorkflow()
    {
        begin(recipes().first());
        QVERIFY(launch({}));
        run();
        LedgerQuestion question;
        question.by = {LedgerPart::Workflow};
        const auto sums = await(m_world->ledger.sums(question));
        QCOMPARE(sums->size(), 1);
        QCOMPARE(sums->first().workflow, m_workflow.title);
        QVERIFY(sums->first().sums.requests > 0);
    }

    void whatArrivesCanBeLookedAt()
    {
        begin(recipes().first());
        QVERIFY(launch({}));
        QString seen;
        connect(m_runner.get(), &WorkflowRunner::arrived, this, [&](int step, int part) {
            const Node *node = m_runner->arriving(step, part);
            seen = node ? node->message.text() : seen;
        });
        run();
        QVERIFY(!seen.isEmpty());
        QVERIFY(!m_runner->arriving(0, 0));
    }

    void everyRowOfALongListIsAskedOnce()
    {
        Recipe many;
        many.workflow =
            "{title: T, inputs: [rows], parallel: 8, output: \"{{all}}\", steps: [{map: M, "
            "as: all, over: rows, row: r, prompt: \"Do {{r}}\"}]}";
        QStringList rows;
        for (int i = 0; i < 400; ++i) {
            rows.append(QStringLiteral("row %1").arg(i));
            many.answers.append(QStringLiteral("done %1").arg(i));
        }
        many.inputs = {{QStringLiteral("rows"), rows.join(u'\n')}};
        begin(many);
        QVERIFY(launch({}));
        run();
        QCOMPARE(m_runner->log().output(), many.answers.join(u'\n'));
        QCOMPARE(m_world->provider.asked().size(), 400);
        QCOMPARE(m_runner->log().figures().cost, Money::fromNano(400'000'000'000));
    }

    void tooManyRowsAreRefused()
    {
        Recipe many;
        many.workflow =
            "{title: T, inputs: [rows], steps: [{map: M, over: rows, row: r, prompt: \"Do "
            "{{r}}\"}]}";
        many.inputs = {{QStringLiteral("rows"), QStringLiteral("x\n").repeated(2001)}};
        begin(many);
        QVERIFY(launch({}));
        run();
        QCOMPARE(m_world->provider.asked().size(), 0);
        QVERIFY(m_runner->log().error()->detail.contains(QLatin1String("at most 2000")));
    }

    void samplesArePricedWithoutAsking()
    {
        for (const QByteArray &sample : sampleWorkflows()) {
            Recipe recipe;
            recipe.workflow = sample;
            begin(recipe);
            const auto price = estimateWorkflow(m_world->services, m_workflow, {});
            QVERIFY2(price, sample.constData());
            QCOMPARE(price->steps.size(), m_workflow.steps.size());
            QVERIFY(price->most >= price->least && price->least > Money());
            QCOMPARE(price->unpriced, 0);
        }
        QCOMPARE(m_world->provider.asked().size(), 0);
    }

    // Each question costs a dollar.
    void thePriceIsARangeWhereStepsMayBeSkipped_data()
    {
        QTest::addColumn<QByteArray>("workflow");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addColumn<bool>("mayBeMore");
        QTest::addColumn<int>("unpriced");
        const auto row =
            [](const char *name, const char *steps, int least, int most, bool more = false,
               int unpriced = 0) {
                QTest::newRow(name)
                    << "{title: T, inputs: [{name: i, default: \"a\\nb\\nc\"}], output: "
                       "\"{{i}}\", steps: [" +
                           QByteArray(steps) + "]}"
                    << least << most << more << unpriced;
            };
        row("one question", "{ask: A, prompt: x}", 1, 1);
        row("several models", "{fan-out: A, prompt: x, models: [fake/one, fake/two, fake/one]}", 3,
            3);
        row("rows that are known", "{map: M, over: i, row: r, prompt: \"{{r}}\"}", 3, 3);
        row("rows of an answer",
            "{ask: A, as: a, prompt: x}, {map: M, over: a, row: r, prompt: \"{{r}}\"}", 2, 2, true);
        row("rows that are made of what is known",
            "{transform: A, as: a, text: \"{{i}}\", do: first 2}, {map: M, over: a, row: r, "
            "prompt: "
            "\"{{r}}\"}",
            2, 2);
        row("a condition", "{ask: A, prompt: x}, {ask: B, when: 1 < 2, prompt: y}", 1, 2);
        row("a route by a model",
            "{route: R, prompt: x, choices: [{means: y, to: A}, {else: B}]}, {ask: A, prompt: x}, "
            "{ask: "
            "B, prompt: y}",
            1, 3);
        row("where ways meet again",
            "{route: R, choices: [{when: 1 < 2, to: A}, {else: B}]}, {ask: A, after: R, prompt: "
            "x}, "
            "{ask: B, after: R, prompt: y}, {ask: C, after: [], prompt: z}",
            1, 3);
        row("a judge", "{check: C, that: [2 < 1], prompt: x}", 1, 1);
        row("no price", "{ask: A, prompt: x, model: fake/unpriced}", 0, 0, false, 1);
        row("nobody is asked", "{transform: A, text: x}", 0, 0);
    }
    void thePriceIsARangeWhereStepsMayBeSkipped()
    {
        QFETCH(QByteArray, workflow);
        QFETCH(int, least);
        QFETCH(int, most);
        Recipe recipe;
        recipe.workflow = workflow;
        begin(recipe);
        const auto price = estimateWorkflow(m_world->services, m_workflow, {});
        QVERIFY2(price, price ? "" : qPrintable(price.error().detail));
        QCOMPARE(price->least.dollars(), double(least));
        QCOMPARE(price->most.dollars(), double(most));
        QTEST(price->mayBeMore, "mayBeMore");
        QTEST(price->unpriced, "unpriced");
        QCOMPARE(m_world->provider.asked().size(), 0);
    }

    void toolsOfTheProgramAreOfferedByWhatTheyMayDo()
    {
        HostOfThree host;
        WorkflowTools tools(host);
        QCOMPARE(tools.tools(), (QList<ToolOffer>{{QStringLiteral("calculator"), false},
                                                  {QStringLiteral("current_time"), false},
                                                  {QStringLiteral("fetch_page"), true}}));
        QCOMPARE(*await(tools.run(QStringLiteral("calculator"),
                                  "{\"n\": \"2\", \"text\": \"3\", \"other\": \"x\"}")),
                 QStringLiteral("calculator({\"n\":2,\"other\":\"x\",\"text\":\"3\"})"));
        QVERIFY(!await(tools.run(QStringLiteral("fly"), "{}")));
    }

    void whatHasFinishedIsNotBegunAgain()
    {
        begin(recipes().first());
        QVERIFY(launch({}));
        run();
        const auto again = launch(kept());
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::BadRequest);
    }

private:
    static void addRows()
    {
        QTest::addColumn<int>("row");
        const QList<Recipe> all = recipes();
        for (int i = 0; i < all.size(); ++i) {
            QTest::newRow(qPrintable(all[i].name)) << i;
        }
    }

    void begin(const Recipe &recipe)
    {
        m_runner.reset();
        m_recipe = recipe;
        m_world = std::make_unique<FakeWorld>();
        m_store = std::make_unique<MemoryWorkflows>();
        m_tools = TestTools();
        m_scripts.clear();
        m_world->settings.set(defaultModelSetting, QStringLiteral("fake/one"));
        const Money dollar = Money::fromNano(1'000'000'000);
        m_world->services.price = [dollar](const ProviderProfile &, const QString &,
                                           const QByteArray &) {
            return std::optional(Cost{dollar, Cost::Basis::Priced, {}, {}, {}});
        };
        m_world->services.quote = [dollar](const ProviderProfile &, const QString &model,
                                           const BilledUnits &) {
            const bool known = model != QLatin1String("unpriced");
            return known ? Bill{Bill::Status::Priced, dollar, {}, {}} : Bill();
        };
        setRoutingPlans(m_world->settings, {planOfTheTable()});
        if (recipe.settings.contains(QStringLiteral("cache"))) {
            m_world->useCache();
        }
        for (QString line : recipe.answers) {
            const bool often = line.section(u' ', 0, 0).endsWith(u'x');
            const int times = often ? line.section(u'x', 0, 0).toInt() : 1;
            line = times > 1 ? line.section(u' ', 1) : line;
            for (int i = 0; i < qMax(1, times); ++i) {
                m_scripts.append(scriptOf(line));
                m_world->provider.enqueue(m_scripts.last());
            }
        }
        m_workflow = readWorkflow(recipe.workflow).workflow;
    }

    // "text", "@200 text" (after so many ms), "!kind", "@200 !kind", "hang".
    static Script scriptOf(QString line)
    {
        std::chrono::milliseconds pause{0};
        if (line.startsWith(u'@')) {
            pause = std::chrono::milliseconds(line.mid(1).section(u' ', 0, 0).toInt());
            line = line.section(u' ', 1);
        }
        if (line == QLatin1String("hang")) {
            return {{0ms, Started{}}, {10ms, TextDelta{QStringLiteral("half")}}};
        }
        if (line.startsWith(u'!')) {
            Error error = errorOf(*errorKindFromName(line.mid(1)));
            return failing(error, pause);
        }
        Script script = answering({line.replace(u'|', u'\n')});
        script.first().pause += pause;
        return script;
    }

    Result<void> launch(const WorkflowRun &run)
    {
        const ReadWorkflow read = readWorkflow(m_recipe.workflow);
        if (!read.faults.isEmpty()) {
            return Unexpected(ErrorKind::BadRequest, read.faults.first().text());
        }
        WorkflowJob job{m_workflow, run, &m_tools, {}};
        if (run.id.isNull()) {
            job.run.inputs = m_recipe.inputs;
            job.run.text = QString::fromUtf8(m_recipe.workflow);
        }
        m_runner = std::make_unique<WorkflowRunner>(m_world->services, m_store.get(), job);
        return m_runner->start();
    }

    void replay(const RunLog &recorded)
    {
        WorkflowJob job{m_workflow, {}, nullptr, recorded};
        job.run.inputs = m_recipe.inputs;
        m_runner = std::make_unique<WorkflowRunner>(m_world->services, m_store.get(), job);
        QVERIFY(m_runner->start());
        run();
    }

    // Until it has ended, or nothing happens any more; stops it once the log is so long.
    void run(int stopAt = -1)
    {
        for (int i = 0, idle = 0; idle < 60 && m_runner->isRunning(); ++i, ++idle) {
            const auto length = m_runner->log().entries().size();
            if (stopAt >= 0 && length >= stopAt) {
                stopAt = -1;
                m_runner->stop();
            }
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            const auto pause = m_world->clock.nextDelay();
            if (i % 8 == 7 && pause && !m_named) {
                QThreadPool::globalInstance()->waitForDone(); // it computes names of questions
                m_named = true;
            } else if (i % 8 == 7 && pause) {
                m_world->clock.advance(*pause);
                m_named = !m_world->services.cache;
                idle = 0;
            }
        }
        QCoreApplication::processEvents();
    }

    // What was under way when it was killed is answered as it would have been; the rest follows.
    void answerAgain(const WorkflowRun &killed)
    {
        QStringList open;
        const RunLog log(killed.entries);
        for (int step = 0; step < m_workflow.steps.size(); ++step) {
            for (const PartRun &part : log.step(step).parts) {
                if (!part.ended.isValid()) {
                    open.append(part.question.model.model + u' ' + part.question.prompt);
                }
            }
        }
        const auto &asked = m_world->provider.asked();
        QList<Script> again;
        for (qsizetype i = asked.size(); i-- > 0;) {
            const ChatRequest &request = asked[i].request;
            if (open.removeOne(request.model + u' ' + request.messages.last().text())) {
                again.prepend(m_scripts.value(i));
            }
        }
        m_second = std::make_unique<ScriptedProvider>(m_world->clock);
        for (const Script &script : again + m_scripts.mid(asked.size())) {
            m_second->enqueue(script);
        }
        m_world->directory.add(QStringLiteral("fake"), *m_second);
    }

    QStringList lines() const
    {
        QStringList all;
        for (const RunEntry &entry : m_runner->log().entries()) {
            all.append(lineOf(m_workflow, entry));
        }
        return all;
    }
    void compare(const QStringList &got) const
    {
        if (got != m_recipe.log) { // shown so that it can be read and put into the table
            qWarning().noquote() << QStringLiteral("\n## %1\n= %2")
                                        .arg(m_recipe.name, got.join(QStringLiteral("\n= ")));
        }
        QCOMPARE(got, m_recipe.log);
    }
    WorkflowRun kept() { return *await(m_store->loadRun(await(m_store->runs())->first().id)); }

    // But for what was under way when it was killed.
    void noneIsAskedTwice() const
    {
        QSet<std::pair<int, int>> answered;
        for (const RunEntry &entry : m_runner->log().entries()) {
            const std::pair<int, int> part{entry.step, entry.part};
            if (entry.event == Event::Asked) {
                QVERIFY2(!answered.contains(part), qPrintable(lineOf(m_workflow, entry)));
            } else if (entry.event == Event::Answered &&
                       entry.answer->state == NodeState::Complete) {
                answered.insert(part);
            }
        }
    }

    Recipe m_recipe;
    Workflow m_workflow;
    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<MemoryWorkflows> m_store;
    bool m_named = false; // what the cache looks for
    QList<Script> m_scripts;
    std::unique_ptr<ScriptedProvider> m_second; // after it was killed
    TestTools m_tools;
    std::unique_ptr<WorkflowRunner> m_runner;
};

QTEST_GUILESS_MAIN(TestWorkflowRuns)
#include "tst_workflowruns.moc"
