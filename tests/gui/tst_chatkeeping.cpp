// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What belongs to one chat and what is kept of it: parameters, drafts, temporary chats, full disks.
#include "gui/guitest.h"

#include "engine/titlewriter.h"
#include "ui/controls/parameterspill.h"
#include "ui/controls/tag.h"
#include "ui/messagebar.h"
#include "ui/panes/answerparameters.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/settings/backuprow.h"
#include "ui/settings/datapage.h"
#include "ui/settings/settingspage.h"
#include "ui/sidebar/sidebar.h"
#include "ui/style/buttonkind.h"
#include "ui/windowmemory.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace parley;
using namespace std::chrono_literals;

class TestChatKeepingGui : public QObject
{
    Q_OBJECT

public:
    explicit TestChatKeepingGui(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;

    MainWindow &window() { return m_world->window(); }
    ChatPane &pane() { return window().desk().pane(); }
    const ConversationHead &head() { return pane().session()->conversation().head(); }
    std::optional<Conversation> onDisk() { return m_world->fakes.store.stored(head().id); }
    void type(const char *name, const QString &text)
    {
        auto *edit = findControl<QLineEdit>(window(), QString::fromUtf8(name));
        QVERIFY(edit);
        edit->setText(text);
    }
    AnswerParameters *popup() { return window().findChild<AnswerParameters *>(); }
    void send(const QString &text)
    {
        pane().composer().setText(text);
        pane().composer().submit();
    }
    static Error fullDisk()
    {
        Error error;
        error.kind = ErrorKind::Storage;
        error.providerCode = QStringLiteral("disk_full");
        return error;
    }
    static BackupSummary backup(const char *path, BackupKind kind)
    {
        BackupSummary summary;
        summary.path = QString::fromUtf8(path);
        summary.kind = kind;
        summary.made = QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
        summary.bytes = 12'000'000;
        summary.conversations = 1;
        summary.messages = 3400;
        return summary;
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        m_world->fakes.settings.set(Setting<QString>{"chat/model", {}},
                                    QStringLiteral("fake/talker"));
        m_world->open({1100, 760});
    }
    void cleanup() { m_world.reset(); }

    void parametersAreSetByKeyboardAndUsed()
    {
        QTest::keyClick(&window(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(popup() && popup()->isOpen());
        auto *system = findControl<QPlainTextEdit>(window(), QStringLiteral("System prompt"));
        QVERIFY(system && system->hasFocus());
        QTest::keyClicks(system, QStringLiteral("Be brief"));
        type("Temperature", QStringLiteral("0.2"));
        type("Longest answer, in tokens", QStringLiteral("321"));
        QVERIFY(press(window(), QStringLiteral("Done")));
        auto *pill = findControl<ParametersPill>(window(), QStringLiteral("Answer parameters"));
        QVERIFY(pill);
        QVERIFY(pill->accessibleDescription().contains(QStringLiteral("Be brief")));
        QVERIFY(pill->accessibleDescription().contains(QStringLiteral("Temperature 0.2")));
        m_world->run(700ms);
        QCOMPARE(onDisk()->head().system, QStringLiteral("Be brief"));
        m_world->fakes.provider.enqueue(answering({QStringLiteral("a")}));
        send(QStringLiteral("Hi"));
        m_world->run(500ms);
        const ChatRequest &asked = m_world->fakes.provider.asked().first().request;
        QCOMPARE(asked.system, QStringLiteral("Be brief"));
        QCOMPARE(asked.sampling.temperature, 0.2);
        QCOMPARE(asked.sampling.maxTokens, 321);
    }

    void wrongNumbersAreMarkedAndChangeNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("too warm") << QStringLiteral("2.5");
        QTest::newRow("negative") << QStringLiteral("-1");
        QTest::newRow("words") << QStringLiteral("warm");
        QTest::newRow("nan") << QStringLiteral("nan");
    }
    void wrongNumbersAreMarkedAndChangeNothing()
    {
        QFETCH(QString, text);
        QTest::keyClick(&window(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        type("Temperature", QStringLiteral("1"));
        type("Temperature", text);
        auto *edit = findControl<QLineEdit>(window(), QStringLiteral("Temperature"));
        QVERIFY(isFaulty(edit));
        QVERIFY(!edit->accessibleDescription().isEmpty());
        QCOMPARE(head().sampling.temperature, 1.0);
        QVERIFY(press(window(), QStringLiteral("Use defaults")));
        QVERIFY(!isFaulty(edit));
        QCOMPARE(head().sampling, Sampling());
    }

    void whatIsBeingWrittenComesBackWithItsAttachments()
    {
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(Qt::blue);
        pane().composer().setText(QStringLiteral("half a sentence 半"));
        pane().composer().addImage(image);
        m_world->run(1s);
        const ConversationId id = head().id;
        QCOMPARE(onDisk()->head().draftParts.size(), 1);
        // As after a crash: nothing more is written.
        m_world->fakes.store.failWith(fullDisk());
        m_world->close();
        m_world->fakes.store.failWith(std::nullopt);
        m_world->open({1100, 760});
        QCOMPARE(head().id, id);
        QCOMPARE(pane().composer().text(), QStringLiteral("half a sentence 半"));
        QCOMPARE(pane().composer().draft().attachments.size(), 1);
        window().desk().newChat(Keeping::Temporary); // another chat has a composer of its own
        QVERIFY(pane().composer().text().isEmpty());
        window().desk().open(id);
        QCOMPARE(pane().composer().text(), QStringLiteral("half a sentence 半"));
        QCOMPARE(pane().composer().draft().attachments.size(), 1);
    }

    void aTemporaryChatSaysSoAndIsNeverWritten()
    {
        m_world->fakes.store.clearLog();
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        Tag *mark = nullptr;
        for (Tag *tag : window().findChildren<Tag *>()) {
            mark = tag->isVisible() && tag->text().startsWith(QStringLiteral("Temporary")) ? tag
                                                                                           : mark;
        }
        QVERIFY(mark);
        m_world->fakes.provider.enqueue(answering({QStringLiteral("an answer")}));
        send(QStringLiteral("a secret"));
        m_world->run(2s);
        QCOMPARE(pane().session()->conversation().size(), 2);
        const QString id = head().id.toString();
        QVERIFY(m_world->fakes.settings.get(openChatSetting) != id);
        ConversationListModel &list = window().desk().feed().model();
        const QModelIndex row = list.indexOf(head().id);
        QCOMPARE(row.data(ConversationListModel::TimeRole).toString(), QStringLiteral("temporary"));
        QVERIFY(!(list.flags(row) & Qt::ItemIsDragEnabled));
        m_world->close();
        QVERIFY2(m_world->fakes.store.log().isEmpty(),
                 qPrintable(m_world->fakes.store.log().join(u',')));
    }

    void aTemporaryChatIsDeletedForGoodAfterAQuestion()
    {
        window().desk().newChat(Keeping::Temporary);
        m_world->fakes.provider.enqueue(answering({QStringLiteral("an answer")}));
        send(QStringLiteral("a secret"));
        m_world->run(2s);
        const ConversationId id = head().id;
        m_world->fakes.store.clearLog();
        QVERIFY(!window().desk().sidebar().removeChat(id));
        QVERIFY(window().desk().feed().model().find(id));
        QVERIFY(press(window(), QStringLiteral("Delete for good")));
        m_world->run(100ms);
        QVERIFY(!window().desk().feed().model().find(id));
        QVERIFY(head().id != id);
    }

    void aFullDiskIsToldUntilItIsOver()
    {
        m_world->fakes.store.failWith(fullDisk());
        m_world->fakes.provider.enqueue(answering({QStringLiteral("kept")}));
        send(QStringLiteral("Hi"));
        m_world->run(1s);
        QVERIFY2(pane().bar().sentence().contains(QStringLiteral("Answers are kept in memory")),
                 qPrintable(pane().bar().sentence()));
        QVERIFY(!findControl<QAbstractButton>(pane().bar(), QStringLiteral("Close message")));
        const ConversationId id = head().id;
        window().desk().newChat(Keeping::Temporary); // it is told wherever one looks
        m_world->run(100ms);
        QVERIFY(pane().bar().sentence().contains(QStringLiteral("Answers are kept in memory")));
        m_world->fakes.store.failWith(std::nullopt);
        m_world->run(6s);
        QVERIFY(pane().bar().sentence().isEmpty());
        QCOMPARE(m_world->fakes.store.stored(id)->nodes().last().message.text(),
                 QStringLiteral("kept"));
    }

    void quittingAsksWhileSomethingIsOnlyInMemory()
    {
        m_world->fakes.store.failWith(fullDisk());
        m_world->fakes.provider.enqueue(answering({QStringLiteral("kept")}));
        send(QStringLiteral("Hi"));
        m_world->run(1s);
        QVERIFY(!window().close());
        auto *dialog = window().findChild<QDialog *>();
        QVERIFY(dialog);
        QVERIFY(press(*dialog, QStringLiteral("Stay")));
        m_world->run(50ms);
        QVERIFY(window().isVisible());
        m_world->fakes.store.failWith(std::nullopt);
        m_world->run(6s);
        QVERIFY(window().close());
    }

    void aModelForNamesIsChosenInTheSettings()
    {
        ModelInfo tiny;
        tiny.id = QStringLiteral("tiny");
        m_world->addProfile(FakeWorld::profileNamed(QStringLiteral("cheap")), {tiny});
        window().showSettings();
        window().settings().showSection(SettingsPage::Chats);
        m_world->run(200ms);
        auto *models = findControl<QComboBox>(window(), QStringLiteral("Names of new chats"));
        QVERIFY(models);
        QCOMPARE(models->currentIndex(), 0);
        QCOMPARE(m_world->fakes.settings.get(titleModelSetting), QString());
        m_world->fakes.settings.set(titleModelSetting, QStringLiteral("fake/gone"));
    }

    void aBackupIsRestoredAfterOneQuestion()
    {
        m_world->fakes.backups.list = {backup("/b/daily.db", BackupKind::Daily),
                                       backup("/b/old.db", BackupKind::Replaced)};
        window().showSettings();
        window().settings().showSection(SettingsPage::Data);
        m_world->run(100ms);
        const auto rows = window().findChildren<BackupRow *>();
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.first()->accessibleName().contains(QStringLiteral("1 chat")));
        QVERIFY(rows.first()->accessibleName().contains(QStringLiteral("3,400 messages")));
        m_world->fakes.backups.asked.clear();
        rows.first()->findChild<QAbstractButton *>()->click();
        QVERIFY(press(*rows.first(), QStringLiteral("Cancel")));
        QVERIFY(m_world->fakes.backups.asked.isEmpty());
        rows.first()->findChild<QAbstractButton *>()->click();
        QVERIFY(press(*rows.first(), QStringLiteral("Restore")));
        m_world->run(100ms);
        QCOMPARE(m_world->fakes.backups.asked, QStringList{QStringLiteral("restore /b/daily.db")});
        QVERIFY(pane().session());
        QVERIFY(pane().session()->conversation().isEmpty());
        bool told = false;
        for (const QLabel *label : window().settings().data().findChildren<QLabel *>()) {
            told = told || label->text().startsWith(QStringLiteral("Restored."));
        }
        QVERIFY(told);
    }
};

PARLEY_GUI_TEST(TestChatKeepingGui)
#include "tst_chatkeeping.moc"
