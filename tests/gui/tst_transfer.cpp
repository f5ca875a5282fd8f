// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Chats in and out of the window: import by choice and by drop, its report, export and back.
#include "gui/guitest.h"

#include "archive/conversationarchive.h"
#include "ui/messagebar.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/sidebar/sidebar.h"
#include "ui/transfer/importreport.h"

#include <QClipboard>
#include <QFileDialog>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace parley;
using namespace std::chrono_literals;

class TestTransfer : public QObject
{
    Q_OBJECT

public:
    explicit TestTransfer(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;
    QTemporaryDir m_dir;

    MainWindow &window() { return m_world->window(); }
    TransferBar &bar() { return window().transfers().bar(); }
    ConversationListModel &model() { return window().desk().feed().model(); }
    static QString fixture(const char *name)
    {
        return QStringLiteral(PARLEY_TEST_DATA "/import/") + QLatin1String(name);
    }
    // Until the strip says how it went.
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] {
            m_world->run(10ms);
            return !bar().isHidden() &&
                   findControl<QAbstractButton>(bar(), QStringLiteral("Close message"));
        });
    }
    void import(const char *name)
    {
        window().transfers().importFrom(fixture(name));
        QVERIFY(waitForEnd());
        m_world->run(100ms);
    }
    // Chooses in the dialog that is open.
    bool choose(const QString &path, const QString &filter = {})
    {
        auto *dialog = window().findChild<QFileDialog *>();
        if (!dialog) {
            return false;
        }
        if (!filter.isEmpty()) {
            for (const QString &offered : dialog->nameFilters()) {
                if (offered.contains(filter)) {
                    dialog->selectNameFilter(offered);
                }
            }
        }
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
        return true;
    }
    void drop(QWidget &target, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &event);
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        const ConversationId id =
            m_world->addChat(QStringLiteral("Alpha"), QStringLiteral("fake/one"), 1h);
        m_world->say(id, Role::User, QStringLiteral("alpha 日本"));
        m_world->open({1100, 760});
    }
    void cleanup() { m_world.reset(); }

    void importedChatsStandInTheListAtOnce()
    {
        const qsizetype before = model().all().size();
        import("claude-branches.json");
        QVERIFY2(bar().sentence().startsWith(QStringLiteral("Imported from Claude: 1 chat, ")),
                 qPrintable(bar().sentence()));
        QCOMPARE(model().all().size(), before + 1);
        import("claude-branches.json");
        QVERIFY(bar().sentence().contains(QStringLiteral("Already there: 1 chat.")));
        QCOMPARE(model().all().size(), before + 1);
    }

    void theActionAsksForAFile()
    {
        const qsizetype before = model().all().size();
        QTest::keyClick(&window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(choose(fixture("chatgpt-2026-sharded.zip")));
        QVERIFY(waitForEnd());
        m_world->run(100ms);
        QCOMPARE(model().all().size(), before + 3);
    }

    void whatWasLeftBehindCanBeReadAndCopied()
    {
        import("chatgpt-2026-sharded.zip");
        QVERIFY(bar().sentence().contains(QStringLiteral("4 things could not be carried over.")));
        QVERIFY(press(bar(), QStringLiteral("Show report")));
        auto *report = window().findChild<ImportReport *>();
        QVERIFY(report && report->isOpen());
        const QString text = report->findChild<QPlainTextEdit *>()->toPlainText();
        QCOMPARE(text.count(u'\n') + 1, 4);
        QVERIFY(!text.contains(QStringLiteral("attachment_bytes")));
        QVERIFY(press(*report, QStringLiteral("Copy report")));
        QCOMPARE(QApplication::clipboard()->text(), text);
        QTest::keyClick(report, Qt::Key_Escape);
        QVERIFY(!report->isOpen());
    }

    void aFileDroppedOnTheWindowIsImported()
    {
        const qsizetype before = model().all().size();
        drop(window(), fixture("claude-branches.json"));
        QVERIFY(waitForEnd());
        m_world->run(100ms);
        QCOMPARE(model().all().size(), before + 1);
    }

    void onAChatOnlyWhatHoldsChatsIsImported()
    {
        const qsizetype before = model().all().size();
        ChatPane &pane = window().desk().pane();
        drop(pane, fixture("claude-branches.json")); // text: goes along with a message
        m_world->run(200ms);
        QVERIFY(bar().sentence().isEmpty());
        QVERIFY2(pane.composer().draft().attachments.size() == 1,
                 qPrintable(pane.bar().sentence()));
        drop(pane, fixture("claude-2026.zip"));
        QVERIFY(waitForEnd());
        m_world->run(100ms);
        QCOMPARE(model().all().size(), before + 1);
    }

    void hostileFilesAreRefusedInOneSentence_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        QTest::newRow("bomb") << fixture("hostile/bomb.zip") << QStringLiteral("unpack");
        QTest::newRow("leads outside")
            << fixture("hostile/only-traversal.zip") << QStringLiteral("lead outside");
        QTest::newRow("missing") << fixture("nowhere.zip") << QStringLiteral("no such file");
    }
    void hostileFilesAreRefusedInOneSentence()
    {
        QFETCH(QString, path);
        QFETCH(QString, words);
        const qsizetype before = model().all().size();
        window().transfers().importFrom(path);
        QVERIFY(waitForEnd());
        QVERIFY(bar().sentence().startsWith(QStringLiteral("Nothing was imported: ")));
        QVERIFY2(bar().sentence().contains(words), qPrintable(bar().sentence()));
        QCOMPARE(model().all().size(), before);
    }

    void everythingExportedComesBackEqual()
    {
        import("chatgpt-2026-sharded.zip");
        const QString file = m_dir.filePath(QStringLiteral("all.parley.json"));
        QTest::keyClick(&window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(choose(file));
        QVERIFY(waitForEnd());
        QVERIFY2(bar().sentence().startsWith(QStringLiteral("Saved as ")),
                 qPrintable(bar().sentence()));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto content = readArchive(written.readAll());
        QVERIFY(content);
        QCOMPARE(content->conversations.size(), 4);
        for (const Conversation &conversation : content->conversations) {
            const auto kept = m_world->fakes.store.stored(conversation.head().id);
            QVERIFY(kept);
            QCOMPARE(conversation.nodes(), kept->nodes());
        }
    }

    void theOpenChatIsSavedAsAnyFormat_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("Markdown") << QStringLiteral("*.md") << QByteArray("# Alpha");
        QTest::newRow("web page") << QStringLiteral("*.html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("PDF") << QStringLiteral("*.pdf") << QByteArray("%PDF-");
        QTest::newRow("lines") << QStringLiteral("*.jsonl") << QByteArray("{");
        QTest::newRow("archive") << QStringLiteral("*.parley.json") << QByteArray("{\"format\"");
    }
    void theOpenChatIsSavedAsAnyFormat()
    {
        QFETCH(QString, filter);
        QFETCH(QByteArray, begin);
        const auto index = model().index(model().rowCount() - 1, 0);
        window().desk().open(
            ConversationId::fromString(index.data(ConversationListModel::IdRole).toString()));
        m_world->run(100ms);
        QVERIFY(press(window(), QStringLiteral("Export…")));
        const QString file = m_dir.filePath(QStringLiteral("one"));
        QVERIFY(choose(file, filter));
        QVERIFY(waitForEnd());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY2(bytes.startsWith(begin), bytes.left(40).constData());
    }

    void aRunningTransferCanBeStoppedAndNoSecondBegins()
    {
        window().transfers().importFrom(fixture("chatgpt-2026-sharded.zip"));
        auto *stop = findControl<QAbstractButton>(bar(), QStringLiteral("Stop"));
        QVERIFY(stop);
        stop->click();
        QVERIFY(waitForEnd());
        QVERIFY2(bar().sentence().startsWith(QStringLiteral("Import stopped.")),
                 qPrintable(bar().sentence()));
        QVERIFY(press(bar(), QStringLiteral("Close message")));
        QVERIFY(bar().isHidden());
    }
};

PARLEY_GUI_TEST(TestTransfer)
#include "tst_transfer.moc"
