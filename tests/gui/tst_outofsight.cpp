// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person who looks elsewhere or leaves is told: comparisons and flows that end, answers that
// are on their way when the window is closed. And what the palette begins of the libraries.
#include "gui/comparegui.h"
#include "gui/flowgui.h"

#include "support/recordingnotifier.h"
#include "ui/desktop/desktopsettings.h"
#include "ui/keeping.h"
#include "ui/offline/offlinebanner.h"
#include "ui/palette/palettemodel.h"
#include "ui/panes/chatpane.h"
#include "ui/quitquestion.h"
#include "ui/settings/settingspage.h"

#include <QCheckBox>
#include <QDialog>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const QString plain = QStringLiteral("title: Plain\n"
                                     "steps:\n"
                                     "  - ask: One\n"
                                     "    prompt: First.\n");

Script slow(std::chrono::milliseconds time)
{
    Script script = answering({QStringLiteral("done")});
    script.last().pause = time;
    return script;
}

} // namespace

class TestOutOfSight : public QObject
{
    Q_OBJECT

public:
    explicit TestOutOfSight(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    RecordingNotifier m_notifier;

    static void choosePlainModel(GuiWorld &world)
    {
        world.fakes.settings.set(Setting<QString>{"chat/model", {}}, QStringLiteral("fake/talker"));
    }
    static void runOffered(MainWindow &window, const QString &text)
    {
        const PaletteEntry *entry = paletteEntry(window, text);
        QVERIFY2(entry, qPrintable(text));
        const auto run = entry->run; // which may make the rows anew
        run();
    }

private Q_SLOTS:
    void init() { m_notifier.told.clear(); }

    void aComparisonThatEndsOutOfSightIsToldOnce_data()
    {
        QTest::addColumn<bool>("looksElsewhere");
        QTest::addColumn<int>("told");
        QTest::newRow("elsewhere") << true << 1;
        QTest::newRow("looked at") << false << 0;
    }
    void aComparisonThatEndsOutOfSightIsToldOnce()
    {
        QFETCH(bool, looksElsewhere);
        QFETCH(int, told);
        CompareGui gui(m_theme);
        gui.world.fakes.services.notifier = &m_notifier;
        gui.world.fakes.settings.set(notifyAfterSetting, 0); // voices answer at once
        gui.addThree();
        gui.open(three);
        gui.world.window().activateWindow();
        gui.page().composer().setText(QStringLiteral("All of you?"));
        gui.page().composer().submit();
        if (looksElsewhere) {
            gui.world.window().showChats();
        }
        gui.world.run(5s);
        QCOMPARE(m_notifier.told.size(), told);
        if (told == 1) {
            QCOMPARE(m_notifier.told.constFirst().text, QStringLiteral("All answers are there."));
            Q_EMIT m_notifier.chosen(m_notifier.told.constFirst().chat, {});
            gui.world.run(200ms);
            QVERIFY(gui.compare().isShown());
        }
    }

    void aFlowThatEndsOutOfSightIsTold()
    {
        FlowGui gui(m_theme);
        gui.world.fakes.services.notifier = &m_notifier;
        gui.add(plain);
        gui.open();
        gui.run(400);
        gui.world.fakes.provider.enqueue(slow(12s));
        QVERIFY(gui.press(QStringLiteral("Run")));
        gui.run(400);
        gui.window().showChats();
        gui.run(30'000);
        QCOMPARE(m_notifier.told.size(), 1);
        QCOMPARE(m_notifier.told.constFirst().title, QStringLiteral("Plain"));
        QCOMPARE(m_notifier.told.constFirst().text, QStringLiteral("The flow has ended."));
        Q_EMIT m_notifier.chosen(m_notifier.told.constFirst().chat, {});
        gui.run(200);
        QVERIFY(gui.page().isVisible());
    }

    void aComparisonSaysWhoIsOutOfReach()
    {
        CompareGui gui(m_theme);
        gui.addThree();
        gui.open(three);
        auto *banner = gui.page().findChild<OfflineBanner *>();
        QVERIFY(banner && banner->words().head.isEmpty());
        gui.world.network.set(NetworkState::Network::Away);
        gui.world.run(100ms);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->words().head.contains(QStringLiteral("Gepete")));
        gui.world.network.set(NetworkState::Network::There);
        gui.world.run(100ms);
        QVERIFY(!banner->isVisible());
    }

    void quittingWhileAnAnswerIsOnItsWayAsks()
    {
        GuiWorld world(m_theme);
        choosePlainModel(world);
        world.open({1100, 760});
        world.fakes.provider.enqueue(slow(1h));
        ChatPane &pane = world.window().desk().pane();
        pane.composer().setText(QStringLiteral("A long one"));
        pane.composer().submit();
        world.run(1s);
        QSignalSpy closed(&world.window(), &MainWindow::closed);
        QVERIFY(!world.window().close());
        auto *dialog = world.window().findChild<QDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(press(*dialog, QStringLiteral("Stay")));
        world.run(50ms);
        QVERIFY(closed.isEmpty());
        QVERIFY(pane.session()->isBusy());
        QVERIFY(!world.window().close());
        dialog = world.window().findChild<QDialog *>();
        QVERIFY(press(*dialog, QStringLiteral("Quit now")));
        QCOMPARE(closed.size(), 1);
    }

    void quittingDoesNotAskWhereThePersonSaidSo()
    {
        GuiWorld world(m_theme);
        choosePlainModel(world);
        world.open({1100, 760});
        world.window().showSettings();
        SettingsPage &page = world.window().settings();
        page.showSection(SettingsPage::General);
        auto *box = findControl<QCheckBox>(
            page, QStringLiteral("Ask before quitting while an answer is on its way"));
        QVERIFY(box && box->isChecked());
        box->click();
        QVERIFY(!world.fakes.settings.get(askBeforeQuitSetting));
        world.window().showChats();
        world.fakes.provider.enqueue(slow(1h));
        world.window().desk().pane().composer().setText(QStringLiteral("A long one"));
        world.window().desk().pane().composer().submit();
        world.run(1s);
        QVERIFY(world.window().close());
    }

    void newChatsAreTemporaryWhereThePersonWantsThat()
    {
        GuiWorld world(m_theme);
        choosePlainModel(world);
        world.open({1100, 760});
        const QAction *other =
            world.window().findChild<Actions *>()->get(Command::NewTemporaryChat);
        QCOMPARE(other->text(), QStringLiteral("New temporary chat"));
        world.fakes.settings.set(temporaryByDefaultSetting, true);
        QCOMPARE(other->text(), QStringLiteral("New chat that is kept"));
        ChatDesk &desk = world.window().desk();
        QTest::keyClick(&world.window(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(desk.pane().session()->status().temporary);
        QTest::keyClick(&world.window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!desk.pane().session()->status().temporary);
    }

    void allChatsAreClearedOnceThePersonAgrees()
    {
        GuiWorld world(m_theme);
        choosePlainModel(world);
        for (const QString &title : {QStringLiteral("Alpha"), QStringLiteral("Beta")}) {
            const ConversationId id = world.addChat(title, QStringLiteral("fake/talker"), 1min);
            world.say(id, Role::User, QStringLiteral("one"));
        }
        MainWindow &window = world.open({1100, 760});
        QCOMPARE(window.desk().feed().model().all().size(), 2);
        window.showSettings();
        window.settings().showSection(SettingsPage::Privacy);
        QVERIFY(press(window.settings(), QStringLiteral("Clear all chats…")));
        auto *dialog = window.findChild<QDialog *>();
        QVERIFY(dialog);
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("backups stay"));
        }));
        QCOMPARE(world.fakes.store.list().result()->size(), 2); // not before
        QVERIFY(press(*dialog, QStringLiteral("Clear all chats")));
        world.run(500ms);
        QVERIFY(world.fakes.store.list().result()->isEmpty());
        QVERIFY(window.desk().feed().model().all().isEmpty());
        QVERIFY(window.desk().pane().session()); // a new one
    }

    void thePaletteHasPromptsAndFlowsAndRunsThem()
    {
        FlowGui gui(m_theme);
        gui.FlowGui::add(plain);
        gui.PromptGui::add(QStringLiteral("Summary"));
        gui.world.fakes.settings.set(Setting<QString>{"chat/model", {}},
                                     QStringLiteral("fake/demo-1"));
        MainWindow &window = gui.world.open({1440, 900});
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        gui.run(200);
        QVERIFY(paletteEntry(window, QStringLiteral("Use the prompt Summary")));
        QVERIFY(paletteEntry(window, QStringLiteral("Run the flow Plain")));
        gui.world.fakes.provider.enqueue(slow(1s));
        runOffered(window, QStringLiteral("Run the flow Plain"));
        gui.run(3000);
        QVERIFY(gui.page().isVisible());
        QCOMPARE(gui.world.fakes.provider.asked().size(), 1);
    }

    void thePaletteHasWhatTheMenuOfAComparisonDoes()
    {
        CompareGui gui(m_theme);
        gui.addThree();
        gui.open(three);
        QTest::keyClick(&gui.world.window(), Qt::Key_K, Qt::ControlModifier);
        gui.world.run(100ms);
        QVERIFY(paletteEntry(gui.world.window(), QStringLiteral("Comparison: Rankings")));
        QVERIFY(paletteEntry(gui.world.window(), QStringLiteral("Comparison: Fold equal parts")));
    }
};

PARLEY_GUI_TEST(TestOutOfSight)
#include "tst_outofsight.moc"
