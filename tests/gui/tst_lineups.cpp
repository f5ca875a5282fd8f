// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Line-ups in the real window: saved, begun with, renamed, deleted with undo, to and from a file.
#include "chat/comparisonjson.h"
#include "gui/comparegui.h"
#include "gui/guitest.h"
#include "ui/compare/compareheader.h"
#include "ui/compare/lineupmenu.h"
#include "ui/messagebar.h"

#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>

using namespace parley;
using namespace std::chrono_literals;

class TestLineUps : public QObject
{
    Q_OBJECT
public:
    explicit TestLineUps(Theme &theme) : m_theme(theme) {}

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<CompareGui>(m_theme);
        m_gui->addVoice(QStringLiteral("alpha"), QStringLiteral("Alpha One"));
        m_gui->addVoice(QStringLiteral("beta"), QStringLiteral("Beta Two"));
        m_gui->open({QStringLiteral("alpha"), QStringLiteral("beta")});
    }
    void cleanup() { m_gui.reset(); }

    void aLineUpIsSavedAndBegunWith()
    {
        Sampling sampling;
        sampling.temperature = 0.3;
        m_gui->pane(1).session().setParameters(QStringLiteral("Be brief."), sampling);
        save(QStringLiteral("Quick ones 快"));
        m_gui->ask(QStringLiteral("why?"));
        QVERIFY(trigger(QStringLiteral("Quick ones 快"), QStringLiteral("Compare these models")));
        m_gui->world.run(100ms);
        QCOMPARE(m_gui->page().deck().panes().size(), 2);
        QVERIFY(m_gui->pane(0).session().conversation().isEmpty());
        const ConversationHead &head = m_gui->pane(1).session().conversation().head();
        QCOMPARE(head.model, ComparisonWorld::modelOf(QStringLiteral("beta")));
        QCOMPARE(head.system, QStringLiteral("Be brief."));
        QCOMPARE(head.sampling, sampling);
        m_gui->world.reopen();
        QCOMPARE(m_gui->compare().lineUps().all().size(), 1);
    }

    void itIsRenamedAndDeletedWithUndo()
    {
        save(QStringLiteral("a & b"));
        QVERIFY(trigger(QStringLiteral("a && b"), QStringLiteral("Rename…")));
        enter(QStringLiteral("other"));
        QCOMPARE(m_gui->compare().lineUps().all().first().name, QStringLiteral("other"));
        QVERIFY(trigger(QStringLiteral("other"), QStringLiteral("Delete")));
        QVERIFY(m_gui->world.fakes.comparisons.kept.isEmpty());
        QVERIFY(press(m_gui->world.window(), QStringLiteral("Undo")));
        QCOMPARE(m_gui->world.fakes.comparisons.kept.size(), 1);
    }

    void aFileBringsItBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("line.json"));
        save(QStringLiteral("Quick"));
        LineUpMenu &menu = m_gui->compare().lineUps();
        menu.exportTo(menu.all().first(), path);
        menu.importFrom(path);
        QCOMPARE(menu.all().size(), 2);
        QCOMPARE(menu.all().at(0).panes, menu.all().at(1).panes);
        QVERIFY(menu.all().at(0).id != menu.all().at(1).id);
        menu.exportTo(menu.all().first(), folder.filePath(QStringLiteral("no/such/folder.json")));
        QVERIFY(sentence().contains(QStringLiteral("can't be written")));
    }

    void aBadFileSaysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("noise") << QByteArray(100, '\xfe') << QStringLiteral("is not a line-up");
        QTest::newRow("of tomorrow") << QByteArray("{\"parley\":\"line-up\",\"version\":9}")
                                     << QStringLiteral("newer Parley");
        QTest::newRow("empty") << QByteArray("{\"parley\":\"line-up\",\"version\":1,\"panes\":[]}")
                               << QStringLiteral("two to eight models");
    }
    void aBadFileSaysWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bad.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        m_gui->compare().lineUps().importFrom(path);
        QVERIFY2(sentence().contains(words), qPrintable(sentence()));
        QVERIFY(sentence().contains(QStringLiteral("bad.json")));
        m_gui->compare().lineUps().importFrom(folder.filePath(QStringLiteral("missing.json")));
        QVERIFY(sentence().contains(QStringLiteral("can't be read")));
        QVERIFY(m_gui->compare().lineUps().all().isEmpty());
    }

private:
    QString sentence() { return m_gui->page().bar().sentence(); }
    QMenu &menu()
    {
        auto *lines = qobject_cast<QMenu *>(m_gui->compare().lineUps().parent());
        Q_EMIT lines->aboutToShow();
        return *lines;
    }
    static QAction *find(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == text) {
                return action;
            }
        }
        return nullptr;
    }
    bool trigger(const QString &lineUp, const QString &text)
    {
        const QAction *entry = find(menu(), lineUp);
        QAction *action = entry && entry->menu() ? find(*entry->menu(), text) : nullptr;
        if (action) {
            action->trigger();
        }
        return action;
    }
    void enter(const QString &name)
    {
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        field->setText(name);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void save(const QString &name)
    {
        find(menu(), QStringLiteral("Save these panes as a line-up…"))->trigger();
        enter(name);
        QCOMPARE(m_gui->compare().lineUps().all().last().name, name);
    }

    Theme &m_theme;
    std::unique_ptr<CompareGui> m_gui;
};

PARLEY_GUI_TEST(TestLineUps)
#include "tst_lineups.moc"
