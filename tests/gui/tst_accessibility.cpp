// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a screen reader finds: every control has a name, every region is reached by the keyboard.
#include "gui/guitest.h"

#include "gui/gallerychats.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composeredit.h"
#include "ui/settings/settingspage.h"
#include "ui/sidebar/sidebar.h"
#include "ui/transcript/transcriptview.h"
#include "ui/welcome/welcomepage.h"

#include <QAccessible>
#include <QListView>

using namespace parley;
using namespace std::chrono_literals;

namespace {

bool isActionable(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::List:
    case QAccessible::Link:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
        return true;
    default:
        return false;
    }
}

// Names of what can be used but has none, with where it is.
void collectNameless(QAccessibleInterface *at, const QString &path, QStringList &found)
{
    if (!at || !at->isValid() || at->state().invisible) {
        return;
    }
    const QString name = at->text(QAccessible::Name);
    const QObject *object = at->object();
    const QString here =
        path + u'/' +
        (object ? QString::fromLatin1(object->metaObject()->className()) : QStringLiteral("?"));
    if (isActionable(at->role()) && name.trimmed().isEmpty()) {
        found.append(here);
    }
    for (int i = 0; i < at->childCount(); ++i) {
        collectNameless(at->child(i), here, found);
    }
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

public:
    explicit TestAccessibility(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;

    QStringList nameless()
    {
        QStringList found;
        collectNameless(QAccessible::queryAccessibleInterface(&m_world->window()), {}, found);
        return found;
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<GuiWorld>(m_theme); }
    void cleanup() { m_world.reset(); }

    void everyControlHasAName_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page :
             {"chat", "empty", "picker", "provider", "add", "appearance", "welcome", "shortcuts"}) {
            QTest::newRow(page) << QString::fromLatin1(page);
        }
    }
    void everyControlHasAName()
    {
        QFETCH(QString, page);
        fillWithChats(*m_world);
        MainWindow &window = m_world->open({1200, 800});
        if (page == QLatin1String("empty")) {
            window.desk().newChat();
        } else if (page == QLatin1String("picker")) {
            window.desk().pickModel();
        } else if (page == QLatin1String("provider")) {
            window.showSettings(QStringLiteral("anthropic"));
        } else if (page == QLatin1String("add")) {
            window.showSettings();
        } else if (page == QLatin1String("appearance")) {
            window.showSettings();
            window.settings().showSection(SettingsPage::Appearance);
        } else if (page == QLatin1String("welcome")) {
            window.showWelcome();
        } else if (page == QLatin1String("shortcuts")) {
            QTest::keyClick(&window, Qt::Key_Slash, Qt::ControlModifier);
        }
        m_world->run(100ms);
        QCOMPARE(nameless(), QStringList());
    }

    void theNamesARobotLooksFor()
    {
        fillWithChats(*m_world);
        MainWindow &window = m_world->open({1200, 800});
        QVERIFY(findControl<QListView>(window, QStringLiteral("Chats")));
        QVERIFY(findControl<ComposerEdit>(window, QStringLiteral("Message")));
        QVERIFY(findControl<TranscriptView>(window, QStringLiteral("Conversation")));
        QVERIFY(findControl<QAbstractButton>(window, QStringLiteral("Send message")));
        QVERIFY(findControl<QAbstractButton>(window, QStringLiteral("New chat")));
        QVERIFY(findControl<QAbstractButton>(window, QStringLiteral("Settings")));
        QVERIFY(findControl<QAbstractButton>(window, QStringLiteral("Model: Claude Sonnet 4.5")));
    }

    void aRowSaysEverythingThatIsSeen()
    {
        fillWithChats(*m_world);
        MainWindow &window = m_world->open({1200, 800});
        const QAbstractItemModel &model = window.desk().feed().model();
        const QString text = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(text,
                 QStringLiteral("Retry with jitter in C++, claude-sonnet-4-5, now, selected"));
    }

    void f6WalksThroughTheRegions()
    {
        fillWithChats(*m_world);
        MainWindow &window = m_world->open({1200, 800});
        QList<QWidget *> seen{window.focusWidget()};
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(&window, Qt::Key_F6);
            seen.append(window.focusWidget());
        }
        QCOMPARE(seen.first(), seen.last()); // rail, sidebar, header, transcript, composer
        QCOMPARE(QSet<QWidget *>(seen.begin(), seen.end()).size(), 5);
        QCOMPARE(seen.at(2), &window.desk().sidebar().list());
        QCOMPARE(seen.at(4), &window.desk().pane().transcript());
        QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(window.focusWidget(), seen.at(4));
    }

    void tabReachesEveryButtonOfTheChat()
    {
        fillWithChats(*m_world);
        MainWindow &window = m_world->open({1200, 800});
        QSet<QString> names;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
            names.insert(window.focusWidget()->accessibleName().isEmpty()
                             ? window.focusWidget()->property("text").toString()
                             : window.focusWidget()->accessibleName());
        }
        for (const char *name : {"New chat", "Search or jump to", "Chats", "More for this chat",
                                 "Message", "Attach images, PDF or text files", "Settings"}) {
            QVERIFY2(names.contains(QString::fromLatin1(name)), name);
        }
    }

    void largeTextLosesNoFunction()
    {
        fillWithChats(*m_world);
        m_theme.setTextScale(150);
        MainWindow &window = m_world->open({720, 480});
        const QWidget *send = findControl<QAbstractButton>(window, QStringLiteral("Send message"));
        QVERIFY(send);
        QVERIFY(window.rect().contains(QRect(send->mapTo(&window, QPoint()), send->size())));
        m_theme.setTextScale(100);
    }
};

PARLEY_GUI_TEST(TestAccessibility)
#include "tst_accessibility.moc"
