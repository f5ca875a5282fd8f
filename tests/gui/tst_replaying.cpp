// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Replays in the real window: set up, priced, run, paused, taken up after a crash, asked again
// where they failed, looked at, exported, opened in compare.
#include "gui/guitest.h"
#include "gui/replaygui.h"
#include "support/samplenodes.h"
#include "support/sampleprompts.h"
#include "ui/compare/compareheader.h"
#include "ui/controls/button.h"
#include "ui/replay/earlierquestions.h"
#include "ui/replay/replaycellsheet.h"
#include "ui/transcript/transcriptview.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const QStringList both{QStringLiteral("alpha"), QStringLiteral("beta")};
const QStringList two{QStringLiteral("Why?"), QStringLiteral("为什么？ {{x}}")};

} // namespace

class TestReplaying : public QObject
{
    Q_OBJECT
public:
    explicit TestReplaying(Theme &theme) : m_theme(theme) {}

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<ReplayGui>(m_theme);
        m_gui->addVoice(QStringLiteral("alpha"), QStringLiteral("Alpha One"));
        m_gui->addVoice(QStringLiteral("beta"), QStringLiteral("Beta Two"));
        m_gui->world.fakes.services.quote = [](const ProviderProfile &, const QString &,
                                               const BilledUnits &) {
            return Bill{Bill::Status::Priced, Money::fromNano(10'000'000), {}, {}};
        };
        m_gui->open(both);
    }
    void cleanup() { m_gui.reset(); }

    void theMenuOfComparisonsLeadsThere()
    {
        const QList<QAction *> entries = m_gui->page().header().menu().actions();
        const auto entry = std::find_if(entries.begin(), entries.end(), [](const QAction *action) {
            return action->text() == QStringLiteral("Replay prompts…");
        });
        QVERIFY(entry != entries.end());
        (*entry)->trigger();
        m_gui->world.run(50ms);
        QVERIFY(m_gui->desk().list().isVisible());
        QVERIFY(press(window(), QStringLiteral("New replay")));
        QVERIFY(m_gui->setup().isVisible());
        QCOMPARE(m_gui->setup().panes().panes().size(), 2); // of the comparison that was shown
    }

    void aTableOfAFileIsAskedWithItsColumns()
    {
        m_gui->prepare(both, {});
        QVERIFY(!m_gui->setup().startButton().isEnabled());
        const QTemporaryDir folder;
        const QString path = write(folder, "lang,prompt\nde,\"Say, hello\"\nzh,你好\n");
        m_gui->setup().prompts().takeFile(path);
        m_gui->setup().prompts().promptTemplate().setPlainText(
            QStringLiteral("{{lang}}: {{prompt}}"));
        m_gui->world.run(500ms);
        QCOMPARE(m_gui->setup().prompts().prompts(),
                 (QStringList{QStringLiteral("de: Say, hello"), QStringLiteral("zh: 你好")}));
        QVERIFY(m_gui->setup().startButton().isEnabled());
        QVERIFY(says(QStringLiteral("About $0.0400 for 4 questions")));
        m_gui->setup().prompts().promptTemplate().setPlainText(QStringLiteral("{{nothing}}"));
        m_gui->world.run(500ms);
        QVERIFY(m_gui->setup().prompts().problem().contains(QStringLiteral("\"nothing\"")));
        QVERIFY(!m_gui->setup().startButton().isEnabled());
    }

    void promptsOfTheLibraryAreAskedOverTheTable()
    {
        const Prompt full = sample::prompt();
        Prompt bare;
        bare.id = PromptId::create();
        bare.title = QStringLiteral("Bare");
        bare.message = QStringLiteral("Say {{ x }}");
        bare.variables = {
            {QStringLiteral("x"), PromptVariable::Kind::Text, {}, QStringLiteral("哦")}};
        for (const Prompt &prompt : {full, bare}) {
            const auto saved = m_gui->world.fakes.prompts.save(prompt, PromptSave::NewVersion,
                                                               m_gui->world.fakes.clock.now());
            QVERIFY(saved.result());
        }
        m_gui->prepare(both, {});
        const auto choose = [this](const QStringList &titles) {
            QVERIFY(press(window(), QStringLiteral("From the library…")));
            m_gui->world.run(50ms);
            auto *list =
                findControl<QListWidget>(window(), QStringLiteral("Prompts of the library"));
            QVERIFY(list);
            for (int row = 0; row < list->count(); ++row) {
                QListWidgetItem *item = list->item(row);
                if (titles.contains(item->text()) && (item->flags() & Qt::ItemIsUserCheckable)) {
                    item->setCheckState(Qt::Checked);
                }
            }
            QVERIFY(press(window(), titles.size() == 1 ? QStringLiteral("Take 1 prompt")
                                                       : QStringLiteral("Take 2 prompts")));
            m_gui->world.run(50ms);
        };
        // Without a table only what needs none can be taken.
        choose({QStringLiteral("Bare")});
        QCOMPARE(m_gui->setup().prompts().prompts(), QStringList{QStringLiteral("Say 哦")});
        const QTemporaryDir folder;
        m_gui->setup().prompts().takeFile(
            write(folder, "topic,audience\ntides,a new hire\n{{x}},\n"));
        choose({QStringLiteral("Bare"), full.title});
        QCOMPARE(
            m_gui->setup().prompts().prompts(),
            (QStringList{QStringLiteral("Say 哦"), QStringLiteral("Explain tides to a new hire."),
                         QStringLiteral("Explain {{x}} to a founder.")}));
        QVERIFY(m_gui->setup().startButton().isEnabled());
    }

    void aBadFileSaysWhatIsWrongAndKeepsWhatWasThere()
    {
        m_gui->prepare(both, two);
        const QTemporaryDir folder;
        m_gui->setup().prompts().takeFile(write(folder, "prompt\n\"never ends\n"));
        QVERIFY(says(QStringLiteral("“prompts.csv” can't be used"), true));
        QVERIFY(says(QStringLiteral("line 2"), true));
        QCOMPARE(m_gui->setup().prompts().prompts(), two);
        m_gui->setup().prompts().takeFile(folder.filePath(QStringLiteral("none.csv")));
        QVERIFY(says(QStringLiteral("“none.csv” can't be read"), true));
    }

    void pastedLinesArePrompts()
    {
        m_gui->prepare(both, {});
        QVERIFY(press(window(), QStringLiteral("Type or paste")));
        m_gui->setup().prompts().text().setPlainText(QStringLiteral(" one {{x}} \n\n二\n"));
        m_gui->world.run(500ms);
        QCOMPARE(m_gui->setup().prompts().prompts(),
                 (QStringList{QStringLiteral("one {{x}}"), QStringLiteral("二")}));
    }

    void questionsOfEarlierChatsAreTicked()
    {
        Conversation chat(sample::head(QStringLiteral("Old talk"), 5));
        chat.append(sample::node(Role::User, QStringLiteral("How old is the sun?"), {}, 1));
        chat.append(
            sample::node(Role::Assistant, QStringLiteral("Old."), chat.head().activeLeaf, 2));
        chat.append(sample::node(Role::User, QStringLiteral("And the moon 月?"),
                                 chat.head().activeLeaf, 3));
        m_gui->world.fakes.store.put(chat);
        m_gui->prepare(both, {});
        QVERIFY(press(window(), QStringLiteral("Earlier questions…")));
        m_gui->world.run(300ms);
        auto *tree = findControl<QTreeWidget>(window(), QStringLiteral("Earlier questions"));
        QVERIFY(tree);
        QCOMPARE(tree->topLevelItemCount(), 1);
        QCOMPARE(tree->topLevelItem(0)->childCount(), 2); // what the model said is no question
        tree->topLevelItem(0)->setCheckState(0, Qt::Checked);
        QVERIFY(press(window(), QStringLiteral("Take 2 questions")));
        m_gui->world.run(100ms);
        QCOMPARE(m_gui->setup().prompts().prompts(),
                 (QStringList{QStringLiteral("How old is the sun?"),
                              QStringLiteral("And the moon 月?")}));
    }

    void everyCellIsAskedAndShown()
    {
        begin();
        m_gui->world.run(3s);
        QVERIFY(!m_gui->runner().isRunning());
        const ReplayGridModel &model = m_gui->results().model();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(text(0, 1), QStringLiteral("alpha heard Why?"));
        QCOMPARE(text(1, 2), QStringLiteral("beta heard 为什么？ {{x}}"));
        QVERIFY(m_gui->results().status().startsWith(QStringLiteral("4 of 4 answered")));
        const QString spoken = model.index(0, 1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(QStringLiteral("Prompt 1, Alpha One: ")), qPrintable(spoken));
        // Prompts are asked in their own exchange: no chat came of it.
        QCOMPARE(m_gui->kept(m_gui->runner().replay().id).cells.size(), 4);
    }

    void theJudgeScoresAndTheColumnTellsTheMean()
    {
        m_gui->voices.at(QStringLiteral("beta"))->words = [](const QString &question) {
            return question.contains(QStringLiteral("Judge")) ? QStringLiteral("7: fine")
                                                              : QStringLiteral("yes");
        };
        m_gui->prepare(both, two);
        m_gui->setup().setJudge(ComparisonWorld::modelOf(QStringLiteral("beta")));
        m_gui->world.run(300ms);
        QVERIFY(says(QStringLiteral("Of it the judge: about $0.0400")));
        m_gui->setup().startButton().click();
        m_gui->world.run(4s);
        QCOMPARE(m_gui->runner().progress().judged, 4);
        QCOMPARE(m_gui->results().model().column(1).score, std::optional(7.0));
        m_gui->results().openCell(m_gui->results().model().index(0, 1));
        QCOMPARE(m_gui->results().sheet()->verdict(), QStringLiteral("Judge: 7: fine"));
    }

    void whatCameFromTheCacheSaysSo()
    {
        Replay replay;
        replay.id = ReplayId::create();
        replay.panes = {{ComparisonWorld::modelOf(both.first()), {}, {}}};
        replay.prompts = two;
        QVERIFY(m_gui->world.replays.add(replay).result());
        ReplayCell cell{0, 0, 1, sample::node(Role::Assistant, QStringLiteral("kept"), {}, 1), {}};
        cell.answer.meta.details.insert(QStringLiteral("parley.cache"), "{}");
        QVERIFY(m_gui->world.replays.saveCell(replay.id, cell).result());
        m_gui->desk().openList();
        m_gui->desk().open(replay.id);
        m_gui->world.run(100ms);
        const QString spoken =
            m_gui->results().model().index(0, 1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("from cache")), qPrintable(spoken));
        const QString other =
            m_gui->results().model().index(1, 1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(other.contains(QStringLiteral("not asked yet")), qPrintable(other));
    }

    void whatFailedSaysWhyAndIsAskedAgainAlone()
    {
        Error error = errorOf(ErrorKind::ContentFiltered, 400);
        m_gui->voices.at(QStringLiteral("alpha"))->mishaps = {error};
        begin();
        m_gui->world.run(3s);
        QCOMPARE(m_gui->runner().progress().failed, 1);
        const ReplayGridModel &model = m_gui->results().model();
        const int row = m_gui->runner().cell(0, 0)->isFailed() ? 0 : 1;
        QVERIFY(!text(row, 1).isEmpty());
        QVERIFY(model.index(row, 1)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("failed")));
        QVERIFY(!findControl<QAbstractButton>(window(), QStringLiteral("Go on")));
        QVERIFY(press(window(), QStringLiteral("Ask failed again")));
        m_gui->world.run(2s);
        QCOMPARE(m_gui->runner().progress().failed, 0);
        QCOMPARE(m_gui->runner().progress().answered, 4);
        QCOMPARE(m_gui->runner().cell(row, 0)->tries, 2);
        QCOMPARE(m_gui->runner().cell(1 - row, 0)->tries, 1);
    }

    void aPausedReplayGoesOnAfterTheProgramEnded()
    {
        for (const QString &name : both) {
            m_gui->voices.at(name)->pace = 200ms;
        }
        QStringList many;
        for (int i = 0; i < 12; ++i) {
            many.append(QStringLiteral("Question %1?").arg(i));
        }
        m_gui->prepare(both, many);
        m_gui->setup().startButton().click();
        m_gui->world.run(2s);
        QVERIFY(m_gui->runner().isRunning());
        QVERIFY(press(window(), QStringLiteral("Pause")));
        const ReplayId id = m_gui->runner().replay().id;
        m_gui->world.reopen(); // with some under way
        qsizetype answered = 0;
        for (const ReplayCell &cell : m_gui->kept(id).cells) {
            answered += cell.isAnswered() ? 1 : 0;
        }
        m_gui->desk().openList();
        m_gui->world.run(100ms);
        QCOMPARE(m_gui->desk().list().list().model()->rowCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        m_gui->world.run(300ms);
        QVERIFY(m_gui->results().runner());
        QVERIFY(!m_gui->runner().isRunning()); // nothing is paid for unasked
        QVERIFY(press(window(), QStringLiteral("Go on")));
        m_gui->world.run(40s);
        QCOMPARE(m_gui->runner().progress().answered, 24);
        int again = 0;
        for (const ReplayCell &cell : m_gui->kept(id).cells) {
            again += cell.tries > 1 ? 1 : 0;
        }
        QVERIFY(again <= usualParallel); // what was under way, nothing that was answered
        QVERIFY(answered < 24);
    }

    void aBudgetStopsItAndIsRaised()
    {
        m_gui->world.fakes.services.price = [](const ProviderProfile &, const QString &,
                                               const QByteArray &) {
            return std::optional(
                Cost{Money::fromNano(10'000'000), Cost::Basis::Priced, {}, {}, {}});
        };
        m_gui->prepare(both, two);
        auto *budget = findControl<QLineEdit>(window(), QStringLiteral("Budget"));
        QVERIFY(budget);
        budget->setText(QStringLiteral("much"));
        QVERIFY(!m_gui->setup().startButton().isEnabled());
        QVERIFY(says(QStringLiteral("“much” is no amount"), true));
        budget->setText(QStringLiteral("0.025"));
        QVERIFY(says(QStringLiteral("will probably stop it"), true));
        m_gui->setup().startButton().click();
        m_gui->world.run(3s);
        QCOMPARE(m_gui->runner().progress().answered, 2);
        QVERIFY(m_gui->results().note().contains(QStringLiteral("budget")));
        QVERIFY(press(window(), QStringLiteral("Change the budget…")));
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        field->setText(QStringLiteral("1"));
        QTest::keyClick(field, Qt::Key_Return);
        m_gui->world.run(3s);
        const ReplayId id = m_gui->runner().replay().id;
        QCOMPARE(m_gui->kept(id).replay.budget, std::optional(Money::fromNano(1'000'000'000)));
    }

    void aRowBecomesAComparisonWithoutAskingAgain()
    {
        begin();
        m_gui->world.run(3s);
        const auto comparisons = m_gui->world.fakes.comparisons.comparisons.size();
        m_gui->results().openCell(m_gui->results().model().index(1, 1));
        m_gui->world.run(50ms);
        m_gui->results().sheet()->compare().click();
        m_gui->world.run(500ms);
        QVERIFY(m_gui->page().isVisible());
        QCOMPARE(m_gui->world.fakes.comparisons.comparisons.size(), comparisons + 1);
        QCOMPARE(m_gui->page().deck().panes().size(), 2);
        for (int i = 0; i < 2; ++i) {
            const Conversation &pane = m_gui->pane(i).session().conversation();
            QCOMPARE(pane.nodes().first().message.text(), two.last());
            QCOMPARE(pane.nodes().last().message.text(),
                     QStringLiteral("%1 heard %2").arg(both.at(i), two.last()));
            QCOMPARE(pane.head().model, ComparisonWorld::modelOf(both.at(i)));
            QVERIFY(!m_gui->pane(i).session().isBusy());
        }
        m_gui->world.reopen();
        m_gui->compare().openPage();
        m_gui->world.run(300ms);
        QCOMPARE(m_gui->pane(1).session().conversation().nodes().size(), 2);
    }

    void keysWalkTheAnswers()
    {
        begin();
        m_gui->world.run(3s);
        ReplayGrid &grid = m_gui->results().grid();
        grid.setFocus();
        grid.setCurrentIndex(m_gui->results().model().index(0, 1));
        QTest::keyClick(&grid, Qt::Key_Right);
        QCOMPARE(grid.currentIndex().column(), 2);
        QTest::keyClick(&grid, Qt::Key_Return);
        m_gui->world.run(50ms);
        ReplayCellSheet *sheet = m_gui->results().sheet();
        QVERIFY(sheet && sheet->isOpen());
        QCOMPARE(sheet->view().accessibleName(), QStringLiteral("Prompt 1, Beta Two"));
        QTest::keyClick(&sheet->view(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(sheet->view().accessibleName(), QStringLiteral("Prompt 2, Beta Two"));
        QTest::keyClick(&sheet->view(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(sheet->view().accessibleName(), QStringLiteral("Prompt 2, Alpha One"));
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(!sheet->isOpen());
    }

    void promptsAreFilteredAndSorted()
    {
        m_gui->voices.at(QStringLiteral("beta"))->mishaps = {
            errorOf(ErrorKind::ContentFiltered, 400)};
        begin();
        m_gui->world.run(3s);
        auto *words = findControl<QLineEdit>(window(), QStringLiteral("Search prompts"));
        QVERIFY(words);
        words->setText(QStringLiteral("为"));
        QCOMPARE(m_gui->results().model().rowCount(), 1);
        QCOMPARE(m_gui->results().model().promptAt(0), 1);
        words->clear();
        QVERIFY(press(window(), QStringLiteral("Prompts shown: Failed")));
        QCOMPARE(m_gui->results().model().rowCount(), 1);
        QVERIFY(press(window(), QStringLiteral("Prompts shown: All")));
        QCOMPARE(m_gui->results().model().rowCount(), 2);
    }

    void resultsAreExported()
    {
        begin();
        m_gui->world.run(3s);
        const QTemporaryDir folder;
        const QString csv = folder.filePath(QStringLiteral("out.csv"));
        const QString json = folder.filePath(QStringLiteral("out.json"));
        QVERIFY(m_gui->results().exportTo(csv, true));
        QVERIFY(m_gui->results().exportTo(json, false));
        QVERIFY(read(csv).contains("alpha heard Why?"));
        const QJsonObject object = QJsonDocument::fromJson(read(json)).object();
        QCOMPARE(object.value(QLatin1String("cells")).toArray().size(), 4);
        QCOMPARE(object.value(QLatin1String("prompts")).toArray().at(1).toString(), two.last());
        QVERIFY(
            !m_gui->results().exportTo(folder.filePath(QStringLiteral("no/such/out.csv")), true));
        QVERIFY(m_gui->results().note().contains(QStringLiteral("failed")));
    }

    void aReplayIsRenamedAndDeletedWithUndo()
    {
        begin();
        m_gui->world.run(3s);
        const ReplayId id = m_gui->runner().replay().id;
        QVERIFY(press(window(), QStringLiteral("All replays")));
        m_gui->world.run(100ms);
        QVERIFY(press(window(), QStringLiteral("Rename replay")));
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        field->setText(QStringLiteral("Mine 我的"));
        QTest::keyClick(field, Qt::Key_Return);
        m_gui->world.run(100ms);
        QCOMPARE(m_gui->kept(id).replay.title, QStringLiteral("Mine 我的"));
        const QAbstractItemModel *rows = m_gui->desk().list().list().model();
        QCOMPARE(rows->index(0, 0).data().toString(), QStringLiteral("Mine 我的"));
        QVERIFY(press(window(), QStringLiteral("Delete replay")));
        QCOMPARE(rows->rowCount(), 0);
        QVERIFY(press(window(), QStringLiteral("Undo")));
        QCOMPARE(rows->rowCount(), 1);
        QVERIFY(press(window(), QStringLiteral("Delete replay")));
        m_gui->world.run(10s);
        QCOMPARE(rows->rowCount(), 0);
        QVERIFY(m_gui->kept(id).replay.prompts.isEmpty());
    }

    void aThousandPromptsAndEightModelsMakeNoWidgets()
    {
        QStringList prompts;
        for (int i = 0; i < 1000; ++i) {
            prompts.append(QStringLiteral("Question %1: 何?").arg(i));
        }
        m_gui->prepare(both, prompts);
        const QList<LineUpPane> pair = m_gui->setup().panes().panes();
        m_gui->setup().panes().setPanes(pair + pair + pair + pair);
        m_gui->world.run(1s);
        m_gui->setup().startButton().click();
        m_gui->world.run(100ms);
        const auto widgets = m_gui->results().grid().findChildren<QWidget *>().size();
        m_gui->world.run(2s);
        QCOMPARE(m_gui->results().model().rowCount(), 1000);
        QCOMPARE(m_gui->results().model().columnCount(), 9);
        QCOMPARE(m_gui->results().grid().findChildren<QWidget *>().size(), widgets);
    }

private:
    QWidget &window() { return m_gui->world.window(); }
    void begin()
    {
        m_gui->prepare(both, two);
        QVERIFY(m_gui->setup().startButton().isEnabled());
        m_gui->setup().startButton().click();
    }
    QString text(int row, int column)
    {
        return m_gui->results().model().index(row, column).data().toString();
    }
    // Whether some visible label holds these words.
    bool says(const QString &words, bool note = false)
    {
        for (const QLabel *label : window().findChildren<QLabel *>()) {
            if (label->text().contains(words) && (note || label->isVisibleTo(&window()))) {
                return true;
            }
        }
        return false;
    }
    static QString write(const QTemporaryDir &folder, const QByteArray &bytes)
    {
        const QString path = folder.filePath(QStringLiteral("prompts.csv"));
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? path : QString();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Theme &m_theme;
    std::unique_ptr<ReplayGui> m_gui;
};

PARLEY_GUI_TEST(TestReplaying)
#include "tst_replaying.moc"
