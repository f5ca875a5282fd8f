// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How a prompt of the library comes into a chat: by "/" and its button, its form, what it puts into
// the chat, and that nothing typed is lost when it was no call.
#include "gui/guitest.h"
#include "support/sampleprompts.h"

#include "engine/comparisonsession.h"
#include "ui/compare/comparepage.h"
#include "ui/messagebar.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/panes/composeredit.h"
#include "ui/prompts/promptpicker.h"
#include "ui/prompts/promptsheet.h"

#include <QComboBox>
#include <QLineEdit>

using namespace parley;
using namespace std::chrono_literals;

class TestPromptCalling : public QObject
{
    Q_OBJECT

public:
    explicit TestPromptCalling(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;

    MainWindow &window() { return m_world->window(); }
    ChatPane &pane() { return window().desk().pane(); }
    Composer &composer() { return pane().composer(); }
    ConversationHead head() { return pane().session()->conversation().head(); }
    PromptPicker &picker() { return *window().findChild<PromptPicker *>(); }
    PromptSheet &sheet() { return *window().findChild<PromptSheet *>(); }
    void keep(const Prompt &prompt)
    {
        MemoryPrompts &prompts = m_world->fakes.prompts;
        [[maybe_unused]] const auto done =
            prompts.save(prompt, PromptSave::NewVersion, m_world->fakes.clock.now());
    }
    static Prompt bare(const char *title, const char *message)
    {
        Prompt prompt;
        prompt.id = PromptId::create();
        prompt.title = QLatin1String(title);
        prompt.message = QLatin1String(message);
        return prompt;
    }
    void type(Composer &into, const QString &text)
    {
        QTest::keyClicks(into.findChild<ComposerEdit *>(), text);
        m_world->run(10ms);
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        m_world->run(10ms);
    }
    QLineEdit *field(const char *name)
    {
        return findControl<QLineEdit>(sheet(), QLatin1String(name));
    }
    int uses() { return m_world->fakes.prompts.list().result().value().first().uses; }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        const ConversationId id =
            m_world->addChat(QStringLiteral("Chat"), QStringLiteral("fake/m"), 1min);
        m_world->open({1100, 760});
        window().desk().open(id);
        m_world->run(10ms);
    }
    void cleanup() { m_world.reset(); }

    void aPromptIsCalledByItsCommandAndFilledIn()
    {
        keep(sample::prompt());
        keep(bare("Other", "Other words"));
        type(composer(), QStringLiteral("/"));
        QVERIFY(picker().isOpen());
        QVERIFY(picker().height() < 240); // two prompts are a small list
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("expl"));
        press(Qt::Key_Return);
        QVERIFY(!picker().isOpen());
        QVERIFY(sheet().isOpen());
        QCOMPARE(QApplication::focusWidget(), field("topic"));

        press(Qt::Key_Return); // without the topic it goes nowhere
        QVERIFY(sheet().isOpen());
        QCOMPARE(field("topic")->accessibleDescription(), QStringLiteral("topic is empty"));
        field("topic")->insert(QStringLiteral("caching 熊"));
        QCOMPARE(field("topic")->accessibleDescription(), QString());
        findControl<QComboBox>(sheet(), QStringLiteral("audience"))->setCurrentIndex(1);
        field("topic")->setFocus();
        press(Qt::Key_Return);
        QVERIFY(!sheet().isOpen());
        QCOMPARE(composer().text(), QStringLiteral("Explain caching 熊 to a new hire."));
        QCOMPARE(head().system, QStringLiteral("You explain things in under 150 words."));
        QCOMPARE(pane().session()->conversation().activePath().size(), 4);
        QCOMPARE(pane().bar().sentence(),
                 QStringLiteral("“Explain to a client” put 2 examples before your message."));
        QCOMPARE(uses(), 1);

        m_world->fakes.provider.enqueue(answering({QStringLiteral("Fine.")}));
        composer().submit();
        m_world->run(500ms);
        QVERIFY(!m_world->fakes.provider.asked().isEmpty());
        const ChatRequest &request = m_world->fakes.provider.asked().last().request;
        QCOMPARE(request.system, QStringLiteral("You explain things in under 150 words."));
        QCOMPARE(request.messages.size(), 5);
        QCOMPARE(request.messages[1].text(), QStringLiteral("Think of a second till."));
        QCOMPARE(request.messages[4].text(), QStringLiteral("Explain caching 熊 to a new hire."));
    }

    void whatWasNoCallStays()
    {
        keep(bare("Other", "Other words"));
        type(composer(), QStringLiteral("/"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("etc/hosts"));
        press(Qt::Key_Escape);
        QCOMPARE(composer().text(), QStringLiteral("/etc/hosts"));
        type(composer(), QStringLiteral("/x"));
        QCOMPARE(composer().text(), QStringLiteral("/etc/hosts/x"));
        QVERIFY(!picker().isOpen());
    }

    void withoutPromptsASlashIsASlash()
    {
        type(composer(), QStringLiteral("/help"));
        QCOMPARE(composer().text(), QStringLiteral("/help"));
        QVERIFY(!window().findChild<PromptPicker *>());
        QVERIFY(parley::press(composer(), QStringLiteral("Take a prompt of the library")));
        m_world->run(10ms);
        QCOMPARE(pane().bar().sentence(),
                 QStringLiteral("There are no prompts yet: make one on the page Prompts."));
        QCOMPARE(composer().text(), QStringLiteral("/help"));
    }

    void theButtonPutsAPromptToTheCaret()
    {
        keep(bare("Other", "Other words"));
        composer().setText(QStringLiteral("Before: "));
        QVERIFY(parley::press(composer(), QStringLiteral("Take a prompt of the library")));
        m_world->run(10ms);
        press(Qt::Key_Return);
        QCOMPARE(composer().text(), QStringLiteral("Before: Other words"));
        QCOMPARE(head().system, QString());
        QCOMPARE(pane().bar().sentence(), QString());
    }

    void aFaultyPromptSaysWhy()
    {
        keep(bare("Broken", "{{a"));
        type(composer(), QStringLiteral("/"));
        press(Qt::Key_Return);
        QCOMPARE(pane().bar().sentence(),
                 QStringLiteral("“Broken” can't be used: Message, line 1: the two braces are never "
                                "closed; write \\{{ to send them as they are"));
    }

    void aRunningAnswerKeepsExamplesOut()
    {
        keep(sample::prompt());
        m_world->fakes.provider.enqueue({{10ms, Started{}}, {10h, TextDelta{QStringLiteral("x")}}});
        composer().setText(QStringLiteral("Hi"));
        composer().submit();
        m_world->run(50ms);
        type(composer(), QStringLiteral("/"));
        press(Qt::Key_Return);
        QTest::keyClicks(field("topic"), QStringLiteral("tides"));
        press(Qt::Key_Return);
        QVERIFY(pane().bar().sentence().contains(QStringLiteral("were left out")));
        QCOMPARE(composer().text(), QStringLiteral("Explain tides to a founder."));
        QCOMPARE(pane().session()->conversation().size(), 2);
    }

    void allPanesOfAComparisonGoByIt()
    {
        keep(sample::prompt());
        window().desks().compare().openNew();
        m_world->run(50ms);
        ComparePage &page = window().desks().compare().page();
        type(page.composer(), QStringLiteral("/"));
        press(Qt::Key_Return);
        QTest::keyClicks(field("topic"), QStringLiteral("tides"));
        press(Qt::Key_Return);
        QCOMPARE(page.composer().text(), QStringLiteral("Explain tides to a founder."));
        const QList<ChatSession *> sessions = page.session()->sessions();
        QVERIFY(sessions.size() >= 2);
        for (const ChatSession *session : sessions) {
            QCOMPARE(session->conversation().head().system,
                     QStringLiteral("You explain things in under 150 words."));
            QCOMPARE(session->conversation().size(), 4);
        }
    }
};

PARLEY_GUI_TEST(TestPromptCalling)
#include "tst_promptcalling.moc"
