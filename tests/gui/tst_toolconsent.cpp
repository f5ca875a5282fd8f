// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Tools as a person meets them: the question, the rows, the choice of a chat, the settings.
#include "gui/guitest.h"
#include "gui/toolgui.h"

#include "ui/panes/answerparameters.h"
#include "ui/settings/toolspage.h"
#include "ui/tools/toolasking.h"
#include "ui/transcript/transcriptview.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace parley;

class TestToolConsent : public QObject
{
    Q_OBJECT

public:
    explicit TestToolConsent(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<ToolGui> m_gui;

    ToolAsking &card() { return *m_gui->pane().findChild<ToolAsking *>(); }
    QString exact() { return card().findChild<QPlainTextEdit *>()->toPlainText(); }
    QPushButton *button(QWidget &in, const QString &text)
    {
        for (QPushButton *one : in.findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    void press(QWidget &in, const QString &text)
    {
        QPushButton *found = button(in, text);
        QVERIFY2(found, qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
        m_gui->run();
    }
    // All chips of the open chat: name, argument.
    QStringList chips()
    {
        QStringList found;
        TranscriptModel &model = m_gui->pane().transcript().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const TranscriptItem &item : model.items(row)) {
                if (const auto *some = std::get_if<ChipsItem>(&item.content)) {
                    for (const ChipItem &chip : some->chips) {
                        found.append(chip.name + QStringLiteral(": ") + chip.argument);
                    }
                }
            }
        }
        return found;
    }
    QString note()
    {
        TranscriptModel &model = m_gui->pane().transcript().model();
        for (const TranscriptItem &item : model.items(model.rowCount() - 1)) {
            if (const auto *box = std::get_if<CardBox>(&item.content)) {
                return (*box)->card.title;
            }
        }
        return {};
    }
    void askForPage(const QString &url)
    {
        m_gui->provider().enqueue(
            ToolGui::calling({{"fetch_page", QStringLiteral("{\"url\": \"%1\"}").arg(url)}}));
        m_gui->send(QStringLiteral("Read it"));
    }

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<ToolGui>(m_theme);
        m_gui->open({1280, 860});
    }
    void cleanup() { m_gui.reset(); }

    void theCardShowsExactlyWhatIsAsked()
    {
        QVERIFY(!card().isVisible());
        const QString url = QStringLiteral("https://example.org/<b>x</b>?a=1&b=%2f");
        askForPage(url);
        QVERIFY(card().isVisible());
        QCOMPARE(exact(), url);
        QVERIFY(card().accessibleName().contains(QStringLiteral("Fetch a web page")));
        QCOMPARE(card().accessibleDescription(), url);
        QVERIFY(m_gui->tools.called.isEmpty());
        // Nobody says yes by typing on.
        QVERIFY(!card().isAncestorOf(m_gui->window().focusWidget()));
        for (const QLabel *label : card().findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void eachButtonDecides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("ran");
        QTest::addColumn<int>("kept");
        QTest::newRow("once") << QStringLiteral("Allow once") << 1 << 0;
        QTest::newRow("chat") << QStringLiteral("Allow in this chat") << 1 << 1;
        QTest::newRow("always") << QStringLiteral("Always") << 1 << 1;
        QTest::newRow("refuse") << QStringLiteral("Refuse") << 0 << 0;
    }
    void eachButtonDecides()
    {
        QFETCH(QString, text);
        QFETCH(int, ran);
        QFETCH(int, kept);
        m_gui->provider().enqueue(ToolGui::calling({{"calculator", QStringLiteral("{\"a\":1}")}}));
        m_gui->provider().enqueue(answering({QStringLiteral("Done")}));
        m_gui->send(QStringLiteral("Add"));
        press(card(), text);
        QVERIFY(!card().isVisible());
        QCOMPARE(m_gui->tools.called.size(), ran);
        QCOMPARE(m_gui->book.allowed.size(), kept);
        QVERIFY(!m_gui->pane().session()->isBusy());
    }

    void theKeyboardDecides()
    {
        m_gui->provider().enqueue(ToolGui::calling({{"calculator", QStringLiteral("{}")}}));
        m_gui->provider().enqueue(answering({QStringLiteral("Done")}));
        m_gui->send(QStringLiteral("Add"));
        // By the Tab key from the message, in reading order.
        m_gui->pane().composer().focusText();
        QPushButton *once = button(card(), QStringLiteral("Allow once"));
        for (int step = 0; step < 60 && m_gui->window().focusWidget() != once; ++step) {
            QTest::keyClick(m_gui->window().focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(m_gui->window().focusWidget(), once);
        QTest::keyClick(once, Qt::Key_Space);
        m_gui->run();
        QCOMPARE(m_gui->tools.called.size(), 1);
    }

    void escapeStopsWhatIsAsked()
    {
        askForPage(QStringLiteral("https://example.org/"));
        m_gui->pane().stop();
        m_gui->run();
        QVERIFY(!card().isVisible());
        QVERIFY(m_gui->tools.called.isEmpty());
        QCOMPARE(note(), QStringLiteral("The calls were stopped before they ended"));
    }

    void anotherChatHidesTheCardAndComingBackShowsIt()
    {
        askForPage(QStringLiteral("https://example.org/"));
        ChatSession *asking = m_gui->pane().session();
        m_gui->pane().setSession(nullptr);
        QVERIFY(!card().isVisible());
        m_gui->pane().setSession(asking);
        QVERIFY(card().isVisible());
        QCOMPARE(exact(), QStringLiteral("https://example.org/"));
    }

    void callsAndResultsAreFoldedRows()
    {
        m_gui->provider().enqueue(
            ToolGui::calling({{"calculator", QStringLiteral("{\"expression\":\"1+1\"}")},
                              {"search_conversations", QStringLiteral("{\"words\":\"x\"}")}}));
        m_gui->provider().enqueue(answering({QStringLiteral("Done")}));
        m_gui->send(QStringLiteral("Add"));
        m_gui->decide(ToolDecision::Once);
        m_gui->decide(ToolDecision::Refused);
        QCOMPARE(chips().size(), 4);
        QVERIFY(chips().at(0).contains(QStringLiteral("1+1")));
        QCOMPARE(chips().at(2), QStringLiteral("Calculator: 3177.3"));
        QVERIFY(chips().at(3).startsWith(QStringLiteral("Search my conversations: The user did")));
        QVERIFY(note().isEmpty());
    }

    void theCeilingIsToldAndCanBePassed()
    {
        m_gui->world.fakes.settings.set(Setting<int>{"tools/rounds", 8}, 1);
        for (int round = 0; round < 2; ++round) {
            m_gui->provider().enqueue(ToolGui::calling({{"calculator", QStringLiteral("{}")}}));
        }
        m_gui->send(QStringLiteral("Add"));
        m_gui->decide(ToolDecision::Once);
        QCOMPARE(note(), QStringLiteral("Stopped at the limit of rounds of calls: 1"));
        m_gui->provider().enqueue(answering({QStringLiteral("Done")}));
        const NodeId leaf = m_gui->pane().session()->conversation().head().activeLeaf;
        Q_EMIT m_gui->pane().transcript().answerAgainRequested(leaf);
        m_gui->run();
        QVERIFY(note().isEmpty());
    }

    void aChatChoosesItsTools()
    {
        setTools(*m_gui->pane().session(), {});
        m_gui->openChoice();
        auto *popup = m_gui->window().findChild<AnswerParameters *>();
        QVERIFY(popup);
        QStringList names;
        for (QCheckBox *box : popup->findChildren<QCheckBox *>()) {
            QVERIFY(!box->isChecked());
            names.append(box->text());
            if (box->objectName() == QLatin1String("calculator")) {
                box->setChecked(true);
            }
        }
        QCOMPARE(names.size(), 5);
        QCOMPARE(m_gui->pane().session()->conversation().head().tools,
                 QStringList{QStringLiteral("calculator")});
        QVERIFY(parametersDescription(m_gui->pane().session()->conversation().head())
                    .contains(QStringLiteral("Tools: Calculator")));
        press(*popup, QStringLiteral("Use defaults"));
        QVERIFY(m_gui->pane().session()->conversation().head().tools.isEmpty());
    }

    void theSettingsShowRevokeAndLog()
    {
        m_gui->provider().enqueue(
            ToolGui::calling({{"calculator", QStringLiteral("{\"x\":\"世界\"}")}}));
        m_gui->provider().enqueue(answering({QStringLiteral("Done")}));
        m_gui->send(QStringLiteral("Add"));
        m_gui->decide(ToolDecision::Always);
        m_gui->openSettings();
        auto &page = *m_gui->window().findChild<ToolsPage *>();
        auto *log = page.findChild<QTableWidget *>();
        QCOMPARE(log->rowCount(), 1);
        QCOMPARE(log->item(0, 1)->text(), QStringLiteral("Calculator"));
        QCOMPARE(log->item(0, 3)->text(), QStringLiteral("Always allowed, done"));
        QCOMPARE(log->item(0, 4)->text(), QStringLiteral("{\"x\":\"世界\"}"));
        press(page, QStringLiteral("Revoke"));
        QVERIFY(m_gui->book.allowed.isEmpty());
        QVERIFY(!button(page, QStringLiteral("Revoke")));
        auto *home = page.findChild<QCheckBox *>();
        QVERIFY(!home->isChecked());
        home->setChecked(true);
        QVERIFY(m_gui->world.fakes.settings.get(privatePagesSetting));
    }
};

PARLEY_GUI_TEST(TestToolConsent)
#include "tst_toolconsent.moc"
