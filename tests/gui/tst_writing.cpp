// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Comforts of writing and reading: wrong words are underlined and mended from the context menu, the
// text of one pane grows by itself, a chat is seen as it will be printed.
#include "gui/guitest.h"

#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/panes/composeredit.h"
#include "ui/panes/panezoom.h"
#include "ui/settings/settingspage.h"
#include "ui/spell/spelldesk.h"
#include "ui/transcript/transcriptview.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QDialog>
#include <QMenu>
#include <QScrollBar>

using namespace parley;
using namespace std::chrono_literals;

namespace {

// "wrod" and "teh" are wrong.
class FewWords final : public Spelling
{
public:
    QStringList used;

    [[nodiscard]] QStringList languages() const override { return {QStringLiteral("en_GB")}; }
    void use(const QStringList &languages) override
    {
        used = languages;
        Q_EMIT changed();
    }
    [[nodiscard]] bool isWrong(const QString &word) const override
    {
        return m_wrong.contains(word) && !used.isEmpty();
    }
    [[nodiscard]] QStringList suggestions(const QString &word) const override
    {
        return word == QLatin1String("wrod") ? QStringList{QStringLiteral("word & co")}
                                             : QStringList();
    }
    void learn(const QString &word) override
    {
        m_wrong.removeAll(word);
        Q_EMIT changed();
    }

private:
    QStringList m_wrong{QStringLiteral("wrod"), QStringLiteral("teh")};
};

} // namespace

class TestWriting : public QObject
{
    Q_OBJECT

public:
    explicit TestWriting(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<FewWords> m_words;
    std::unique_ptr<GuiWorld> m_world;
    ConversationId m_chat;
    ConversationId m_other;

    MainWindow &window() { return m_world->window(); }
    ChatPane &pane() { return window().desk().pane(); }
    ComposerEdit &edit() { return *pane().findChild<ComposerEdit *>(); }
    PaneZoom &zoom() { return *pane().findChild<PaneZoom *>(); }
    QStringList underlined()
    {
        QStringList words;
        for (const auto &mark : edit().extraSelections()) {
            words.append(mark.cursor.selectedText());
        }
        return words;
    }
    // What the context menu offers at that word, closed again unless something is chosen.
    QStringList menuAt(const QString &word, const QString &choose = {})
    {
        QTextCursor cursor = edit().textCursor();
        cursor.setPosition(static_cast<int>(edit().toPlainText().indexOf(word)) + 1);
        edit().setTextCursor(cursor);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(&edit(), &event);
        auto *menu = edit().findChild<QMenu *>();
        if (!menu) {
            return {};
        }
        QStringList texts;
        QAction *chosen = nullptr;
        for (QAction *action : menu->actions()) {
            texts.append(action->text());
            chosen = action->text() == choose ? action : chosen;
        }
        if (chosen) {
            chosen->trigger();
        }
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return texts;
    }
    void openWindow()
    {
        m_world->open({1300, 800});
        window().desks().spelling().use(m_words.get());
        window().desk().open(m_chat);
        m_world->run(100ms);
        edit().clearFocus();
        pane().composer().focusText();
        QVERIFY(edit().hasFocus());
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        const QString model = QStringLiteral("fake/model-1");
        m_other = m_world->addChat(QStringLiteral("Other"), model, 2min);
        m_world->say(m_other, Role::User, QStringLiteral("hello"));
        m_chat = m_world->addChat(QStringLiteral("Chat"), model, 1min);
        for (int i = 0; i < 30; ++i) {
            m_world->say(m_chat, Role::User, QStringLiteral("Question %1 質問").arg(i));
            m_world->say(m_chat, Role::Assistant, QStringLiteral("Long answer. ").repeated(60));
        }
        m_words = std::make_unique<FewWords>();
        openWindow();
    }
    void cleanup() { m_world.reset(); }

    void wrongWordsAreUnderlinedButNotTheOneBeingWritten()
    {
        edit().setContent(QStringLiteral("a wrod and `teh` teh"));
        QTRY_COMPARE(underlined(), QStringList{QStringLiteral("wrod")}); // the caret is at "teh"
        edit().insertPlain(QStringLiteral(" "));
        QTRY_COMPARE(underlined(), (QStringList{QStringLiteral("wrod"), QStringLiteral("teh")}));
        edit().setContent(QStringLiteral("```\nteh\n```\nteh end"));
        QTRY_COMPARE(underlined(), QStringList{QStringLiteral("teh")});
        QCOMPARE(edit().extraSelections().first().cursor.blockNumber(), 3);
    }

    void onlyWhatIsInSightIsChecked()
    {
        edit().setContent(QStringLiteral("teh\n").repeated(5000));
        QTRY_VERIFY(!underlined().isEmpty());
        QVERIFY(underlined().size() < 500);
    }

    void aBetterWordReplacesItAndANewOneIsLearned()
    {
        edit().setContent(QStringLiteral("wrod teh end"));
        QTRY_COMPARE(underlined().size(), 2);
        QVERIFY(menuAt(QStringLiteral("teh")).contains(QStringLiteral("No suggestions")));
        menuAt(QStringLiteral("wrod"), QStringLiteral("word && co"));
        QCOMPARE(edit().toPlainText(), QStringLiteral("word & co teh end"));
        QVERIFY(!menuAt(QStringLiteral("end")).contains(QStringLiteral("Add to dictionary")));
        menuAt(QStringLiteral("teh"), QStringLiteral("Add to dictionary"));
        QTRY_VERIFY(underlined().isEmpty());
    }

    void itIsSwitchedOffInTheMenuAndInTheSettings()
    {
        edit().setContent(QStringLiteral("some teh end"));
        QTRY_COMPARE(underlined().size(), 1);
        menuAt(QStringLiteral("some"), QStringLiteral("Check spelling"));
        QTRY_VERIFY(underlined().isEmpty());
        QVERIFY(m_words->used.isEmpty());
        window().showSettings();
        window().settings().showSection(SettingsPage::Appearance);
        auto *on = findControl<QCheckBox>(window().settings(), QStringLiteral("Check spelling"));
        QVERIFY(on && !on->isChecked());
        on->setChecked(true);
        QCOMPARE(m_words->used, QStringList{QStringLiteral("en_GB")});
        QTRY_COMPARE(underlined().size(), 1);
    }

    void dictionariesFitThePerson_data()
    {
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("languages");
        QTest::addColumn<QString>("used");
        QTest::newRow("the very one") << "de_AT de_DE en_US"
                                      << "de-DE de"
                                      << "de_DE";
        QTest::newRow("the language") << "de_AT en_US"
                                      << "de-DE de"
                                      << "de_AT";
        QTest::newRow("several") << "de_DE en_US fr"
                                 << "de-DE fr-FR fr"
                                 << "de_DE fr";
        QTest::newRow("English else") << "en_US fr_FR"
                                      << "ja-JP ja"
                                      << "en_US";
        QTest::newRow("any else") << "fr_FR"
                                  << "ja-JP"
                                  << "fr_FR";
        QTest::newRow("none there") << ""
                                    << "de-DE"
                                    << "";
    }
    void dictionariesFitThePerson()
    {
        QFETCH(QString, there);
        QFETCH(QString, languages);
        const auto list = [](const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); };
        QTEST(fittingDictionaries(list(there), list(languages)).join(u' '), "used");
    }

    void theKeysResizeThePaneWithTheFocusAndOnlyIt()
    {
        const int before = zoom().theme().lineHeight(TextStyle::Reading);
        QTest::keyClick(&window(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(zoom().percent(), 110);
        QVERIFY(zoom().theme().lineHeight(TextStyle::Reading) > before);
        QCOMPARE(m_theme.textScale(), 100);
        m_theme.setTextScale(125); // both together
        QCOMPARE(zoom().theme().textScale(), 138);
        m_theme.setTextScale(100);
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(&window(), Qt::Key_Minus, Qt::ControlModifier);
        }
        QCOMPARE(zoom().percent(), 50);
        QTest::keyClick(&window(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(zoom().percent(), 100);
    }

    void theSizeIsRememberedForEachChat()
    {
        Q_EMIT pane().transcript().zoomRequested(1);
        Q_EMIT pane().transcript().zoomRequested(1);
        QCOMPARE(zoom().percent(), 125);
        window().desk().open(m_other);
        m_world->run(100ms);
        QCOMPARE(zoom().percent(), 100);
        m_world->reopen();
        window().desk().open(m_chat);
        m_world->run(100ms);
        QCOMPARE(zoom().percent(), 125);
        m_world->fakes.settings.set(zoomsSetting, {m_chat.toString() + QStringLiteral("=oops")});
        window().desk().open(m_other);
        m_world->run(100ms);
        window().desk().open(m_chat);
        m_world->run(100ms);
        QCOMPARE(zoom().percent(), 100); // whatever stands there
    }

    void theReadingPositionStays()
    {
        TranscriptView &view = pane().transcript();
        view.showTurn(20);
        m_world->run(50ms);
        const auto inSight = [&] {
            const int top = view.verticalScrollBar()->value();
            return top > 0 && top < view.verticalScrollBar()->maximum();
        };
        QVERIFY(inSight());
        const double share =
            view.verticalScrollBar()->value() / double(view.verticalScrollBar()->maximum());
        zoom().step(1);
        zoom().step(1);
        m_world->run(200ms);
        QVERIFY(inSight());
        const double now =
            view.verticalScrollBar()->value() / double(view.verticalScrollBar()->maximum());
        QVERIFY2(qAbs(now - share) < 0.1, qPrintable(QString::number(now - share)));
    }

    void aChatIsSeenAsItWillBePrinted()
    {
        QAction *print = nullptr;
        for (QAction *action : window().actions()) {
            print = action->text() == QStringLiteral("Print…") ? action : print;
        }
        QVERIFY(print && print->isEnabled());
        QCOMPARE(print->shortcut(), QKeySequence(QStringLiteral("Ctrl+P")));
        print->trigger();
        QDialog *dialog = nullptr;
        for (QDialog *one : window().findChildren<QDialog *>()) {
            dialog = one->isVisible() ? one : dialog;
        }
        QVERIFY(dialog);
        QVERIFY(dialog->findChildren<QCheckBox *>().isEmpty()); // nothing is selected
        dialog->close();
        window().desk().newChat();
        m_world->run(50ms);
        QVERIFY(!print->isEnabled());
    }
};

PARLEY_GUI_TEST(TestWriting)
#include "tst_writing.moc"
