// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Judging the answers of a comparison in the real window: verdicts on all of them, tags and notes,
// what only one says, and the commands of all that in the palette.
#include "gui/comparegui.h"
#include "gui/guitest.h"
#include "ui/compare/compareheader.h"
#include "ui/compare/questionsheet.h"
#include "ui/compare/votepopup.h"
#include "ui/controls/button.h"
#include "ui/palette/commandpalette.h"
#include "ui/transcript/transcriptview.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace parley;
using namespace std::chrono_literals;

class TestJudging : public QObject
{
    Q_OBJECT
public:
    explicit TestJudging(Theme &theme) : m_theme(theme) {}

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<CompareGui>(m_theme);
        m_gui->addThree();
        m_gui->open(three);
    }
    void cleanup() { m_gui.reset(); }

    void allCanBeJudgedTogether()
    {
        QVERIFY(!verdict("All equally good"));
        m_gui->ask(QStringLiteral("why?"));
        verdict("All equally good")->trigger();
        m_gui->world.run(100ms);
        QCOMPARE(votes().last().kind, VoteKind::Tie);
        QCOMPARE(votes().last().answers.size(), 3);
        QVERIFY(verdict("All equally good")->isChecked());
        m_gui->world.reopen();
        m_gui->compare().openPage();
        m_gui->world.run(300ms);
        QVERIFY(verdict("All equally good")->isChecked());
        verdict("None of use")->trigger();
        m_gui->world.run(100ms);
        QVERIFY(!verdict("All equally good")->isChecked());
        QVERIFY(press(window(), QStringLiteral("Pick the answer of Gepete")));
        m_gui->world.run(100ms);
        QVERIFY(!verdict("None of use")->isChecked());
        QCOMPARE(standingVotes(votes()).size(), 1);
    }

    void aPickHasTagsAndANote()
    {
        m_gui->ask(QStringLiteral("why?"));
        QVERIFY(!findControl<QAbstractButton>(window(), QStringLiteral("Tags and note to Gepete")));
        QVERIFY(press(window(), QStringLiteral("Pick the answer of Gepete")));
        m_gui->world.run(100ms);
        QVERIFY(press(window(), QStringLiteral("Tags and note to Gepete")));
        auto *tags = findControl<QLineEdit>(window(), QStringLiteral("Tags"));
        auto *note = findControl<QPlainTextEdit>(window(), QStringLiteral("Note"));
        QVERIFY(tags && note && tags->hasFocus());
        tags->setText(QStringLiteral("code，日本語, Code"));
        note->setPlainText(QStringLiteral("clear"));
        QVERIFY(press(window(), QStringLiteral("Save")));
        m_gui->world.run(100ms);
        const Vote vote = standingVotes(votes()).first();
        QCOMPARE(vote.tags, (QStringList{QStringLiteral("code"), QStringLiteral("日本語")}));
        QCOMPARE(vote.note, QStringLiteral("clear"));
        QVERIFY(findControl<QAbstractButton>(window(), QStringLiteral("Picked: Gepete")));
        // Another vote may take the same tags.
        QVERIFY(press(window(), QStringLiteral("Good answer of Lama")));
        m_gui->world.run(100ms);
        QVERIFY(press(window(), QStringLiteral("Tags and note to Lama")));
        QVERIFY(press(window(), QStringLiteral("Tag: code")));
        QTest::keyClick(findControl<QLineEdit>(window(), QStringLiteral("Tags")), Qt::Key_Return);
        m_gui->world.run(100ms);
        QCOMPARE(votes().last().tags, QStringList{QStringLiteral("code")});
    }

    void escapeLeavesTagsAsTheyWere()
    {
        m_gui->ask(QStringLiteral("why?"));
        QVERIFY(press(window(), QStringLiteral("Good answer of Lama")));
        m_gui->world.run(100ms);
        const qsizetype before = votes().size();
        QVERIFY(press(window(), QStringLiteral("Tags and note to Lama")));
        auto *tags = findControl<QLineEdit>(window(), QStringLiteral("Tags"));
        tags->setText(QStringLiteral("code"));
        QTest::keyClick(tags, Qt::Key_Escape);
        QVERIFY(!tags->isVisible());
        QCOMPARE(votes().size(), before);
    }

    void diffTintsWhatOnlyOneSaysAndIsRemembered()
    {
        m_gui->ask(QStringLiteral("why?"));
        QVERIFY(deck().tinted().isEmpty());
        QVERIFY(press(window(), QStringLiteral("Diff")));
        m_gui->world.run(100ms);
        QCOMPARE(deck().tinted().size(), 4);
        QVERIFY(deck().tinted().last().isNull()); // against all others
        Q_EMIT m_gui->pane(1).footer().pickWanted();
        m_gui->world.run(100ms);
        QCOMPARE(deck().tinted().last(), deck().tinted().at(1)); // against the pick
        deck().diffWithPick(m_gui->pane(2).session().conversation().head().id, true);
        QVERIFY(deck().tinted().isEmpty());
        QVERIFY(!deck().diffed().first.isNull());
        deck().diffWithPick(m_gui->pane(2).session().conversation().head().id, false);
        QCOMPARE(deck().tinted().size(), 4);
        m_gui->world.reopen();
        m_gui->compare().openPage();
        m_gui->world.run(300ms);
        QCOMPARE(deck().tinted().size(), 4);
        QVERIFY(press(window(), QStringLiteral("Diff")));
        m_gui->world.run(100ms);
        QVERIFY(deck().tinted().isEmpty());
    }

    void whatAllSayFolds()
    {
        const QString same = QStringLiteral(
            "The nightly export left out three percent of all rows between one and four in the "
            "morning; the rows themselves are safe in every workspace and nothing was lost at "
            "all.\n\nEverybody has been told about it by now, in a letter of their own.\n\n");
        for (const QString &name : three) {
            m_gui->voices.at(name)->words = [same, name](const QString &) {
                return same + QStringLiteral("Signed by ") + name;
            };
        }
        m_gui->ask(QStringLiteral("why?"));
        QVERIFY(press(window(), QStringLiteral("Diff")));
        deck().setFolded(true);
        m_gui->world.run(100ms);
        TranscriptLayout &pieces = m_gui->pane(1).transcript().pieces();
        QCOMPARE(pieces.state({0, 0}).folded, 2);
        deck().setFolded(false);
        m_gui->world.run(100ms);
        QCOMPARE(pieces.state({0, 0}).folded, 0);
    }

    void thePaletteKnowsComparisonsAndTheirCommands()
    {
        m_gui->ask(QStringLiteral("Why is the sea blue?"));
        m_gui->compare().openNew();
        m_gui->world.run(100ms);
        palette(QStringLiteral("sea blue"));
        QCOMPARE(m_gui->page().session()->comparison().title,
                 QStringLiteral("Why is the sea blue?"));
        palette(QStringLiteral("tint what only"));
        QVERIFY(m_gui->page().session()->comparison().diff);
        palette(QStringLiteral("hide or show who"));
        QVERIFY(m_gui->page().session()->comparison().sealed);
    }

private:
    Theme &m_theme;
    std::unique_ptr<CompareGui> m_gui;

    MainWindow &window() { return m_gui->world.window(); }
    PaneDeck &deck() { return m_gui->page().deck(); }
    const QList<Vote> &votes() { return m_gui->world.fakes.votes.all(); }
    // Null: nothing can be judged.
    QAction *verdict(const char *text)
    {
        auto *sheet = m_gui->page().findChild<QuestionSheet *>();
        if (sheet->verdict().isHidden()) {
            return nullptr;
        }
        for (QAction *action : sheet->findChildren<QAction *>()) {
            if (action->text() == QLatin1String(text)) {
                return action;
            }
        }
        return nullptr;
    }
    void palette(const QString &words)
    {
        window().findChild<QAction *>(QStringLiteral("Command palette"))->trigger();
        auto *field = window().findChild<CommandPalette *>()->findChild<QLineEdit *>();
        field->setText(words);
        QTest::keyClick(field, Qt::Key_Return);
        m_gui->world.run(300ms);
    }
};

PARLEY_GUI_TEST(TestJudging)
#include "tst_judging.moc"
