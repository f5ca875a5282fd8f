// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Writing flows: the list, steps as cards, the text behind them, mistakes.
#include "gui/flowgui.h"

#include "ui/flows/flowfiles.h"
#include "ui/flows/flowmerge.h"
#include "ui/flows/flowstart.h"
#include "ui/flows/stepgrip.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>

using namespace parley;

namespace {

const QString twoSteps = QStringLiteral("title: Two steps\n"
                                        "inputs:\n"
                                        "  - topic\n"
                                        "steps:\n"
                                        "  # first a draft\n"
                                        "  - ask: Draft\n"
                                        "    as: draft\n"
                                        "    prompt: Write about {{topic}}.\n"
                                        "  # 然后检查\n"
                                        "  - ask: Polish\n"
                                        "    prompt: Polish {{draft}}.\n");

const QString routed = QStringLiteral("title: Routed\n"
                                      "inputs:\n"
                                      "  - question\n"
                                      "steps:\n"
                                      "  - route: Which\n"
                                      "    prompt: \"{{question}}\"\n"
                                      "    choices:\n"
                                      "      - means: it is hard\n"
                                      "        to: Strong\n"
                                      "      - else: Cheap\n"
                                      "  - ask: Strong\n"
                                      "    prompt: \"{{question}}\"\n"
                                      "  - ask: Cheap\n"
                                      "    after: [Which]\n"
                                      "    prompt: \"{{question}}\"\n");

} // namespace

class TestFlowsPage : public QObject
{
    Q_OBJECT

public:
    explicit TestFlowsPage(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<FlowGui> m_gui;

    WorkflowId openWith(const QString &text)
    {
        const WorkflowId id = m_gui->add(text);
        m_gui->open();
        return id;
    }
    PromptEdit *textOfCard(int step)
    {
        return m_gui->text(QStringLiteral("Text of ") + m_gui->card(step).step().title);
    }
    void typeIntoCard(int step, const QString &words)
    {
        textOfCard(step)->setFocus();
        textOfCard(step)->moveCursor(QTextCursor::End);
        textOfCard(step)->insertPlainText(words);
    }

private Q_SLOTS:
    void init() { m_gui = std::make_unique<FlowGui>(m_theme); }
    void cleanup() { m_gui.reset(); }

    void anEmptyPageOffersSamplesWhichAreSound()
    {
        m_gui->open();
        QVERIFY(m_gui->isSaid(QStringLiteral("No flows yet.")));
        QVERIFY(!m_gui->editor().isVisible());
        QVERIFY(m_gui->press(QStringLiteral("Start from samples")));
        m_gui->run(600);
        QVERIFY(m_gui->stored().size() >= 3);
        for (const StoredWorkflow &flow : m_gui->stored()) {
            QCOMPARE(readWorkflow(flow.text.toUtf8()).faults, QList<WorkflowFault>());
        }
        QVERIFY(m_gui->editor().isVisible());
        QVERIFY(m_gui->card(0).isVisible());
    }

    void theKeyOfThePageOpensIt()
    {
        m_gui->world.open({1200, 800});
        QTest::keyClick(&m_gui->window(), Qt::Key_3, Qt::ControlModifier);
        m_gui->run();
        QVERIFY(m_gui->page().isVisible());
        QVERIFY(m_gui->find<QAbstractButton>(QStringLiteral("Flows")));
        QTest::keyClick(&m_gui->window(), Qt::Key_1, Qt::ControlModifier);
        m_gui->run();
        QVERIFY(!m_gui->page().isVisible());
    }

    void aNewFlowIsNamedWrittenAndKept()
    {
        openWith(twoSteps);
        QTest::keyClick(&m_gui->list(), Qt::Key_N, Qt::ControlModifier);
        m_gui->run();
        auto *title = m_gui->find<QLineEdit>(QStringLiteral("Name of the flow"));
        QVERIFY(title && title->hasFocus());
        title->setText(QStringLiteral("周报"));
        QTest::keyClick(title, Qt::Key_Return);
        typeIntoCard(0, QStringLiteral("Say hello."));
        QVERIFY(m_gui->tags().contains(QStringLiteral("Saving…")));
        m_gui->run(1000);
        QVERIFY(m_gui->tags().contains(QStringLiteral("Saved")));
        QCOMPARE(m_gui->stored().size(), 2);
        const WorkflowId id = m_gui->editor().flow().id;
        QCOMPARE(m_gui->kept(id).title, QStringLiteral("周报"));
        QCOMPARE(m_gui->kept(id).steps.first().prompt, QStringLiteral("Say hello."));
    }

    void aStepIsAddedAndNamed()
    {
        const WorkflowId id = openWith(twoSteps);
        QVERIFY(m_gui->press(QStringLiteral("Add a step: Fan-out")));
        auto *title = m_gui->find<QLineEdit>(QStringLiteral("Name of the step"));
        QVERIFY(title && title->hasFocus());
        title->setText(QStringLiteral("Opinions"));
        QTest::keyClick(title, Qt::Key_Return);
        m_gui->run(1000);
        QCOMPARE(FlowGui::titles(m_gui->kept(id)),
                 QStringList({QStringLiteral("Draft"), QStringLiteral("Polish"),
                              QStringLiteral("Opinions")}));
        QCOMPARE(m_gui->kept(id).steps.last().kind, WorkflowStep::Kind::FanOut);
    }

    void everyKindCanBeAddedAndKept_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= static_cast<int>(WorkflowStep::Kind::Check); ++kind) {
            QTest::newRow(stepKindName(static_cast<WorkflowStep::Kind>(kind)).data()) << kind;
        }
    }
    void everyKindCanBeAddedAndKept()
    {
        QFETCH(int, kind);
        const WorkflowId id = openWith(twoSteps);
        m_gui->editor().addStep(static_cast<WorkflowStep::Kind>(kind));
        m_gui->run(1000);
        QCOMPARE(m_gui->kept(id).steps.size(), 3);
        QCOMPARE(static_cast<int>(m_gui->kept(id).steps.last().kind), kind);
        QVERIFY(m_gui->textOf(id).contains(QStringLiteral("# first a draft")));
        QVERIFY(!m_gui->editor().isAsText());
        QVERIFY(m_gui->card(2).isEnabled()); // it lacks something, which is told, not forbidden
        m_gui->card(2).setSettingsOpen(true);
        m_gui->run(100);
        QVERIFY(m_gui->find<QLineEdit>(QStringLiteral("Only when")));
    }

    void theKeyboardMovesAStep()
    {
        const WorkflowId id = openWith(twoSteps);
        StepGrip &grip = m_gui->card(0).grip();
        grip.setFocus();
        QTest::keyClick(&grip, Qt::Key_Down);
        QCOMPARE(m_gui->shownTitles(),
                 QStringList({QStringLiteral("Polish"), QStringLiteral("Draft")}));
        QVERIFY(m_gui->card(1).grip().hasFocus()); // the keyboard went with it
        QTest::keyClick(textOfCard(1), Qt::Key_Up, Qt::AltModifier);
        m_gui->run(1000);
        QCOMPARE(FlowGui::titles(m_gui->kept(id)),
                 QStringList({QStringLiteral("Draft"), QStringLiteral("Polish")}));
        QTest::keyClick(&m_gui->card(0).grip(), Qt::Key_Up); // nowhere to go
        QCOMPARE(m_gui->shownTitles().first(), QStringLiteral("Draft"));
    }

    void theMouseDragsAStep()
    {
        openWith(twoSteps);
        StepGrip &grip = m_gui->card(0).grip();
        const QPoint begin = grip.rect().center();
        const QPoint end = grip.mapFrom(
            &m_gui->window(),
            m_gui->card(1).mapTo(&m_gui->window(), QPoint(20, m_gui->card(1).height() - 4)));
        QTest::mousePress(&grip, Qt::LeftButton, {}, begin);
        const auto move = [&](const QPoint &at) {
            QMouseEvent event(QEvent::MouseMove, at, grip.mapToGlobal(at), Qt::LeftButton,
                              Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&grip, &event);
        };
        move((begin + end) / 2);
        move(end);
        QTest::mouseRelease(&grip, Qt::LeftButton, {}, end);
        QCOMPARE(m_gui->shownTitles(),
                 QStringList({QStringLiteral("Polish"), QStringLiteral("Draft")}));
    }

    void aDeletedStepComesBackWithUndo()
    {
        const WorkflowId id = openWith(twoSteps);
        QVERIFY(m_gui->choose(QStringLiteral("What to do with Draft"), QStringLiteral("Delete")));
        QCOMPARE(m_gui->shownTitles(), QStringList{QStringLiteral("Polish")});
        typeIntoCard(0, QStringLiteral(" Shorter."));
        QVERIFY(m_gui->press(QStringLiteral("Undo")));
        m_gui->run(1000);
        QCOMPARE(FlowGui::titles(m_gui->kept(id)),
                 QStringList({QStringLiteral("Draft"), QStringLiteral("Polish")}));
        QCOMPARE(m_gui->kept(id).steps.last().prompt, // what was typed meanwhile stays
                 QStringLiteral("Polish {{draft}}. Shorter."));
    }

    void whatWasDoneToStepsIsTakenBackByTheKeyboard()
    {
        openWith(twoSteps);
        const QString before = m_gui->editor().draft().text();
        QTest::keyClick(&m_gui->card(0).grip(), Qt::Key_Down);
        QVERIFY(
            m_gui->choose(QStringLiteral("What to do with Draft"), QStringLiteral("Duplicate")));
        QCOMPARE(m_gui->shownTitles().size(), 3);
        QTest::keyClick(&m_gui->card(0).grip(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(&m_gui->card(0).grip(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_gui->editor().draft().text(), before);
    }

    void commentsStayWhenStepsAreChanged()
    {
        const WorkflowId id = openWith(twoSteps);
        typeIntoCard(1, QStringLiteral(" Keep it short."));
        QTest::keyClick(&m_gui->card(0).grip(), Qt::Key_Down);
        m_gui->run(1000);
        const QString text = m_gui->textOf(id);
        QVERIFY(text.contains(QStringLiteral("# first a draft")));
        QVERIFY(text.contains(QStringLiteral("# 然后检查")));
        QVERIFY(text.contains(QStringLiteral("Polish {{draft}}. Keep it short.")));
    }

    void aChangeIsMergedIntoWhatWasWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("merged");
        const auto row = [](const char *name, const char *written, const char *before,
                            const char *after, const char *merged) {
            QTest::newRow(name) << QString::fromUtf8(written) << QString::fromUtf8(before)
                                << QString::fromUtf8(after) << QString::fromUtf8(merged);
        };
        row("the same", "a\nb\n", "a\nb\n", "a\nb\n", "a\nb\n");
        row("a line changes", "# c\na\nb\n", "a\nb\n", "a\nx\n", "# c\na\nx\n");
        row("a line comes", "a # c\nb\n", "a\nb\n", "a\nb\nx\n", "a # c\nb\nx\n");
        row("a line comes first", "a\n# c\nb\n", "a\nb\n", "x\na\nb\n", "x\na\n# c\nb\n");
        row("a line goes", "a\n# c\nb\nd\n", "a\nb\nd\n", "a\nd\n", "a\n# c\nd\n");
        row("written otherwise", "a: 'x'\n", "a: x\n", "a: y\n", "a: y\n");
        row("quoted otherwise", "# c\na: 'x' # d\nb\n", "a: \"x\"\nb\n", "a: \"y\"\nb\n",
            "# c\na: \"y\"\nb\n");
        row("nothing is left", "a\n", "a\n", "", "");
        row("out of nothing", "", "", "a\n", "a\n");
    }
    void aChangeIsMergedIntoWhatWasWritten()
    {
        QFETCH(QString, written);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, merged);
        QCOMPARE(mergedFlowText(written, before, after), merged);
    }

    void bothViewsSayTheSame()
    {
        const WorkflowId id = openWith(twoSteps);
        QVERIFY(m_gui->press(QStringLiteral("Edit as text")));
        QCOMPARE(m_gui->editor().source().text(), twoSteps);
        QString changed = twoSteps;
        changed.replace(QStringLiteral("ask: Polish"), QStringLiteral("ask: Finish # last"));
        m_gui->editor().source().edit().setPlainText(changed);
        m_gui->run(1000);
        QCOMPARE(m_gui->textOf(id), changed);
        QVERIFY(m_gui->press(QStringLiteral("Show the steps")));
        QCOMPARE(m_gui->card(1).step().title, QStringLiteral("Finish"));
        typeIntoCard(0, QStringLiteral(" Briefly."));
        QVERIFY(m_gui->press(QStringLiteral("Edit as text")));
        QVERIFY(m_gui->editor().source().text().contains(QStringLiteral("{{topic}}. Briefly.")));
        QVERIFY(m_gui->editor().source().text().contains(QStringLiteral("ask: Finish # last")));
    }

    void aMistakeIsToldAtItsStepAndItsLine()
    {
        openWith(twoSteps);
        typeIntoCard(1, QStringLiteral(" For {{nobody}}."));
        QCOMPARE(m_gui->editor().draft().faults().size(), 1);
        const WorkflowFault fault = m_gui->editor().draft().faults().first();
        QCOMPARE(fault.step, QStringLiteral("Polish"));
        QVERIFY(m_gui->isSaid(fault.sentence));
        QCOMPARE(m_gui->card(1).accessibleDescription(), fault.sentence);
        QCOMPARE(m_gui->card(0).accessibleDescription(), QString());
        QVERIFY(!m_gui->press(QStringLiteral("Run")));
        QVERIFY(m_gui->press(QStringLiteral("Edit as text")));
        auto *list = m_gui->find<QListWidget>(QStringLiteral("Mistakes"));
        QVERIFY(list && list->count() == 1);
        QCOMPARE(list->item(0)->text(), fault.text());
        Q_EMIT list->itemActivated(list->item(0));
        QCOMPARE(m_gui->editor().source().edit().textCursor().blockNumber() + 1, fault.line);
        QVERIFY(m_gui->editor().source().edit().hasFocus());
    }

    void aTextThatCannotBeReadLosesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no YAML") << QStringLiteral("title: [\nsteps\n  - what?");
        QTest::newRow("a word nobody knows") << twoSteps + QStringLiteral("    colour: blue\n");
        QTest::newRow("empty") << QString();
        QTest::newRow("hostile") << QStringLiteral("a: &a [*a, *a]\n<b>bold</b>: \"\\u0000\"");
    }
    void aTextThatCannotBeReadLosesNothing()
    {
        QFETCH(QString, text);
        const WorkflowId id = openWith(text);
        m_gui->run(100);
        QVERIFY(m_gui->editor().isAsText());
        QCOMPARE(m_gui->editor().source().text(), text);
        QVERIFY(m_gui->press(QStringLiteral("Show the steps")));
        m_gui->editor().addStep(WorkflowStep::Kind::Ask); // as a shortcut might
        m_gui->run(1000);
        QCOMPARE(m_gui->textOf(id), text);
        QVERIFY(!m_gui->press(QStringLiteral("Run")));
    }

    void aRenamedStepIsFollowedWhereverItIsNamed()
    {
        const WorkflowId id = openWith(routed);
        m_gui->card(1).rename();
        auto *title = m_gui->find<QLineEdit>(QStringLiteral("Name of the step"));
        title->setText(QStringLiteral("Sonnet"));
        QTest::keyClick(title, Qt::Key_Return);
        m_gui->card(0).rename();
        title = m_gui->find<QLineEdit>(QStringLiteral("Name of the step"));
        title->setText(QStringLiteral("Hard"));
        QTest::keyClick(title, Qt::Key_Return);
        m_gui->run(1000);
        const Workflow flow = m_gui->kept(id);
        QCOMPARE(flow.steps[0].choices.first().to, QStringLiteral("Sonnet"));
        QCOMPARE(flow.steps[2].after, QStringList{QStringLiteral("Hard")});
        QCOMPARE(m_gui->editor().draft().faults(), QList<WorkflowFault>());
    }

    void waysOfARouteAreWrittenInTheirLines()
    {
        const WorkflowId id = openWith(routed);
        auto *way = m_gui->find<QLineEdit>(QStringLiteral("Way 1, when it is taken"));
        QVERIFY(way);
        way->setText(QStringLiteral("it is about money"));
        QVERIFY(m_gui->press(QStringLiteral("Add a way")));
        m_gui->run(1000);
        QCOMPARE(m_gui->kept(id).steps[0].choices.size(), 3);
        QCOMPARE(m_gui->kept(id).steps[0].choices.first().means,
                 QStringLiteral("it is about money"));
        QVERIFY(m_gui->kept(id).steps[0].choices.last().means.isEmpty()); // else stays the last
        QVERIFY(m_gui->press(QStringLiteral("Remove way 2")));
        m_gui->run(1000);
        QCOMPARE(m_gui->kept(id).steps[0].choices.size(), 2);
    }

    void settingsOfAStepAreKeptAndWhatCannotBeIsTold()
    {
        const WorkflowId id = openWith(twoSteps);
        QVERIFY(m_gui->choose(QStringLiteral("What to do with Draft"), QStringLiteral("Settings")));
        auto *tries = m_gui->find<QLineEdit>(QStringLiteral("More tries"));
        auto *limit = m_gui->find<QLineEdit>(QStringLiteral("Time limit in seconds"));
        QVERIFY(tries && limit);
        tries->setText(QStringLiteral("2"));
        limit->setText(QStringLiteral("soon"));
        QVERIFY(m_gui->isSaid(QStringLiteral("Write how many seconds")));
        typeIntoCard(0, QStringLiteral(" Now."));
        QCOMPARE(limit->text(), QStringLiteral("soon")); // nothing typed is lost
        m_gui->run(1000);
        QCOMPARE(m_gui->kept(id).steps[0].retries, 2);
        QVERIFY(!m_gui->kept(id).steps[0].timeout);
        limit->setText(QStringLiteral("90"));
        QVERIFY(!m_gui->isSaid(QStringLiteral("Write how many seconds")));
        m_gui->run(1000);
        QCOMPARE(m_gui->kept(id).steps[0].timeout, std::chrono::milliseconds(90'000));
    }

    void inputsAreRenamedInTheTextsToo()
    {
        openWith(twoSteps);
        QVERIFY(m_gui->press(QStringLiteral("Inputs")));
        FlowStart &start = m_gui->editor().canvas().start();
        QVERIFY(start.isTableOpen());
        Q_EMIT start.renamed(QStringLiteral("topic"), QStringLiteral("subject"));
        const Workflow &flow = m_gui->editor().draft().workflow();
        QCOMPARE(flow.inputs.first().variable.name, QStringLiteral("subject"));
        QCOMPARE(flow.steps[0].prompt, QStringLiteral("Write about {{subject}}."));
        QVERIFY(m_gui->editor().draft().isSound());
    }

    void aDeletedFlowComesBackWithUndo()
    {
        const WorkflowId id = openWith(twoSteps);
        m_gui->list().setFocus();
        QTest::keyClick(&m_gui->list(), Qt::Key_Delete);
        m_gui->run();
        QVERIFY(m_gui->stored().isEmpty());
        QVERIFY(m_gui->press(QStringLiteral("Undo")));
        m_gui->run(100);
        QCOMPARE(m_gui->textOf(id), twoSteps);
        QVERIFY(m_gui->editor().isVisible());
    }

    void aDuplicateHasANameOfItsOwn()
    {
        openWith(twoSteps);
        QVERIFY(
            m_gui->choose(QStringLiteral("What to do with the flow"), QStringLiteral("Duplicate")));
        m_gui->run(600);
        QCOMPARE(m_gui->stored().size(), 2);
        QCOMPARE(m_gui->editor().flow().title, QStringLiteral("Two steps, copy"));
        QVERIFY(m_gui->editor().flow().text.contains(QStringLiteral("# first a draft")));
    }

    void filesAreReadAndWrittenAsTheyAre()
    {
        openWith(twoSteps);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("two.yaml"));
        m_gui->page().files().save(m_gui->editor().flow(), path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), twoSteps);
        const QString odd = folder.filePath(QStringLiteral("odd.yaml"));
        const QString broken = folder.filePath(QStringLiteral("broken.yaml"));
        QFile out(odd);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("steps: [");
        out.close();
        QFile bytes(broken);
        QVERIFY(bytes.open(QIODevice::WriteOnly));
        bytes.write("\xff\xfe\x00\x01", 4);
        bytes.close();
        m_gui->page().files().import({odd, broken});
        m_gui->run(600);
        QCOMPARE(m_gui->stored().size(), 2);
        QCOMPARE(m_gui->editor().flow().text, QStringLiteral("steps: ["));
        QCOMPARE(m_gui->editor().flow().title, QStringLiteral("odd"));
        QVERIFY(m_gui->isSaid(QStringLiteral("“broken.yaml” is no text of a flow.")));
    }

    void whatTheDiskRefusesStaysAndIsTriedAgain()
    {
        const WorkflowId id = openWith(twoSteps);
        Error full;
        full.kind = ErrorKind::Storage;
        full.providerCode = QStringLiteral("disk_full");
        m_gui->world.workflows.failWith(full);
        typeIntoCard(0, QStringLiteral(" Not lost."));
        m_gui->run(1000);
        QVERIFY(m_gui->tags().contains(QStringLiteral("Not saved")));
        QCOMPARE(m_gui->textOf(id), twoSteps);
        m_gui->world.workflows.failWith({});
        m_gui->run(4000);
        QVERIFY(m_gui->textOf(id).contains(QStringLiteral("Not lost.")));
        QVERIFY(m_gui->tags().contains(QStringLiteral("Saved")));
    }

    void whatIsTypedIsKeptWhenTheWindowCloses()
    {
        const WorkflowId id = openWith(twoSteps);
        typeIntoCard(0, QStringLiteral(" The last words."));
        m_gui->world.close();
        QVERIFY(m_gui->textOf(id).contains(QStringLiteral("The last words.")));
    }

    void aNarrowWindowShowsOneThingAtATime()
    {
        m_gui->add(twoSteps);
        m_gui->open({720, 480});
        QVERIFY(m_gui->list().isVisible());
        QVERIFY(!m_gui->editor().isVisible());
        QTest::keyClick(&m_gui->list(), Qt::Key_Return);
        QVERIFY(m_gui->editor().isVisible());
        QVERIFY(!m_gui->list().isVisible());
        QVERIFY(m_gui->press(QStringLiteral("Show the run")));
        QVERIFY(m_gui->panel().isVisible());
        QTest::keyClick(&m_gui->page(), Qt::Key_Escape);
        QVERIFY(m_gui->editor().isVisible());
        QVERIFY(m_gui->press(QStringLiteral("All flows")));
        QVERIFY(m_gui->list().isVisible());
    }
};

PARLEY_GUI_TEST(TestFlowsPage)
#include "tst_flowspage.moc"
