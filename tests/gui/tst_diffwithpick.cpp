// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What differs from the picked answer, shown in the panes of a comparison.
#include "gui/comparegui.h"
#include "gui/guitest.h"
#include "ui/compare/panefooter.h"

using namespace parley;
using namespace std::chrono_literals;

class TestDiffWithPick : public QObject
{
    Q_OBJECT
public:
    explicit TestDiffWithPick(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<CompareGui> m_gui;

    QAbstractButton *button(qsizetype pane)
    {
        for (auto *one : m_gui->pane(pane).footer().findChildren<QAbstractButton *>()) {
            if (one->accessibleName().startsWith(QStringLiteral("What differs"))) {
                return one;
            }
        }
        return nullptr;
    }
    // Whether its last answer is one of the two that are compared.
    bool isTinted(qsizetype pane)
    {
        const ChatSession &session = m_gui->pane(pane).session();
        const NodeId answer = session.conversation().head().activeLeaf;
        const auto [first, second] = m_gui->page().deck().diffed();
        return answer == first || answer == second;
    }
    void pick(qsizetype pane)
    {
        Q_EMIT m_gui->pane(pane).footer().pickWanted();
        m_gui->world.run(100ms);
    }
    void toggle(qsizetype pane)
    {
        button(pane)->click();
        m_gui->world.run(50ms);
    }

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<CompareGui>(m_theme);
        for (const char *name : {"red", "green", "blue"}) {
            m_gui->addVoice(QString::fromLatin1(name), QString::fromLatin1(name));
        }
        m_gui->open({QStringLiteral("red"), QStringLiteral("green"), QStringLiteral("blue")});
        m_gui->ask(QStringLiteral("Why?"));
    }
    void cleanup() { m_gui.reset(); }

    void withoutAPickThereIsNothingToCompareWith()
    {
        QVERIFY(button(0)->isHidden() && button(1)->isHidden());
        pick(0);
        QVERIFY(button(0)->isHidden());
        QVERIFY(!button(1)->isHidden() && !button(2)->isHidden());
    }

    void bothPanesShowWhatOnlyTheySay()
    {
        pick(0);
        toggle(1);
        QVERIFY(isTinted(0) && isTinted(1) && !isTinted(2));
        QVERIFY(button(1)->isChecked());
        toggle(2); // instead
        QVERIFY(isTinted(0) && !isTinted(1) && isTinted(2));
        QVERIFY(!button(1)->isChecked() && button(2)->isChecked());
        toggle(2);
        QVERIFY(!isTinted(0) && !isTinted(2));
    }

    void anotherPickOrQuestionMovesOrEndsIt()
    {
        pick(0);
        toggle(1);
        pick(2);
        QVERIFY(!isTinted(0) && isTinted(1) && isTinted(2));
        QCOMPARE(m_gui->page().deck().diffed().first,
                 m_gui->pane(2).session().conversation().head().activeLeaf);
        m_gui->ask(QStringLiteral("And then?"));
        QVERIFY(!isTinted(1) && !isTinted(2));
        QVERIFY(button(1)->isHidden());
    }

    void aPaneThatGoesTakesItsMarksAlong()
    {
        pick(0);
        toggle(1);
        const ConversationId second = m_gui->pane(1).session().conversation().head().id;
        Q_EMIT m_gui->page().deck().removeWanted(second);
        m_gui->world.run(100ms);
        QVERIFY(!isTinted(0) && !isTinted(1));
    }
};

PARLEY_GUI_TEST(TestDiffWithPick)
#include "tst_diffwithpick.moc"
