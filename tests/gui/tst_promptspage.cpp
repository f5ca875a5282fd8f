// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Keeping prompts: the list, writing, versions.
#include "gui/promptgui.h"

#include "ui/controls/searchfield.h"
#include "ui/prompts/promptversions.h"
#include "ui/prompts/variablesheet.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace parley;
using namespace std::chrono_literals;

class TestPromptsPage : public QObject
{
    Q_OBJECT

public:
    explicit TestPromptsPage(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<PromptGui> m_gui;

    QList<PromptVersion> versions(const PromptId &id)
    {
        return m_gui->world.fakes.prompts.versions(id).result().value();
    }
    bool isSaid(const QString &part) { return !m_gui->said().filter(part).isEmpty(); }

private Q_SLOTS:
    void init() { m_gui = std::make_unique<PromptGui>(m_theme); }
    void cleanup() { m_gui.reset(); }

    void anEmptyLibraryOffersWaysToBegin()
    {
        m_gui->open();
        QVERIFY(isSaid(QStringLiteral("No prompts yet.")));
        QVERIFY(!m_gui->page().editor().isVisible());
        QVERIFY(m_gui->stored().isEmpty());
        QVERIFY(m_gui->press(QStringLiteral("Add a few to start with")));
        m_gui->run(500);
        QVERIFY(m_gui->stored().size() >= 3);
        for (const StoredPrompt &starter : m_gui->stored()) {
            QVERIFY2(checkPrompt(starter.prompt), qPrintable(starter.prompt.title));
        }
        QVERIFY(m_gui->page().editor().isVisible());
        QVERIFY(!isSaid(QStringLiteral("No prompts yet.")));
    }

    void theKeyOfThePageOpensIt()
    {
        m_gui->world.open({1200, 800});
        QTest::keyClick(&m_gui->window(), Qt::Key_4, Qt::ControlModifier);
        m_gui->run();
        QVERIFY(m_gui->page().isVisible());
        QTest::keyClick(&m_gui->window(), Qt::Key_1, Qt::ControlModifier);
        m_gui->run();
        QVERIFY(!m_gui->page().isVisible());
    }

    void aNewPromptIsNamedWrittenAndKept()
    {
        m_gui->add(QStringLiteral("Another"));
        m_gui->open();
        QTest::keyClick(&m_gui->list(), Qt::Key_N, Qt::ControlModifier);
        m_gui->run();
        QVERIFY(m_gui->page().isVisible()); // no new chat
        auto *title = m_gui->find<QLineEdit>(QStringLiteral("Title"));
        QVERIFY(title && title->hasFocus());
        title->setText(QStringLiteral("Competitor teardown"));
        QTest::keyClick(title, Qt::Key_Return);
        m_gui->type(QStringLiteral("Instructions"), QStringLiteral("Look at {{product}}."));
        m_gui->type(QStringLiteral("Message"), QStringLiteral("Take {{product}} apart."));
        m_gui->run(1000);
        const auto all = m_gui->stored();
        QCOMPARE(all.size(), 2);
        const Prompt &prompt = all.last().prompt;
        QCOMPARE(prompt.title, QStringLiteral("Competitor teardown"));
        QCOMPARE(prompt.system, QStringLiteral("Look at {{product}}."));
        QCOMPARE(prompt.variables, QList<PromptVariable>{{QStringLiteral("product")}});
        QCOMPARE(all.last().version, 1); // all of it is the first sitting
        QVERIFY(m_gui->rows().contains(QStringLiteral("Competitor teardown")));
    }

    void whatIsTypedIsKeptWithinASecondAndASittingIsOneVersion()
    {
        const PromptId id = m_gui->add(QStringLiteral("One"), {}, QStringLiteral("Begin."));
        const PromptId other = m_gui->add(QStringLiteral("Two"));
        m_gui->open();
        m_gui->page().show(id);
        m_gui->type(QStringLiteral("Instructions"), QStringLiteral(" More."));
        m_gui->run(1000);
        QCOMPARE(m_gui->stored(id).prompt.system, QStringLiteral("Begin. More."));
        QCOMPARE(versions(id).size(), 2);
        m_gui->type(QStringLiteral("Instructions"), QStringLiteral(" 还有。"));
        m_gui->run(1000);
        QCOMPARE(m_gui->stored(id).prompt.system, QStringLiteral("Begin. More. 还有。"));
        QCOMPARE(versions(id).size(), 2);
        QVERIFY(m_gui->find<QAbstractButton>(QStringLiteral("Version 2, show all versions")));
        m_gui->page().show(other);
        m_gui->page().show(id);
        m_gui->type(QStringLiteral("Instructions"), QStringLiteral(" Later."));
        m_gui->run(1000);
        QCOMPARE(versions(id).size(), 3);
    }

    void aWordThatIsTakenBackMakesNoVersion()
    {
        const PromptId id = m_gui->add(QStringLiteral("One"), {}, QStringLiteral("Begin."));
        m_gui->open();
        m_gui->type(QStringLiteral("Instructions"), QStringLiteral("x"));
        QTest::keyClick(m_gui->text(QStringLiteral("Instructions")), Qt::Key_Backspace);
        m_gui->run(1000);
        QCOMPARE(versions(id).size(), 1);
        QVERIFY(m_gui->find<QAbstractButton>(QStringLiteral("Version 1, show all versions")));
    }

    void whatIsTypedIsKeptWhenTheWindowCloses()
    {
        const PromptId id = m_gui->add(QStringLiteral("One"));
        m_gui->open();
        m_gui->type(QStringLiteral("Message"), QStringLiteral("The last words"));
        m_gui->world.close();
        QCOMPARE(m_gui->stored(id).prompt.message, QStringLiteral("The last words"));
    }

    void whatTheDiskRefusesStaysAndIsTriedAgain()
    {
        const PromptId id = m_gui->add(QStringLiteral("One"));
        m_gui->open();
        Error full;
        full.kind = ErrorKind::Storage;
        full.providerCode = QStringLiteral("disk_full");
        m_gui->world.fakes.prompts.failWith(full);
        m_gui->type(QStringLiteral("Instructions"), QStringLiteral("Not lost"));
        m_gui->run(600);
        const QStringList told = m_gui->said();
        QVERIFY2(!told.filter(QStringLiteral("disk"), Qt::CaseInsensitive).isEmpty(),
                 qPrintable(told.join(u'|')));
        QCOMPARE(m_gui->text(QStringLiteral("Instructions"))->content(),
                 QStringLiteral("Not lost"));
        m_gui->type(QStringLiteral("Instructions"), QStringLiteral(" at all"));
        m_gui->world.fakes.prompts.failWith({});
        m_gui->run(4000);
        QCOMPARE(m_gui->stored(id).prompt.system, QStringLiteral("Not lost at all"));
        QCOMPARE(versions(id).size(), 2);
        QVERIFY(m_gui->said().filter(QStringLiteral("disk"), Qt::CaseInsensitive).isEmpty());
    }

    void aNameThatIsTypedLeavesNoVariablesBehind()
    {
        const PromptId id = m_gui->add(QStringLiteral("One"));
        m_gui->open();
        PromptEdit *edit = m_gui->text(QStringLiteral("Instructions"));
        edit->setFocus();
        QTest::keyClicks(edit, QStringLiteral("{{}}"));
        QTest::keyClick(edit, Qt::Key_Left);
        QTest::keyClick(edit, Qt::Key_Left);
        QTest::keyClicks(edit, QStringLiteral("topic"));
        m_gui->run(1000);
        QCOMPARE(m_gui->stored(id).prompt.variables,
                 QList<PromptVariable>{{QStringLiteral("topic")}});
        QVERIFY(m_gui->find<QAbstractButton>(QStringLiteral("topic, Text, Required")));
    }

    void faultsAreToldWithTheirLine()
    {
        m_gui->add(QStringLiteral("One"));
        m_gui->open();
        m_gui->type(QStringLiteral("Instructions"), QStringLiteral("Fine.\nExplain {{topic"));
        QVERIFY(isSaid(QStringLiteral("line 2: the two braces are never closed")));
        m_gui->type(QStringLiteral("Message"), QStringLiteral("{{1st}}"));
        QVERIFY(isSaid(QStringLiteral("line 1: \"1st\" is no name")));
        QVERIFY(m_gui->press(QStringLiteral("Use in chat")));
        QVERIFY(isSaid(QStringLiteral("can't be used yet")));
        QVERIFY(m_gui->page().isVisible());
        m_gui->type(QStringLiteral("Instructions"), QStringLiteral("}}"));
        QVERIFY(!isSaid(QStringLiteral("never closed")));
        m_gui->run(500);
    }

    void aCommandIsChangedInPlaceAndAClashIsTold()
    {
        m_gui->add(QStringLiteral("First"), QStringLiteral("explain"));
        const PromptId id = m_gui->add(QStringLiteral("Second"));
        m_gui->open();
        m_gui->page().show(id);
        QVERIFY(m_gui->press(QStringLiteral("Give it a command")));
        auto *edit = m_gui->find<QLineEdit>(QStringLiteral("Command"));
        QVERIFY(edit);
        edit->setText(QStringLiteral("/Explain"));
        QTest::keyClick(edit, Qt::Key_Return);
        m_gui->run(1000);
        QVERIFY(isSaid(QStringLiteral("“First” is called by /Explain too")));
        QVERIFY(m_gui->press(QStringLiteral("Command /Explain, change")));
        edit->setText(QStringLiteral("/two"));
        QTest::keyClick(edit, Qt::Key_Return);
        m_gui->run(1000);
        QVERIFY(!isSaid(QStringLiteral("is called by")));
        QCOMPARE(m_gui->stored(id).prompt.command, QStringLiteral("two"));
    }

    void versionsTellWhatChangedAndRestoringMakesANewOne()
    {
        const PromptId id =
            m_gui->add(QStringLiteral("One"), {}, QStringLiteral("Under 150 words."));
        m_gui->open();
        PromptEdit *edit = m_gui->text(QStringLiteral("Instructions"));
        edit->selectAll();
        edit->insertPlainText(QStringLiteral("Under 200 words, plainly."));
        m_gui->run(1000);
        QVERIFY(m_gui->press(QStringLiteral("Version 2, show all versions")));
        auto *sheet = m_gui->window().findChild<PromptVersions *>();
        QVERIFY(sheet && sheet->isOpen());
        auto *list = sheet->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->currentRow(), 1);
        auto *text = sheet->findChild<QTextEdit *>();
        const QString shown = text->toPlainText();
        QVERIFY2(shown.contains(QStringLiteral("150 200 words")), qPrintable(shown));
        QTextCursor gone(text->document());
        gone.setPosition(static_cast<int>(shown.indexOf(QStringLiteral("150"))) + 1);
        QVERIFY(gone.charFormat().fontStrikeOut());
        QVERIFY(m_gui->press(QStringLiteral("Restore version 1")));
        m_gui->run(1000);
        QVERIFY(!sheet->isOpen());
        QCOMPARE(m_gui->stored(id).prompt.system, QStringLiteral("Under 150 words."));
        QCOMPARE(versions(id).size(), 3);
        QCOMPARE(edit->content(), QStringLiteral("Under 150 words."));
        m_gui->type(QStringLiteral("Instructions"), QStringLiteral(" Yes."));
        m_gui->run(1000);
        QCOMPARE(m_gui->stored(id).prompt.system, QStringLiteral("Under 150 words. Yes."));
    }

    void starsComeFirstAndWordsAndTagsNarrow()
    {
        m_gui->add(QStringLiteral("Apples"));
        Prompt tagged = sample::prompt();
        m_gui->add(tagged);
        const PromptId last = m_gui->add(QStringLiteral("Zebra"), {}, QStringLiteral("stripes"));
        m_gui->open();
        QCOMPARE(m_gui->rows().first(), QStringLiteral("Apples"));
        m_gui->page().show(last);
        QTest::keyClick(&m_gui->list(), Qt::Key_Space);
        m_gui->run();
        QCOMPARE(m_gui->rows().first(), QStringLiteral("Zebra"));
        QVERIFY(m_gui->stored(last).favourite);
        auto *search = m_gui->page().findChild<SearchField *>();
        search->setText(QStringLiteral("STRIPES"));
        QCOMPARE(m_gui->rows(), QStringList{QStringLiteral("Zebra")});
        search->setText(QStringLiteral("nothing like it"));
        QVERIFY(isSaid(QStringLiteral("No prompt matches.")));
        QVERIFY(m_gui->page().editor().isVisible()); // what is open stays open
        search->clear();
        QVERIFY(m_gui->choose(QStringLiteral("Prompts with the tag"), tagged.tags.last()));
        QCOMPARE(m_gui->rows(), QStringList{tagged.title});
    }

    void aRemovedPromptComesBackWithUndo()
    {
        const PromptId id = m_gui->add(QStringLiteral("One"), {}, QStringLiteral("Dear."));
        m_gui->add(QStringLiteral("Two"));
        m_gui->open();
        m_gui->page().show(id);
        m_gui->list().setFocus();
        QTest::keyClick(&m_gui->list(), Qt::Key_Delete);
        m_gui->run();
        QCOMPARE(m_gui->rows(), QStringList{QStringLiteral("Two")});
        QCOMPARE(m_gui->stored().size(), 1);
        QVERIFY(m_gui->press(QStringLiteral("Undo")));
        QCOMPARE(m_gui->rows().size(), 2);
        QCOMPARE(m_gui->stored(id).prompt.system, QStringLiteral("Dear."));
        QCOMPARE(m_gui->text(QStringLiteral("Instructions"))->content(), QStringLiteral("Dear."));
    }

    void aVariableIsChangedAndItsPlacesFollow()
    {
        const PromptId id = m_gui->add(sample::prompt());
        m_gui->open();
        QVERIFY(m_gui->press(QStringLiteral("words, Number, 150 unless changed")));
        auto *name = m_gui->find<QLineEdit>(QStringLiteral("Name"));
        QVERIFY(name && name->hasFocus());
        name->setText(QStringLiteral("topic"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(isSaid(QStringLiteral("Another variable is called topic.")));
        name->setText(QStringLiteral("limit"));
        m_gui->find<QPlainTextEdit>(QStringLiteral("Unless changed, it is"))
            ->setPlainText(QStringLiteral("many"));
        QVERIFY(m_gui->press(QStringLiteral("Done")));
        QVERIFY(isSaid(QStringLiteral("limit is a number; \"many\" is none")));
        m_gui->find<QPlainTextEdit>(QStringLiteral("Unless changed, it is"))
            ->setPlainText(QStringLiteral("200"));
        QVERIFY(m_gui->press(QStringLiteral("Done")));
        m_gui->run(1000);
        const Prompt prompt = m_gui->stored(id).prompt;
        QCOMPARE(prompt.system, QStringLiteral("You explain things in under {{limit}} words."));
        QCOMPARE(prompt.variable(u"limit")->value, QStringLiteral("200"));
        QCOMPARE(prompt.variables.size(), 3);
    }

    void variablesAreAddedMovedAndRemoved()
    {
        const PromptId id = m_gui->add(QStringLiteral("One"), {}, QStringLiteral("{{first}} "));
        m_gui->open();
        m_gui->type(QStringLiteral("Instructions"), QStringLiteral("and "));
        QVERIFY(m_gui->press(QStringLiteral("Add a variable")));
        m_gui->find<QLineEdit>(QStringLiteral("Name"))->setText(QStringLiteral("tone"));
        auto *kind = m_gui->find<QComboBox>(QStringLiteral("Kind"));
        kind->setCurrentIndex(kind->findText(QStringLiteral("Choice")));
        m_gui->find<QPlainTextEdit>(QStringLiteral("Choices, one a line"))
            ->setPlainText(QStringLiteral("dry\nwarm\n\nwarm"));
        QVERIFY(m_gui->press(QStringLiteral("Done")));
        QCOMPARE(m_gui->text(QStringLiteral("Instructions"))->content(),
                 QStringLiteral("{{first}} and {{tone}}"));
        QVERIFY(m_gui->choose(QStringLiteral("What to do with tone"), QStringLiteral("Move up")));
        m_gui->run(1000);
        Prompt prompt = m_gui->stored(id).prompt;
        QCOMPARE(prompt.variables.first().name, QStringLiteral("tone"));
        QCOMPARE(prompt.variables.first().choices,
                 (QStringList{QStringLiteral("dry"), QStringLiteral("warm")}));
        QVERIFY(!m_gui->choose(QStringLiteral("What to do with tone"), QStringLiteral("Remove")));
        PromptEdit *edit = m_gui->text(QStringLiteral("Instructions"));
        edit->selectAll();
        edit->insertPlainText(QStringLiteral("{{first}}"));
        m_gui->run();
        QVERIFY(m_gui->choose(QStringLiteral("What to do with tone"), QStringLiteral("Remove")));
        m_gui->run(1000);
        prompt = m_gui->stored(id).prompt;
        QCOMPARE(prompt.variables, QList<PromptVariable>{{QStringLiteral("first")}});
    }

    void tagsAreAddedAndTakenOff()
    {
        const PromptId id = m_gui->add(sample::prompt());
        m_gui->open();
        auto *edit = m_gui->find<QLineEdit>(QStringLiteral("Add a tag"));
        edit->setText(QStringLiteral("  clients "));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(m_gui->press(QStringLiteral("Take off the tag writing")));
        m_gui->run(1000);
        QCOMPARE(m_gui->stored(id).prompt.tags,
                 (QStringList{QStringLiteral("顧客, \"client\""), QStringLiteral("clients")}));
    }

    void examplesAreWrittenMovedAndRemoved()
    {
        const PromptId id = m_gui->add(sample::prompt());
        m_gui->open();
        QVERIFY(m_gui->press(QStringLiteral("Add example")));
        m_gui->type(QStringLiteral("Example 3, you send"), QStringLiteral("Half"));
        QVERIFY(isSaid(QStringLiteral("example 3 has no answer")));
        m_gui->type(QStringLiteral("Example 3, model answers"), QStringLiteral("Whole"));
        QVERIFY(!isSaid(QStringLiteral("has no answer")));
        QVERIFY(
            m_gui->choose(QStringLiteral("What to do with example 3"), QStringLiteral("Move up")));
        QVERIFY(
            m_gui->choose(QStringLiteral("What to do with example 1"), QStringLiteral("Remove")));
        m_gui->run(1000);
        const QList<PromptExample> examples = m_gui->stored(id).prompt.examples;
        QCOMPARE(examples.size(), 2);
        QCOMPARE(examples.first(),
                 (PromptExample{QStringLiteral("Half"), QStringLiteral("Whole")}));
        QCOMPARE(examples.last().question, QStringLiteral("零停机部署"));
    }

    void tokensAreCountedWhileItIsWritten()
    {
        m_gui->add(QStringLiteral("One"), {}, QStringLiteral("You explain things."));
        m_gui->open();
        const auto tokens = [this] {
            return m_gui->said().filter(QRegularExpression(QStringLiteral("^≈?\\s?\\d+ tokens?$")));
        };
        QTRY_VERIFY((m_gui->run(200), !tokens().isEmpty()));
        const QStringList before = tokens();
        m_gui->type(QStringLiteral("Instructions"), QStringLiteral(" Again and again and again."));
        QTRY_VERIFY((m_gui->run(200), tokens() != before));
    }
};

PARLEY_GUI_TEST(TestPromptsPage)
#include "tst_promptspage.moc"
