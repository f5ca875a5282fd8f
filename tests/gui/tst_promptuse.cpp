// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Using prompts from their page: trying, chats, comparisons, files, a narrow window.
#include "gui/promptgui.h"

#include "ui/compare/comparepage.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/prompts/promptfiles.h"
#include "ui/prompts/promptsheet.h"
#include "ui/prompts/prompttrial.h"
#include "ui/prompts/turnssheet.h"
#include "ui/transfer/importreport.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace parley;
using namespace std::chrono_literals;

class TestPromptUse : public QObject
{
    Q_OBJECT

public:
    explicit TestPromptUse(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<PromptGui> m_gui;

    ScriptedProvider &provider() { return m_gui->world.fakes.provider; }
    bool isSaid(const QString &part) { return !m_gui->said().filter(part).isEmpty(); }
    ChatPane &pane() { return m_gui->window().desk().pane(); }
    static QStringList spoken(const ChatRequest &request)
    {
        QStringList texts;
        for (const Message &message : request.messages) {
            texts.append(message.text());
        }
        return texts;
    }
    // In the fields that are seen, on the page or on a sheet over it.
    void fill(QWidget &inside, const QString &topic)
    {
        for (auto *edit : inside.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QStringLiteral("topic")) {
                edit->setText(topic);
            }
        }
    }

private Q_SLOTS:
    void init() { m_gui = std::make_unique<PromptGui>(m_theme); }
    void cleanup() { m_gui.reset(); }

    void aChatGoesByThePrompt()
    {
        const Prompt prompt = sample::prompt();
        m_gui->add(prompt);
        m_gui->open();
        QVERIFY(m_gui->press(QStringLiteral("Use in chat")));
        auto *sheet = m_gui->window().findChild<PromptSheet *>();
        QVERIFY(sheet && sheet->isOpen());
        QVERIFY(m_gui->press(QStringLiteral("Use")));
        QVERIFY(sheet->isOpen()); // topic is empty
        fill(*sheet, QStringLiteral("caching {{not a place}}"));
        QVERIFY(m_gui->press(QStringLiteral("Use")));
        QVERIFY(!m_gui->page().isVisible());
        QCOMPARE(pane().composer().text(),
                 QStringLiteral("Explain caching {{not a place}} to a founder."));
        QVERIFY(provider().asked().isEmpty()); // nothing is sent by itself
        provider().enqueue(answering({QStringLiteral("Well.")}));
        pane().composer().submit();
        m_gui->run(500);
        QCOMPARE(provider().asked().size(), 1);
        const ChatRequest &request = provider().asked().first().request;
        QCOMPARE(request.system, QStringLiteral("You explain things in under 150 words."));
        QCOMPARE(spoken(request),
                 (QStringList{prompt.examples[0].question, prompt.examples[0].answer,
                              prompt.examples[1].question, prompt.examples[1].answer,
                              QStringLiteral("Explain caching {{not a place}} to a founder.")}));
        QCOMPARE(m_gui->stored(prompt.id).uses, 1);
    }

    void aPromptWithoutVariablesIsUsedAtOnce()
    {
        const PromptId id =
            m_gui->add(QStringLiteral("Plain"), {}, QStringLiteral("Answer plainly."));
        m_gui->open();
        QVERIFY(m_gui->press(QStringLiteral("Use in chat")));
        QVERIFY(!m_gui->page().isVisible());
        QCOMPARE(pane().session()->conversation().head().system, QStringLiteral("Answer plainly."));
        QCOMPARE(m_gui->stored(id).uses, 1);
        // What is written after it was used is another version.
        m_gui->window().desks().prompts().openPage();
        m_gui->run();
        m_gui->type(QStringLiteral("Message"), QStringLiteral("Hm."));
        m_gui->run(1000);
        QCOMPARE(m_gui->stored(id).version, 2);
    }

    void whatStoodInTheComposerStays()
    {
        Prompt prompt;
        prompt.id = PromptId::create();
        prompt.title = QStringLiteral("Plain");
        prompt.message = QStringLiteral("Say it plainly.");
        m_gui->add(prompt);
        m_gui->world.open({1440, 900});
        pane().composer().setText(QStringLiteral("my draft"));
        m_gui->window().desks().prompts().openPage();
        m_gui->run();
        QVERIFY(m_gui->press(QStringLiteral("Use in chat")));
        QVERIFY(pane().composer().text().contains(QStringLiteral("my draft")));
        QVERIFY(pane().composer().text().contains(QStringLiteral("Say it plainly.")));
    }

    void tryingAsksATemporaryChat()
    {
        const Prompt prompt = sample::prompt();
        m_gui->add(prompt);
        m_gui->open();
        PromptTrial &trial = m_gui->page().trial();
        QVERIFY(trial.isVisible());
        QVERIFY(m_gui->press(QStringLiteral("Try")));
        QVERIFY(provider().asked().isEmpty()); // topic is missing
        fill(trial, QStringLiteral("prompt caching"));
        provider().enqueue(answering({QStringLiteral("Picture "), QStringLiteral("a copy shop.")}));
        QVERIFY(m_gui->press(QStringLiteral("Try")));
        m_gui->run(500);
        QCOMPARE(provider().asked().size(), 1);
        const ChatRequest &request = provider().asked().first().request;
        QCOMPARE(request.system, QStringLiteral("You explain things in under 150 words."));
        QCOMPARE(spoken(request).size(), 5);
        QCOMPARE(spoken(request).last(), QStringLiteral("Explain prompt caching to a founder."));
        QVERIFY(trial.session()->status().temporary);
        QVERIFY(!m_gui->world.fakes.store.stored(trial.session()->conversation().head().id));
        QCOMPARE(m_gui->stored(prompt.id).uses, 0); // a try is no use
        // Edited after the try: the next version.
        m_gui->type(QStringLiteral("Message"), QStringLiteral(" Briefly."));
        m_gui->run(1000);
        QCOMPARE(m_gui->stored(prompt.id).version, 2);
    }

    void aTryIsStopped()
    {
        m_gui->add(QStringLiteral("Plain"), {}, QStringLiteral("Answer plainly."));
        m_gui->open();
        QVERIFY(m_gui->press(QStringLiteral("Try")));
        QVERIFY(isSaid(QStringLiteral("Write a message to try it with.")));
        m_gui->find<QPlainTextEdit>(QStringLiteral("Your message"))
            ->setPlainText(QStringLiteral("What is it?"));
        Script script = answering({QStringLiteral("One "), QStringLiteral("two")});
        script.last().pause = 1h;
        provider().enqueue(script);
        QVERIFY(m_gui->press(QStringLiteral("Try")));
        m_gui->run(100);
        QVERIFY(m_gui->press(QStringLiteral("Stop")));
        m_gui->run(100);
        QVERIFY(!m_gui->page().trial().session()->isBusy());
        QVERIFY(m_gui->find<QAbstractButton>(QStringLiteral("Try")));
        QCOMPARE(spoken(provider().asked().first().request),
                 QStringList{QStringLiteral("What is it?")});
    }

    void whatATryWeighsIsToldBefore()
    {
        m_gui->add(sample::prompt());
        m_gui->open();
        const auto weight = [this] {
            return m_gui->said().filter(QRegularExpression(QStringLiteral("tokens · ")));
        };
        fill(m_gui->page().trial(), QStringLiteral("caching"));
        QTRY_VERIFY((m_gui->run(300), !weight().isEmpty()));
    }

    void aComparisonAsksTheCurrentModels()
    {
        m_gui->add(sample::prompt());
        m_gui->open();
        fill(m_gui->page().trial(), QStringLiteral("caching"));
        QVERIFY(m_gui->press(QStringLiteral("On 2 models")));
        m_gui->run(200);
        ComparisonDesk &compare = m_gui->window().desks().compare();
        QVERIFY(compare.isShown());
        QCOMPARE(compare.page().composer().text(), QStringLiteral("Explain caching to a founder."));
        for (const ChatSession *session : compare.page().session()->sessions()) {
            QCOMPARE(session->conversation().head().system,
                     QStringLiteral("You explain things in under 150 words."));
            QCOMPARE(session->conversation().activePath().size(), 4);
        }
    }

    void examplesAreTakenFromTheChat()
    {
        const PromptId id = m_gui->add(QStringLiteral("One"));
        m_gui->open();
        QVERIFY(m_gui->press(QStringLiteral("Take from a chat")));
        QVERIFY(isSaid(QStringLiteral("This chat has no answered question yet.")));
        QVERIFY(m_gui->press(QStringLiteral("Cancel")));
        m_gui->window().showChats();
        provider().enqueue(answering({QStringLiteral("Zero downtime.")}));
        pane().composer().setText(QStringLiteral("什么是零停机?"));
        pane().composer().submit();
        m_gui->run(500);
        m_gui->window().desks().prompts().openPage();
        m_gui->run();
        QVERIFY(m_gui->press(QStringLiteral("Take from a chat")));
        auto *sheet = m_gui->window().findChild<TurnsSheet *>();
        auto *list = sheet->findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(m_gui->press(QStringLiteral("Take 1 turn")));
        m_gui->run(1000);
        QCOMPARE(m_gui->stored(id).prompt.examples,
                 (QList<PromptExample>{
                     {QStringLiteral("什么是零停机?"), QStringLiteral("Zero downtime.")}}));
        QVERIFY(m_gui->text(QStringLiteral("Example 1, you send")));
    }

    void filesGoOutAndComeBack()
    {
        const QTemporaryDir folder;
        const Prompt prompt = sample::prompt();
        m_gui->add(prompt);
        m_gui->add(QStringLiteral("Second"), {}, QStringLiteral("Two."));
        m_gui->open();
        PromptFiles &files = m_gui->page().files();
        files.exportAll(folder.path());
        QTRY_VERIFY((m_gui->run(50), isSaid(QStringLiteral("2 prompts exported"))));
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.md")}).size(), 2);
        files.import({folder.path()});
        QTRY_VERIFY((m_gui->run(50), isSaid(QStringLiteral("Prompts: 2 as they were."))));
        QCOMPARE(m_gui->stored(prompt.id).version, 1);

        QFile broken(folder.filePath(QStringLiteral("broken.md")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("<!-- parley:user -->\nNo answer\n");
        broken.close();
        Prompt changed = prompt;
        changed.system = QStringLiteral("You explain in {{words}} words or less.");
        files.save(changed, folder.filePath(promptFileName(prompt)));
        files.import({folder.path()});
        const auto report = [this] { return m_gui->window().findChild<ImportReport *>(); };
        QTRY_VERIFY((m_gui->run(50), report() != nullptr));
        QVERIFY(report()->isOpen());
        const QString summary = m_gui->said().filter(QStringLiteral("refused")).join(u'|');
        QVERIFY2(summary.contains(
                     QStringLiteral("1 changed, as the next version, 1 as it was, 1 refused")),
                 qPrintable(summary));
        QVERIFY(report()->findChild<QPlainTextEdit *>()->toPlainText().contains(
            QStringLiteral("broken.md")));
        report()->dismiss();
        m_gui->run(500);
        QCOMPARE(m_gui->stored(prompt.id).prompt.system, changed.system);
        QCOMPARE(m_gui->stored(prompt.id).version, 2);
        QCOMPARE(m_gui->stored().size(), 2);
    }

    void aNarrowWindowShowsOneAfterTheOther()
    {
        m_gui->add(sample::prompt());
        PromptsPage &page = m_gui->open({720, 480});
        QVERIFY(page.list().isVisible());
        QVERIFY(!page.editor().isVisible() && !page.trial().isVisible());
        m_gui->list().setCurrentIndex(m_gui->list().model()->index(0, 0));
        QTest::keyClick(&m_gui->list(), Qt::Key_Return);
        m_gui->run();
        QVERIFY(page.editor().isVisible() && !page.list().isVisible());
        QVERIFY(m_gui->text(QStringLiteral("Instructions"))->hasFocus());
        QVERIFY(m_gui->press(QStringLiteral("Try it")));
        QVERIFY(page.trial().isVisible() && !page.editor().isVisible());
        QTest::keyClick(page.focusWidget(), Qt::Key_Escape);
        QVERIFY(page.editor().isVisible());
        QVERIFY(m_gui->press(QStringLiteral("All prompts")));
        QVERIFY(page.list().isVisible() && !page.editor().isVisible());
        QVERIFY(m_gui->list().hasFocus());
    }

    void everythingHasANameForWhoCantSee()
    {
        m_gui->add(sample::prompt());
        m_gui->open();
        for (QWidget *widget : m_gui->page().findChildren<QWidget *>()) {
            const bool reached = widget->isVisible() && widget->isEnabled() &&
                                 (widget->focusPolicy() & Qt::TabFocus);
            if (!reached) {
                continue;
            }
            QAccessibleInterface *what = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(what && !what->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
        }
    }
};

PARLEY_GUI_TEST(TestPromptUse)
#include "tst_promptuse.moc"
