// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Reduced motion: nothing glides, turns or blinks; what goes on says so in words.
#include "gui/guitest.h"

#include "ui/appearance.h"
#include "ui/chatspage.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/settings/settingspage.h"
#include "ui/sidebar/sidebar.h"
#include "ui/style/motion.h"
#include "ui/transcript/transcriptview.h"
#include "ui/windowmemory.h"

#include <QListView>

using namespace parley;
using namespace std::chrono_literals;

class TestMotion : public QObject
{
    Q_OBJECT

public:
    explicit TestMotion(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;

    MainWindow &window() { return m_world->window(); }
    QListView &list() { return window().desk().sidebar().list(); }

    void open()
    {
        const ConversationId chat =
            m_world->addChat(QStringLiteral("Alpha"), QStringLiteral("fake/one"), 1h);
        m_world->say(chat, Role::User, QStringLiteral("alpha"));
        m_world->fakes.settings.set(openChatSetting, chat.toString());
        m_world->open({1100, 760});
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        m_theme.setStill(Wish::No);
    }
    void cleanup()
    {
        m_world.reset();
        m_theme.setStill(Wish::AsDesktop);
    }

    void theWishIsHeardByEverybody()
    {
        open();
        QVERIFY(mayMove(window()));
        QVERIFY(QApplication::cursorFlashTime() > 0);
        m_theme.setStill(Wish::Yes);
        QVERIFY(!mayMove(window()));
        QCOMPARE(QApplication::cursorFlashTime(), 0);
        m_theme.setStill(Wish::AsDesktop);
        m_theme.setDesktopStill(true);
        QVERIFY(!mayMove(window()));
        m_theme.setStill(Wish::No); // the person has the last word
        QVERIFY(mayMove(window()));
        m_theme.setDesktopStill(false);
    }

    void itIsChosenInTheSettingsAndKept()
    {
        open();
        window().showSettings();
        window().settings().showSection(SettingsPage::Appearance);
        m_world->run(20ms);
        QVERIFY(press(window(), QStringLiteral("Motion: Reduced")));
        QVERIFY(m_theme.isStill());
        QVERIFY(press(window(), QStringLiteral("Contrast: High")));
        QVERIFY(m_theme.isHighContrast());
        m_theme.setStill(Wish::No);
        m_theme.setHighContrast(Wish::No);
        applyAppearance(m_theme, m_world->fakes.settings);
        QVERIFY(m_theme.isStill());
        QVERIFY(m_theme.isHighContrast());
        QVERIFY(press(window(), QStringLiteral("Contrast: As the system")));
        QVERIFY(press(window(), QStringLiteral("Motion: As the system")));
        QVERIFY(!m_theme.isHighContrast());
    }

    void theSidebarIsThereAtOnce()
    {
        open();
        window().resize(800, 600);
        m_world->run(20ms);
        ChatsPage &page = window().desk().page();
        page.setAnimated(true);
        page.setSidebarVisible(true);
        QVERIFY(list().mapTo(&window(), QPoint()).x() < 0); // on its way
        page.setSidebarVisible(false);
        m_theme.setStill(Wish::Yes);
        page.setSidebarVisible(true);
        QVERIFY(list().mapTo(&window(), QPoint()).x() >= 0);
        page.setSidebarVisible(false);
        QVERIFY(!list().isVisible());
    }

    void aRowThatAnswersSaysItInWords()
    {
        open();
        m_world->fakes.provider.enqueue({{0ms, Started{}}, {5s, Finished{}}});
        window().desk().pane().composer().setText(QStringLiteral("one"));
        window().desk().pane().composer().submit();
        m_world->run(100ms);
        const QRect end = [this] { // where the time stands otherwise
            const QRect row =
                list().visualRect(window().desk().feed().model().answeringRows().first());
            return row.adjusted(row.width() - 60, 2, -10, -2);
        }();
        const auto words = [&] {
            const QImage picture = list().viewport()->grab(end).toImage();
            QSet<QRgb> colors;
            for (int x = 0; x < picture.width(); ++x) {
                for (int y = 0; y < picture.height(); ++y) {
                    colors.insert(picture.pixel(x, y));
                }
            }
            return colors.size() > 4; // blended edges of letters
        };
        QVERIFY(!words());
        m_theme.setStill(Wish::Yes);
        m_world->run(20ms);
        QVERIFY(words());
        // And nothing turns: the picture stays as it is while time goes on.
        const QImage before = list().viewport()->grab().toImage();
        QSignalSpy painted(&m_theme, &Theme::changed);
        m_world->run(1s);
        QCOMPARE(list().viewport()->grab().toImage(), before);
    }

    void theTranscriptsRingStandsStill()
    {
        open();
        m_world->fakes.provider.enqueue({{0ms, Started{}}, {20s, Finished{}}});
        window().desk().pane().composer().setText(QStringLiteral("one"));
        window().desk().pane().composer().submit();
        m_world->run(100ms);
        TranscriptView &view = window().desk().pane().transcript();
        QVERIFY(!view.scene().animated().isEmpty());
        const auto ring = [&view] {
            const QRect place = view.scene().animated().boundingRect();
            return view.viewport()->grab(place.adjusted(0, 0, 24 - place.width(), 0)).toImage();
        };
        QImage before = ring();
        m_world->run(200ms);
        QVERIFY(ring() != before);
        m_theme.setStill(Wish::Yes);
        m_world->run(20ms);
        before = ring();
        m_world->run(200ms);
        QCOMPARE(ring(), before);
    }
};

PARLEY_GUI_TEST(TestMotion)
#include "tst_motion.moc"
