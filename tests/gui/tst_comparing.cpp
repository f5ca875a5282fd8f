// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Two versions of an answer compared, as a person does it.
#include "gui/gallerychats.h"
#include "gui/guitest.h"

#include "ui/compare/diffmarks.h"
#include "ui/compare/diffsheet.h"
#include "ui/compare/versioncomparison.h"
#include "ui/panes/chatpane.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptview.h"

#include <QMenu>
#include <QScrollBar>

using namespace parley;
using namespace std::chrono_literals;

class TestComparing : public QObject
{
    Q_OBJECT

public:
    explicit TestComparing(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;

    TranscriptView &transcript() { return m_world->window().desk().pane().transcript(); }
    DiffSheet *sheet() { return m_world->window().findChild<DiffSheet *>(); }

    // The entries of the submenu of a turn's menu.
    QList<QAction *> versions(QMenu &menu)
    {
        for (QAction *action : menu.actions()) {
            if (action->menu()) {
                return action->menu()->actions();
            }
        }
        return {};
    }
    void start(const QString &one, const QString &other)
    {
        fillWithVersions(*m_world, one, other);
        m_world->open({1200, 800});
        m_world->run(100ms);
    }
    void compare()
    {
        const auto menu = transcript().actions().menu().make(1, {});
        const QList<QAction *> entries = versions(*menu);
        QCOMPARE(entries.size(), 1);
        entries.first()->trigger();
        m_world->run(100ms);
        QVERIFY(sheet() && sheet()->isOpen());
    }
    static int heightOf(TranscriptView &view) { return view.pieces().height(); }

private Q_SLOTS:
    void init() { m_world = std::make_unique<GuiWorld>(m_theme); }
    void cleanup() { m_world.reset(); }

    void anAnswerAloneHasNothingToBeComparedWith()
    {
        fillWithChats(*m_world);
        m_world->open({1200, 800});
        m_world->run(100ms);
        const auto menu = transcript().actions().menu().make(1, {});
        QVERIFY(versions(*menu).isEmpty());
    }

    void twoVersionsAreShownSideBySide()
    {
        start(QStringLiteral("Same here.\n\nOne thing only."),
              QStringLiteral("Same here.\n\nAnother thing entirely."));
        compare();
        QVERIFY(!sheet()->marks()->isEmpty());
        QCOMPARE(sheet()->left().model().rowCount(), 1);
        QCOMPARE(sheet()->right().model().rowCount(), 1);
        QVERIFY(sheet()->left().accessibleName().endsWith(QStringLiteral("version 2 of 2")));
        QVERIFY(sheet()->right().accessibleName().endsWith(QStringLiteral("version 1 of 2")));
        QTest::keyClick(&sheet()->left(), Qt::Key_Escape);
        QVERIFY(!sheet()->isOpen());
    }

    void whatReadsTheSameIsSaidToBeSo()
    {
        start(QStringLiteral("**Same** text."), QStringLiteral("Same text."));
        compare();
        QVERIFY(sheet()->marks()->isEmpty());
        const QString sentence = QStringLiteral("Both read the same.");
        bool said = false;
        for (const QLabel *label : sheet()->findChildren<QLabel *>()) {
            said |= label->isVisibleTo(sheet()) && label->text() == sentence;
        }
        QVERIFY(said);
    }

    void equalPartsFoldAndUnfold()
    {
        const QString equal = QStringLiteral(
            "This paragraph stands in both of them, word by word, so that nobody has "
            "to read it twice and compare it letter by letter in vain.\n\n");
        start(equal.repeated(5) + QStringLiteral("A difference."),
              equal.repeated(5) + QStringLiteral("Somewhat else, then."));
        compare();
        TranscriptView &left = sheet()->left();
        const int whole = heightOf(left);
        QVERIFY(press(*sheet(), QStringLiteral("Fold equal parts")));
        const int folded = heightOf(left);
        QVERIFY2(folded < whole / 2, qPrintable(QString::number(folded)));
        QCOMPARE(left.pieces().state({0, 0}).folded, 5);
        QCOMPARE(left.pieces().state({0, 4}).folded, -1);
        QCOMPARE(left.pieces().state({0, 5}).folded, 0);
        // The bar itself, on one side.
        left.actions().activate({{0, 0}, 0});
        QCOMPARE(heightOf(left), whole);
        QVERIFY(heightOf(sheet()->right()) < whole);
        QVERIFY(press(*sheet(), QStringLiteral("Fold equal parts")));
        QCOMPARE(heightOf(left), whole);
        QCOMPARE(heightOf(sheet()->right()), whole);
    }

    void theOtherSideFollowsByWhatIsEqual()
    {
        QString one;
        QString other;
        for (int i = 0; i < 40; ++i) {
            const QString same =
                QStringLiteral("Paragraph number %1 says the same thing on both sides.\n\n").arg(i);
            one += same;
            other += (i % 4 == 0 ? QStringLiteral("Only the other side has all of this to say, and "
                                                  "it goes on for quite some time: %1.\n\n")
                                       .arg(i * 7919)
                                 : QString()) +
                     same;
        }
        start(one, other);
        compare();
        TranscriptView &left = sheet()->left();
        TranscriptView &right = sheet()->right();
        left.verticalScrollBar()->setValue(left.verticalScrollBar()->maximum() / 2);
        m_world->run(50ms);
        const Place top = left.pieces().anchorAt(left.scene().top()).place;
        const Place across = right.pieces().anchorAt(right.scene().top()).place;
        QCOMPARE(itemText(*left.pieces().item(top)), itemText(*right.pieces().item(across)));
        QVERIFY(across != top);
    }

    void anotherChatClosesTheSheet()
    {
        start(QStringLiteral("One."), QStringLiteral("Two."));
        compare();
        m_world->window().desk().newChat();
        QVERIFY(!sheet()->isOpen());
    }
};

PARLEY_GUI_TEST(TestComparing)
#include "tst_comparing.moc"
