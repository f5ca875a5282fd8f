// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "stage.h"
#include "ui/transcript/announcer.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace parley;

namespace {

QAccessibleInterface *find(QAccessibleInterface *from, const QString &name)
{
    if (from->text(QAccessible::Name) == name) {
        return from;
    }
    for (int i = 0; i < from->childCount(); ++i) {
        if (QAccessibleInterface *found = find(from->child(i), name)) {
            return found;
        }
    }
    return nullptr;
}

QString dump(QAccessibleInterface *from, int depth = 0)
{
    static const QHash<int, QString> roles{{QAccessible::List, QStringLiteral("list")},
                                           {QAccessible::ListItem, QStringLiteral("item")},
                                           {QAccessible::Paragraph, QStringLiteral("text")},
                                           {QAccessible::Heading, QStringLiteral("heading")},
                                           {QAccessible::Table, QStringLiteral("table")},
                                           {QAccessible::StaticText, QStringLiteral("note")},
                                           {QAccessible::Section, QStringLiteral("quote")},
                                           {QAccessible::Cell, QStringLiteral("cell")},
                                           {QAccessible::ColumnHeader, QStringLiteral("header")},
                                           {QAccessible::Link, QStringLiteral("link")},
                                           {QAccessible::Button, QStringLiteral("button")}};
    QString text = QString(depth, u' ') + roles.value(from->role(), QStringLiteral("?")) + u' ' +
                   from->text(QAccessible::Name).section(u',', 0, 0).section(u'\n', 0, 0) + u'\n';
    for (int i = 0; i < from->childCount(); ++i) {
        text += dump(from->child(i), depth + 1);
    }
    return text;
}

} // namespace

class TestTranscriptAccessible : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isATreeOfTurnsPiecesAndButtons()
    {
        Stage stage;
        stage.ask(QStringLiteral("How?"));
        stage.answer(QStringLiteral("# So\n\nSee [docs](https://example.org).\n\n```cpp\nint "
                                    "x;\n```\n\n| a |\n|---|\n| 1 |\n"));
        stage.show();
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(stage.view.get());
        QVERIFY(root);
        QCOMPARE(dump(root), QStringLiteral("list Conversation\n"
                                            " item You\n"
                                            "  text How?\n"
                                            "   button Edit message\n"
                                            "   button Copy message\n"
                                            " item claude-sonnet-4.5\n"
                                            "  heading So\n"
                                            "  text See docs.\n"
                                            "   link docs\n"
                                            "  text cpp code\n"
                                            "   button Wrap lines\n"
                                            "   button Copy C++ code\n"
                                            "  table a\n"
                                            "   header a\n"
                                            "   cell 1\n"
                                            "  note claude-sonnet-4.5\n"
                                            "   button Copy answer from claude-sonnet-4.5\n"
                                            "   button Answer again\n"
                                            "   button More for this answer\n"));
    }

    void listsAndQuotesAreGroups()
    {
        Stage stage;
        stage.answer(
            QStringLiteral("- one\n\n  more\n  1. inner\n  2. next\n- [x] two\n\nBetween\n\n> "
                           "quoted\n>\n> - in it\n\n7. seven"));
        stage.show();
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(stage.view.get());
        const QString all = dump(root);
        const QString tree = all.left(all.indexOf(QStringLiteral("  note")));
        QCOMPARE(tree, QStringLiteral("list Conversation\n"
                                      " item claude-sonnet-4.5\n"
                                      "  list List of 2\n"
                                      "   item •\n"
                                      "    text one\n"
                                      "    text more\n"
                                      "    list List of 2\n"
                                      "     item 1.\n"
                                      "      text inner\n"
                                      "     item 2.\n"
                                      "      text next\n"
                                      "   item •\n"
                                      "    text two\n"
                                      "  text Between\n"
                                      "  quote Quote\n"
                                      "   text quoted\n"
                                      "   list List of 1\n"
                                      "    item •\n"
                                      "     text in it\n"
                                      "  list List of 1\n"
                                      "   item 7.\n"
                                      "    text seven\n"));
        QAccessibleInterface *task = root->child(0)->child(0)->child(1);
        QVERIFY(task->state().checkable && task->state().checked);
        QVERIFY(task->rect().isValid());
    }

    void aTableHasRowsColumnsAndHeaders()
    {
        Stage stage;
        stage.answer(
            QStringLiteral("| name | size |\n|---|--:|\n| a | 1 |\n| b | [2](https://e.org) |"));
        stage.show();
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(stage.view.get());
        QAccessibleInterface *piece = root->child(0)->child(0);
        QCOMPARE(piece->role(), QAccessible::Table);
        QAccessibleTableInterface *table = piece->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->columnCount(), 2);
        QCOMPARE(table->columnDescription(1), QStringLiteral("size"));
        QAccessibleInterface *cell = table->cellAt(2, 1);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("2"));
        QCOMPARE(cell->parent(), piece);
        QCOMPARE(piece->indexOfChild(cell), 5);
        QAccessibleTableCellInterface *place = cell->tableCellInterface();
        QVERIFY(place);
        QCOMPARE(place->rowIndex(), 2);
        QCOMPARE(place->columnIndex(), 1);
        QCOMPARE(place->columnHeaderCells().first()->text(QAccessible::Name),
                 QStringLiteral("size"));
        QVERIFY(cell->rect().left() > table->cellAt(2, 0)->rect().left());
        QVERIFY(cell->rect().top() > table->cellAt(1, 1)->rect().top());
        QVERIFY(!table->cellAt(3, 0) && !table->cellAt(0, 2));
    }

    void aHeadingSaysItsLevel()
    {
        Stage stage;
        stage.answer(QStringLiteral("### Third"));
        stage.show();
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(stage.view.get());
        QAccessibleInterface *heading = root->child(0)->child(0);
        QCOMPARE(heading->role(), QAccessible::Heading);
        QCOMPARE(heading->text(QAccessible::Description), QStringLiteral("Heading level 3"));
    }

    void childrenKnowTheirParentAndIndex()
    {
        Stage stage;
        stage.ask(QStringLiteral("How?"));
        stage.answer(QStringLiteral("So.\n\n- a\n  - b\n\n> c"));
        stage.show();
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(stage.view.get());
        for (int turn = 0; turn < root->childCount(); ++turn) {
            QAccessibleInterface *row = root->child(turn);
            QCOMPARE(row->parent(), root);
            QCOMPARE(root->indexOfChild(row), turn);
            for (int piece = 0; piece < row->childCount(); ++piece) {
                QCOMPARE(row->child(piece)->parent(), row);
                QCOMPARE(row->indexOfChild(row->child(piece)), piece);
            }
        }
    }

    void saysTheWholeConversationAsText()
    {
        Stage stage;
        for (int i = 0; i < 30; ++i) {
            stage.ask(QStringLiteral("Question %1").arg(i));
            stage.answer(QStringLiteral("Answer *%1*.\n\n`code`").arg(i));
        }
        stage.append(Role::Assistant, QString(), NodeState::Failed).meta.error =
            makeError(ErrorKind::Auth);
        stage.show();
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(stage.view.get());
        QAccessibleTextInterface *text = root->textInterface();
        QVERIFY(text);
        const QString all = text->text(0, -1);
        QVERIFY(all.startsWith(
            QStringLiteral("You\nQuestion 0\n\nclaude-sonnet-4.5\nAnswer 0.\ncode")));
        QVERIFY(all.contains(QStringLiteral("Answer 29.")));
        QVERIFY(all.contains(QStringLiteral("anthropic rejected the key")));
        QCOMPARE(text->characterCount(), static_cast<int>(all.size()));
        QCOMPARE(text->text(4, 12), QStringLiteral("Question"));
    }

    void buttonsCanBePressed()
    {
        Stage stage;
        stage.ask(QStringLiteral("How?"));
        const NodeId id = stage.answer(QStringLiteral("So."));
        stage.show();
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(stage.view.get());
        QAccessibleInterface *button = find(root, QStringLiteral("Answer again"));
        QVERIFY(button);
        QVERIFY(!button->state().disabled);
        QVERIFY(stage.view->rect().contains(stage.view->mapFromGlobal(button->rect().center())));
        QSignalSpy again(stage.view.get(), &TranscriptView::answerAgainRequested);
        button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(again.first().first().value<NodeId>(), id);
    }

    void whatIsGoneIsInvalidNotDangling()
    {
        Stage stage;
        const NodeId question = stage.ask(QStringLiteral("How?"));
        stage.answer(QStringLiteral("So."));
        stage.show();
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(stage.view.get());
        const QAccessible::Id id = QAccessible::uniqueId(root->child(1));
        QVERIFY(root->child(1)->isValid());
        stage.conversation.head().activeLeaf = question;
        stage.view->model().notePath();
        QCOMPARE(root->childCount(), 1);
        QVERIFY(!QAccessible::accessibleInterface(id) ||
                !QAccessible::accessibleInterface(id)->isValid());
    }

    void focusedPartIsTheFocusChild()
    {
        Stage stage;
        stage.ask(QStringLiteral("How?"));
        stage.answer(QStringLiteral("So."));
        stage.show();
        stage.view->setFocus();
        QTest::keyClick(stage.view.get(), Qt::Key_Tab);
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(stage.view.get());
        QVERIFY(root->focusChild());
        QCOMPARE(root->focusChild()->text(QAccessible::Name),
                 QStringLiteral("Copy answer from claude-sonnet-4.5"));
    }

    void announcesFinishedPartsButNoTokens()
    {
        Stage stage;
        stage.ask(QStringLiteral("How?"));
        stage.show();
        QSignalSpy said(stage.view.get(), &TranscriptView::announced);
        const auto last = [&said] { return said.last().first().toString(); };
        const NodeId id = stage.answer(QString(), NodeState::Streaming);
        stage.begin(id, SessionPhase::Streaming);
        stage.beat();
        QCOMPARE(said.count(), 1);
        QCOMPARE(last(), QStringLiteral("claude-sonnet-4.5 is answering"));
        stage.clock.advance(Announcer::pause);
        for (int i = 0; i < 10; ++i) {
            stage.stream(id, QStringLiteral("word "));
            stage.beat();
            QCOMPARE(said.count(), 1); // the paragraph is not finished
        }
        stage.stream(id, QStringLiteral("end.\n\nNext"));
        stage.beat();
        QCOMPARE(said.count(), 2);
        QCOMPARE(last(), QStringLiteral("word ").repeated(10) + QStringLiteral("end."));
        // Within the pause nothing is said; afterwards all of it at once.
        stage.stream(id, QStringLiteral(" one.\n\n```c\nint x;\n\nint y;\n```\n\n"));
        stage.beat();
        QCOMPARE(said.count(), 2);
        stage.clock.advance(Announcer::pause);
        stage.stream(id, QStringLiteral("| a | b |\n|---|---|\n| 1 | 2 |\n\nLast"));
        stage.beat();
        QCOMPARE(said.count(), 3);
        QCOMPARE(last(), QStringLiteral("Next one.\nc code, lines: 3\nTable, columns: 2, rows: 2"));
        stage.conversation.findMutable(id)->meta.usage = Usage{};
        stage.conversation.findMutable(id)->meta.usage->output = 10;
        stage.finish(id);
        stage.beat();
        QCOMPARE(last(), QStringLiteral("Last\nAnswer finished, 10 out"));
    }

    void mutedItSaysOnlyBeginningAndEnd()
    {
        Stage stage;
        setReadsAnswers(*stage.view, false);
        stage.show();
        QSignalSpy said(stage.view.get(), &TranscriptView::announced);
        const NodeId id = stage.answer(QString(), NodeState::Streaming);
        stage.begin(id, SessionPhase::Streaming);
        stage.beat();
        for (int i = 0; i < 5; ++i) {
            stage.clock.advance(Announcer::pause);
            stage.stream(id, QStringLiteral("A paragraph.\n\n"));
            stage.beat();
        }
        QCOMPARE(said.count(), 1);
        stage.finish(id);
        stage.beat();
        QCOMPARE(said.count(), 2);
        QVERIFY(said.last().first().toString().startsWith(QStringLiteral("Answer finished")));
    }
};

QTEST_MAIN(TestTranscriptAccessible)
#include "tst_transcriptaccessible.moc"
