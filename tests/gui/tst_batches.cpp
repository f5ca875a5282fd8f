// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Batches in the real window: a new one from a table, followed until its answers are here, asked
// again where it failed, cancelled, exported, deleted, taken up by the next run.
#include "gui/batchgui.h"
#include "gui/guitest.h"
#include "support/await.h"
#include "ui/controls/button.h"
#include "ui/replay/replayresults.h"

#include <QDialog>
#include <QFile>
#include <QListView>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace parley;
using namespace std::chrono_literals;

class TestBatches : public QObject
{
    Q_OBJECT
public:
    explicit TestBatches(Theme &theme) : m_theme(theme) {}

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<BatchGui>(m_theme);
        m_gui->world.open({1100, 800});
    }
    void cleanup() { m_gui.reset(); }

    void nothingIsSaidOfNoBatches()
    {
        QAction &action = *m_gui->world.window().findChild<Actions *>()->get(Command::ShowBatches);
        QVERIFY(action.isEnabled());
        action.trigger();
        m_gui->world.run(200ms);
        QVERIFY(desk().list().isVisible());
        QVERIFY(!desk().list().list().isVisible());
        QTest::mouseClick(&desk().list().newButton(), Qt::LeftButton);
        QVERIFY(desk().setup().isVisible());
        QVERIFY(!desk().setup().sendButton().isEnabled());
    }

    void aTableBecomesABatchAndComesBackBesideItsColumns()
    {
        prepare("land,q\nFrance,Hauptstadt\n日本,首都\n", QStringLiteral("{{q}}: {{land}}?"));
        QVERIFY2(desk().setup().price().contains(QStringLiteral("2 questions")),
                 qPrintable(desk().setup().price()));
        m_gui->there.fates = {{1, BatchRowState::Failed}};
        desk().setup().sendButton().click();
        m_gui->world.run(300ms);
        QVERIFY(desk().page().isVisible());
        QCOMPARE(desk().page().batch().batch.title, QStringLiteral("table.csv"));
        follow();
        QCOMPARE(desk().page().batch().progress.state, BatchState::Done);
        QCOMPARE(desk().page().batch().answered, 1);
        QCOMPARE(desk().page().list().model()->rowCount(), 2);
        QCOMPARE(desk().page().question(), QStringLiteral("Hauptstadt: France?"));
        QVERIFY(desk().page().answer().startsWith(QStringLiteral("Antwort ätsch")));
        desk().page().list().setCurrentIndex(desk().page().list().model()->index(1, 0));
        QVERIFY(!desk().page().answer().isEmpty());
        QVERIFY(!desk().page().answer().startsWith(QStringLiteral("Antwort")));

        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("out.csv"));
        const auto rows =
            await(m_gui->world.batches.rows(desk().page().batch().batch.id, 0, allBatchRows));
        QVERIFY(desk().exportTo(path, *rows, true));
        QFile out(path);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY(out.readAll().contains("\r\nFrance,Hauptstadt,answered,Antwort"));
        QVERIFY(!desk().exportTo(dir.filePath(QStringLiteral("no/such/place.csv")), *rows, false));
    }

    void failedRowsBecomeANewBatchWhenThePersonAgrees()
    {
        prepare("prompt\neins\nzwei\ndrei\n", {});
        m_gui->there.fates = {{0, BatchRowState::Failed}, {2, BatchRowState::Expired}};
        desk().setup().sendButton().click();
        follow();
        QCOMPARE(desk().page().batch().failed, 2);
        QVERIFY(desk().page().retryButton().isVisible());
        m_gui->there.fates.clear();
        desk().page().retryButton().click();
        m_gui->world.run(500ms);
        QCOMPARE(m_gui->there.batches.size(), 1); // not yet
        agree();
        follow();
        QCOMPARE(m_gui->there.batches.size(), 2);
        QCOMPARE(desk().page().batch().rows, 2);
        QCOMPARE(desk().page().batch().answered, 2);
    }

    void cancellingAsksFirst()
    {
        m_gui->there.polls = 100;
        prepare("prompt\neins\nzwei\n", {});
        desk().setup().sendButton().click();
        m_gui->world.run(500ms);
        desk().page().cancelButton().click();
        m_gui->world.run(100ms);
        QCOMPARE(m_gui->there.cancels, 0);
        agree();
        follow();
        QCOMPARE(m_gui->there.cancels, 1);
        QCOMPARE(desk().page().batch().progress.state, BatchState::Cancelled);
    }

    void theNextRunGoesOn()
    {
        m_gui->there.polls = 8;
        prepare("prompt\neins\n", {});
        desk().setup().sendButton().click();
        m_gui->world.run(1s);
        QCOMPARE(m_gui->there.batches.size(), 1);
        m_gui->world.reopen();
        desk().openList();
        m_gui->world.run(300ms);
        QCOMPARE(desk().list().list().model()->rowCount(), 1);
        for (int i = 0; i < 100 && !isOver(); ++i) {
            m_gui->world.fakes.clock.advance(60s);
            m_gui->world.run(20ms);
        }
        QVERIFY(isOver());
        QCOMPARE(m_gui->there.batches.size(), 1);
        m_gui->world.run(300ms);
        Q_EMIT desk().list().removeWanted(await(m_gui->world.batches.list())->first().batch.id);
        m_gui->world.run(100ms);
        agree();
        QVERIFY(!desk().list().list().isVisible());
    }

    void whatAReplayHasLeftIsAskedAsABatch()
    {
        Replay replay;
        replay.id = ReplayId::create();
        replay.title = QStringLiteral("fragen.csv");
        replay.created = m_gui->world.fakes.clock.now();
        replay.panes = {{BatchGui::model(), {}, {}}};
        replay.prompts = {QStringLiteral("Warum?"), QStringLiteral("为什么？")};
        QVERIFY(await(m_gui->world.replays.add(replay)));
        ReplayDesk &replays = m_gui->world.window().desks().replays();
        replays.openList();
        m_gui->world.run(200ms);
        replays.open(replay.id);
        m_gui->world.run(300ms);
        const auto button = [this] {
            return findControl<QAbstractButton>(
                m_gui->world.window(),
                QStringLiteral("Ask the rest as a batch, about half the price"));
        };
        QVERIFY(button());
        button()->click();
        m_gui->world.run(500ms);
        agree();
        QVERIFY(replays.results().note().contains(QStringLiteral("asked in a batch")));
        QVERIFY(!button());
        replays.results().start(ReplayAim::Rest); // asks nobody twice
        follow();
        QCOMPARE(m_gui->there.batches.size(), 1);
        QCOMPARE(replays.results().runner()->progress().answered, 2);
        QCOMPARE(await(m_gui->world.replays.load(replay.id))->cells.size(), 2);
    }

    void aModelWithoutBatchesIsSaidToHaveNone()
    {
        desk().openList();
        desk().openSetup();
        desk().setup().setModel({QStringLiteral("fake"), QStringLiteral("m")});
        desk().setup().prompts().take(
            plainPrompts(QStringLiteral("x"), {QStringLiteral("Warum?")}));
        m_gui->world.run(1s);
        QVERIFY2(desk().setup().note().contains(QStringLiteral("takes no batches")),
                 qPrintable(desk().setup().note()));
        QVERIFY(!desk().setup().sendButton().isEnabled());
    }

private:
    BatchesDesk &desk() { return m_gui->desk(); }
    void prepare(const QByteArray &table, const QString &promptTemplate)
    {
        const QString path = m_dir.filePath(QStringLiteral("table.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(table);
        file.close();
        desk().openList();
        desk().openSetup();
        desk().setup().setModel(BatchGui::model());
        desk().setup().prompts().takeFile(path);
        if (!promptTemplate.isEmpty()) {
            desk().setup().prompts().promptTemplate().setPlainText(promptTemplate);
        }
        m_gui->world.run(1500ms);
        QVERIFY2(desk().setup().sendButton().isEnabled(), qPrintable(desk().setup().note()));
    }
    [[nodiscard]] bool isOver()
    {
        const auto all = *await(m_gui->world.batches.list());
        return std::all_of(all.begin(), all.end(),
                           [](const BatchSummary &one) { return isFinal(one.progress.state); });
    }
    void follow()
    {
        for (int i = 0; i < 100; ++i) {
            m_gui->world.fakes.clock.advance(5s);
            m_gui->world.run(30ms);
            if (isOver()) {
                break;
            }
        }
        m_gui->world.run(300ms);
        QVERIFY(isOver());
    }
    void agree()
    {
        auto *question = m_gui->world.window().findChild<QDialog *>();
        QVERIFY(question);
        question->accept();
        m_gui->world.run(300ms);
    }

    Theme &m_theme;
    QTemporaryDir m_dir;
    std::unique_ptr<BatchGui> m_gui;
};

PARLEY_GUI_TEST(TestBatches)
#include "tst_batches.moc"
