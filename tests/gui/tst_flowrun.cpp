// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Running flows beside their steps: inputs, progress, stopping, taking up, reading a step.
#include "gui/flowgui.h"
#include "support/fakebatches.h"
#include "support/faketools.h"

#include "ui/batches/batchpage.h"
#include "ui/flows/flowhead.h"
#include "ui/panes/chatpane.h"

#include <QClipboard>
#include <QLineEdit>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const QString twoSteps = QStringLiteral("title: Two steps\n"
                                        "inputs:\n"
                                        "  - topic\n"
                                        "steps:\n"
                                        "  - ask: Draft\n"
                                        "    as: draft\n"
                                        "    prompt: Write about {{topic}}.\n"
                                        "  - ask: Polish\n"
                                        "    prompt: Polish {{draft}}.\n");
const QString plain = QStringLiteral("title: Plain\n"
                                     "steps:\n"
                                     "  - ask: One\n"
                                     "    as: one\n"
                                     "    prompt: First.\n"
                                     "  - ask: Two\n"
                                     "    prompt: Then {{one}}.\n");

} // namespace

class TestFlowRun : public QObject
{
    Q_OBJECT

public:
    explicit TestFlowRun(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<FlowGui> m_gui;

    ScriptedProvider &provider() { return m_gui->world.fakes.provider; }
    MainWindow &window() { return m_gui->world.window(); }
    void answer(const QString &text) { provider().enqueue(answering({text})); }
    // Begins to answer, and never ends.
    void hang(const QString &text)
    {
        Script script = answering({text});
        script.last().pause = 24h;
        provider().enqueue(script);
    }
    void open(const QString &text)
    {
        m_gui->add(text);
        m_gui->open();
        m_gui->run(400);
    }
    bool menuOffers(const QString &part)
    {
        QMenu &menu = m_gui->panel().menu();
        Q_EMIT menu.aboutToShow();
        for (const QAction *action : menu.actions()) {
            if (action->text().contains(part) && action->isEnabled()) {
                return true;
            }
        }
        return false;
    }
    bool chooseRun(const QString &part)
    {
        QMenu &menu = m_gui->panel().menu();
        Q_EMIT menu.aboutToShow();
        for (QAction *action : menu.actions()) {
            if (action->text().contains(part) && action->isEnabled()) {
                action->trigger();
                m_gui->run(100);
                return true;
            }
        }
        return false;
    }
    QString reading() { return m_gui->panel().reading().said().answer.message.text(); }

private Q_SLOTS:
    void init() { m_gui = std::make_unique<FlowGui>(m_theme); }
    void cleanup() { m_gui.reset(); }

    void inputsAreAskedForAndGoIntoTheQuestions()
    {
        open(twoSteps);
        answer(QStringLiteral("Tides rise."));
        answer(QStringLiteral("Tides rise, twice a day."));
        QVERIFY(m_gui->press(QStringLiteral("Run")));
        QVERIFY(provider().asked().isEmpty());
        QVERIFY(m_gui->press(QStringLiteral("Start the run"))); // the field is empty
        QVERIFY(provider().asked().isEmpty());
        auto *topic = m_gui->find<QLineEdit>(QStringLiteral("topic"));
        QVERIFY(topic);
        topic->setText(QStringLiteral("潮汐"));
        QVERIFY(m_gui->press(QStringLiteral("Start the run")));
        m_gui->run(2000);
        QCOMPARE(provider().asked().size(), 2);
        QCOMPARE(provider().asked()[0].request.messages.last().text(),
                 QStringLiteral("Write about 潮汐."));
        QCOMPARE(provider().asked()[1].request.messages.last().text(),
                 QStringLiteral("Polish Tides rise.."));
        QVERIFY(m_gui->tags().contains(QStringLiteral("Done")));
        QVERIFY(m_gui->isSaid(QStringLiteral("2 of 2 done")));
        QVERIFY(m_gui->isSaid(QStringLiteral("Run 1")));
        QCOMPARE(reading(), QStringLiteral("Tides rise, twice a day."));
    }

    void aRunIsSeenWhileItGoesOn()
    {
        open(plain);
        answer(QStringLiteral("Alpha"));
        hang(QStringLiteral("Beta so far"));
        QVERIFY(m_gui->press(QStringLiteral("Run")));
        m_gui->run(2000);
        QVERIFY(m_gui->tags().contains(QStringLiteral("Running")));
        QVERIFY(m_gui->isSaid(QStringLiteral("1 of 2 done")));
        QVERIFY(m_gui->traced()[0].contains(QStringLiteral("One, Done")));
        QVERIFY(m_gui->traced()[1].contains(QStringLiteral("Two, Running")));
        QCOMPARE(reading(), QStringLiteral("Beta so far")); // the step that runs is open
        QVERIFY(!m_gui->press(QStringLiteral("Run")));      // one at a time
        QVERIFY(m_gui->list()
                    .currentIndex()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("running")));
    }

    void aRunWaitsForItsBatchAlsoWhileTheWindowIsClosed()
    {
        FakeBatches there;
        there.polls = 1'000;
        BatchingProvider batching(there);
        ProviderProfile profile = FakeWorld::profileNamed(QStringLiteral("many"));
        profile.keys = {FakeWorld::keychainKey(QStringLiteral("fake-1"))};
        QVERIFY(m_gui->world.fakes.profiles.save(profile));
        m_gui->world.fakes.directory.add(profile.name, batching);
        open(QStringLiteral("title: 国\nsteps:\n  - transform: Lands\n    as: lands\n    text: "
                            "\"a\\nb\"\n    do: [lines]\n  - map: Capitals\n    over: lands\n"
                            "    row: land\n    batch: true\n    model: many/m\n"
                            "    prompt: Capital of {{land}}?\n"));
        QVERIFY(m_gui->press(QStringLiteral("Run")));
        m_gui->run(4000);
        QCOMPARE(there.batches.size(), 1);
        const auto waits = [this] {
            QVERIFY2(m_gui->traced()[1].contains(QStringLiteral("waits for its batch")),
                     qPrintable(m_gui->traced()[1]));
            QVERIFY(m_gui->traced()[2].contains(QStringLiteral("in a batch")));
        };
        waits();
        m_gui->world.reopen();
        window().desks().flows().openPage();
        m_gui->run(3000);
        QVERIFY(m_gui->tags().contains(QStringLiteral("Running"))); // by itself
        waits();
        QVERIFY(m_gui->press(QStringLiteral("Open the batch")));
        m_gui->run(200);
        QCOMPARE(window().desks().batches().page().batch().batch.title,
                 QStringLiteral("国: Capitals"));
        for (FakeBatches::Kept &kept : there.batches) {
            kept.polls = 1;
        }
        window().desks().batches().book()->hurry(
            window().desks().batches().page().batch().batch.id);
        window().desks().flows().openPage();
        m_gui->run(4000);
        QVERIFY(m_gui->tags().contains(QStringLiteral("Done")));
        QCOMPARE(there.batches.size(), 1);
        m_gui.reset();
    }

    void aStepThatIsReadStaysOpenWhileTheRunGoesOn()
    {
        open(plain);
        answer(QStringLiteral("Alpha"));
        Script slow = answering({QStringLiteral("Be"), QStringLiteral("ta")});
        slow[2].pause = 5s;
        provider().enqueue(slow);
        QVERIFY(m_gui->press(QStringLiteral("Run")));
        m_gui->run(1500);
        m_gui->trace().setFocus();
        QTest::keyClick(&m_gui->trace(), Qt::Key_Up);
        QCOMPARE(reading(), QStringLiteral("Alpha"));
        QCOMPARE(m_gui->panel().reading().said().question, QStringLiteral("First."));
        m_gui->run(6000);
        QVERIFY(m_gui->tags().contains(QStringLiteral("Done")));
        QCOMPARE(reading(), QStringLiteral("Alpha"));
        QTest::keyClick(&m_gui->trace(), Qt::Key_Down);
        QCOMPARE(reading(), QStringLiteral("Beta"));
        QCOMPARE(m_gui->panel().reading().said().question, QStringLiteral("Then Alpha."));
    }

    void aStoppedRunIsTakenUpAndAsksNothingTwice()
    {
        open(plain);
        answer(QStringLiteral("Alpha"));
        hang(QStringLiteral("Never"));
        QVERIFY(m_gui->press(QStringLiteral("Run")));
        m_gui->run(2000);
        QVERIFY(m_gui->press(QStringLiteral("Stop the run")));
        m_gui->run(500);
        QVERIFY(m_gui->tags().contains(QStringLiteral("Stopped")));
        QCOMPARE(provider().asked().size(), 2);
        answer(QStringLiteral("Beta"));
        QVERIFY(m_gui->press(QStringLiteral("Resume")));
        m_gui->run(2000);
        QVERIFY(m_gui->tags().contains(QStringLiteral("Done")));
        QCOMPARE(provider().asked().size(), 3); // the first step was not asked again
        QCOMPARE(provider().asked()[2].request.messages.last().text(),
                 QStringLiteral("Then Alpha."));
        QVERIFY(!m_gui->press(QStringLiteral("Resume")));
    }

    void aRunThatWasKilledIsTakenUpInTheNextProgram()
    {
        open(plain);
        answer(QStringLiteral("Alpha"));
        hang(QStringLiteral("Never"));
        QVERIFY(m_gui->press(QStringLiteral("Run")));
        m_gui->run(2000);
        const WorkflowRunId id = m_gui->world.workflows.runs().result().value().first().id;
        m_gui->world.workflows.haltAt(
            m_gui->world.workflows.loadRun(id).result().value().entries.size());
        m_gui->world.reopen(); // the end of the run is not written
        m_gui->world.workflows.haltAt(-1);
        m_gui->window().desks().flows().openPage();
        m_gui->run(500);
        QVERIFY(m_gui->tags().contains(QStringLiteral("Interrupted")));
        answer(QStringLiteral("Beta"));
        QVERIFY(m_gui->press(QStringLiteral("Resume")));
        m_gui->run(2000);
        QVERIFY(m_gui->tags().contains(QStringLiteral("Done")));
        QCOMPARE(reading(), QStringLiteral("Beta"));
    }

    void whatWentWrongIsToldAtItsStep()
    {
        open(plain);
        provider().enqueue(failing(errorOf(ErrorKind::Permission, 403)));
        QVERIFY(m_gui->press(QStringLiteral("Run")));
        m_gui->run(2000);
        QVERIFY(m_gui->tags().contains(QStringLiteral("Failed")));
        QVERIFY(m_gui->traced()[0].contains(QStringLiteral("One, Failed")));
        QVERIFY(!m_gui->panel().reading().said().note.isEmpty());
        QVERIFY(m_gui->press(QStringLiteral("Stop the run")) == false);
    }

    void aToolIsUsedWhereTheFlowAllowsIt()
    {
        FakeTools tools;
        m_gui->world.fakes.services.tools = &tools;
        open(QStringLiteral("title: Tools\n"
                            "allow: [echo]\n"
                            "steps:\n"
                            "  - tool: Say it\n"
                            "    use: echo\n"
                            "    with: {text: hello}\n"));
        QVERIFY(m_gui->press(QStringLiteral("Run")));
        m_gui->run(400);
        QVERIFY(m_gui->tags().contains(QStringLiteral("Done")));
        QCOMPARE(tools.called, QStringList{QStringLiteral("echo {\"text\":\"hello\"}")});
        m_gui.reset(); // before what its services name
    }

    void aDryRunAsksNothing()
    {
        open(plain);
        QVERIFY(
            m_gui->choose(QStringLiteral("What to do with the flow"), QStringLiteral("Dry run")));
        QVERIFY(m_gui->isSaid(QStringLiteral("Dry run")));
        QVERIFY(m_gui->tags().contains(QStringLiteral("Nothing was asked")));
        QCOMPARE(m_gui->traced().size(), 2);
        QVERIFY(m_gui->traced()[0].contains(QStringLiteral("1 question")));
        QVERIFY(provider().asked().isEmpty());
        QVERIFY(m_gui->world.workflows.runs().result().value().isEmpty());
    }

    void aReplayAsksNothingAndSaysTheSame()
    {
        open(plain);
        answer(QStringLiteral("Alpha"));
        answer(QStringLiteral("Beta"));
        QVERIFY(m_gui->press(QStringLiteral("Run")));
        m_gui->run(2000);
        QVERIFY(chooseRun(QStringLiteral("Replay from its answers")));
        m_gui->run(2000);
        QVERIFY(m_gui->isSaid(QStringLiteral("Replay of run 1")));
        QVERIFY(m_gui->tags().contains(QStringLiteral("Done")));
        QCOMPARE(reading(), QStringLiteral("Beta"));
        QCOMPARE(provider().asked().size(), 2);
        QCOMPARE(m_gui->world.workflows.runs().result().value().size(), 1);
        QVERIFY(!menuOffers(QStringLiteral("Replay from its answers"))); // not of a replay
    }

    void earlierRunsAreOpenedFromTheMenu()
    {
        open(plain);
        for (const char *text : {"Alpha", "Beta", "Gamma", "Delta"}) {
            answer(QString::fromLatin1(text));
        }
        QVERIFY(m_gui->press(QStringLiteral("Run")));
        m_gui->run(2000);
        QVERIFY(m_gui->press(QStringLiteral("Run")));
        m_gui->run(2000);
        QCOMPARE(reading(), QStringLiteral("Delta"));
        QVERIFY(chooseRun(QStringLiteral("Run 1 ")));
        QVERIFY(m_gui->isSaid(QStringLiteral("Run 1")));
        QCOMPARE(reading(), QStringLiteral("Beta"));
        QVERIFY(chooseRun(QStringLiteral("Delete this run")));
        QCOMPARE(m_gui->world.workflows.runs().result().value().size(), 1);
        QVERIFY(!menuOffers(QStringLiteral("Run 1 ")));
    }

    void aStepIsCopiedAndGoneOnWithAsAChat()
    {
        open(plain);
        answer(QStringLiteral("Alpha"));
        answer(QStringLiteral("**Beta**"));
        QVERIFY(m_gui->press(QStringLiteral("Run")));
        m_gui->run(2000);
        QVERIFY(m_gui->press(QStringLiteral("Copy the answer")));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("**Beta**"));
        QVERIFY(m_gui->press(QStringLiteral("Go on as a chat")));
        m_gui->run(1000);
        QVERIFY(!m_gui->page().isVisible());
        const ChatSession *session = m_gui->window().desk().pane().session();
        QVERIFY(session);
        const Conversation &chat = session->conversation();
        QCOMPARE(chat.activePath().size(), 2);
        QCOMPARE(chat.find(chat.activePath().first())->message.text(),
                 QStringLiteral("Then Alpha."));
        QCOMPARE(chat.find(chat.activePath().last())->message.text(), QStringLiteral("**Beta**"));
    }

    void theAnswersOfAFanOutHaveRowsOfTheirOwn()
    {
        open(QStringLiteral("title: Fan\n"
                            "steps:\n"
                            "  - fan-out: Opinions\n"
                            "    models: [fake/a, fake/b]\n"
                            "    prompt: What?\n"));
        answer(QStringLiteral("One"));
        answer(QStringLiteral("Other"));
        QVERIFY(m_gui->press(QStringLiteral("Run")));
        m_gui->run(2000);
        QCOMPARE(m_gui->traced().size(), 2);
        QVERIFY(m_gui->traced()[0].startsWith(QStringLiteral("a, Done")));
        m_gui->panel().openStep(QStringLiteral("0:0"));
        QCOMPARE(reading(), QStringLiteral("One"));
        m_gui->panel().openStep(QStringLiteral("0:1"));
        QCOMPARE(reading(), QStringLiteral("Other"));
    }

    void theKeyboardRunsAndStops()
    {
        open(plain);
        hang(QStringLiteral("Never"));
        QTest::keyClick(&m_gui->list(), Qt::Key_Return, Qt::ControlModifier);
        m_gui->run(1000);
        QVERIFY(m_gui->tags().contains(QStringLiteral("Running")));
        QTest::keyClick(&m_gui->trace(), Qt::Key_Escape);
        m_gui->run(500);
        QVERIFY(m_gui->tags().contains(QStringLiteral("Stopped")));
    }
};

PARLEY_GUI_TEST(TestFlowRun)
#include "tst_flowrun.moc"
