// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a screen reader is told without being asked: an answer's beginning and end, errors, what can
// be taken back. Qt tells it by an event; before 6.8 by a notification that shows.
#include "gui/guitest.h"

#include "ui/messagebar.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/sidebar/sidebar.h"
#include "ui/style/announcement.h"
#include "ui/windowmemory.h"

#include <QAccessible>

using namespace parley;
using namespace std::chrono_literals;

class TestAnnouncing : public QObject
{
    Q_OBJECT

public:
    explicit TestAnnouncing(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;
    QStringList heard;
    QAccessible::Role m_role = QAccessible::NoRole;

    void send(const QString &text)
    {
        m_world->window().desk().pane().composer().setText(text);
        m_world->window().desk().pane().composer().submit();
    }

protected:
    // What appears as a notification is what screen readers say.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *voice = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && voice &&
            voice->objectName() == QLatin1String("announcement")) {
            heard.append(voice->accessibleName());
            m_role = QAccessible::queryAccessibleInterface(watched)->role();
        }
        return QObject::eventFilter(watched, event);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)) {
            QSKIP("here Qt passes it on by an event of its own, to screen readers only");
        }
        qApp->installEventFilter(this);
    }
    void init()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        const ConversationId chat =
            m_world->addChat(QStringLiteral("Alpha"), QStringLiteral("fake/one"), 1h);
        m_world->say(chat, Role::User, QStringLiteral("alpha"));
        m_world->fakes.settings.set(openChatSetting, chat.toString());
        m_world->open({1100, 760});
        heard.clear();
    }
    void cleanup() { m_world.reset(); }

    void eachAnnouncementIsHeardOnce()
    {
        QWidget &window = m_world->window();
        announce(window, QStringLiteral("one"));
        announce(window, QStringLiteral("one"), Urgency::Assertive);
        announce(window, QString());
        for (int i = 0; i < 6; ++i) {
            announce(window, QString::number(i));
        }
        QCOMPARE(heard,
                 (QStringList{QStringLiteral("one"), QStringLiteral("one"), QStringLiteral("0"),
                              QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                              QStringLiteral("4"), QStringLiteral("5")}));
        QCOMPARE(m_role, QAccessible::Notification);
        // They take neither the focus nor the mouse.
        QVERIFY(window.focusWidget());
        QVERIFY(window.childAt(0, 0) == nullptr ||
                window.childAt(0, 0)->objectName() != QLatin1String("announcement"));
    }

    void anAnswerIsHeardWhereverTheFocusIs()
    {
        m_world->fakes.provider.enqueue(
            {{0ms, Started{}}, {50ms, TextDelta{QStringLiteral("It rains.")}}, {2s, Finished{}}});
        send(QStringLiteral("weather"));
        m_world->run(500ms);
        QVERIFY2(heard.value(0).endsWith(QLatin1String("is answering")),
                 qPrintable(heard.join(u'\n')));
        m_world->run(5s);
        QVERIFY2(heard.last().startsWith(QLatin1String("It rains.\nAnswer finished")),
                 qPrintable(heard.join(u'\n')));
    }

    void aRequestThatFailsBeforeItsFirstWordIsHeard_data()
    {
        QTest::addColumn<int>("after"); // ms
        QTest::newRow("at once") << 0;
        QTest::newRow("later") << 50;
    }
    void aRequestThatFailsBeforeItsFirstWordIsHeard()
    {
        QFETCH(const int, after);
        m_world->fakes.provider.enqueue(
            failing(errorOf(ErrorKind::Auth, 401), std::chrono::milliseconds(after)));
        send(QStringLiteral("weather"));
        m_world->run(500ms);
        QVERIFY2(heard.value(heard.size() - 1).contains(QLatin1String("key")),
                 qPrintable(heard.join(u'|')));
        QCOMPARE(heard.filter(QStringLiteral("key")).size(), 1);
    }

    void aNoticeIsHeard()
    {
        m_world->window().desk().pane().bar().tell(
            MessageBar::Tone::Danger, QStringLiteral("The disk is full"), MessageBar::About::Disk);
        QCOMPARE(heard, QStringList{QStringLiteral("The disk is full")});
    }
};

PARLEY_GUI_TEST(TestAnnouncing)
#include "tst_announcing.moc"
