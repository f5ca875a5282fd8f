// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "stage.h"

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
                                           {QAccessible::ListItem, QStringLiteral("turn")},
                                           {QAccessible::Paragraph, QStringLiteral("text")},
                                           {QAccessible::Heading, QStringLiteral("heading")},
                                           {QAccessible::Table, QStringLiteral("table")},
                                           {QAccessible::StaticText, QStringLiteral("note")},
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
                                            " turn You\n"
                                            "  text How?\n"
                                            "   button Edit message\n"
                                            "   button Copy message\n"
                                            " turn claude-sonnet-4.5\n"
                                            "  heading So\n"
                                            "  text See docs.\n"
                                            "   link docs\n"
                                            "  text cpp code\n"
                                            "   button Wrap lines\n"
                                            "   button Copy C++ code\n"
                                            "  table a\n"
                                            "  note claude-sonnet-4.5\n"
                                            "   button Copy answer from claude-sonnet-4.5\n"
                                            "   button Answer again\n"
                                            "   button More for this answer\n"));
    }

    void childrenKnowTheirParentAndIndex()
    {
        Stage stage;
        stage.ask(QStringLiteral("How?"));
        stage.answer(QStringLiteral("So."));
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

    void announcesBeginningAndEndButNoTokens()
    {
        Stage stage;
        stage.ask(QStringLiteral("How?"));
        stage.show();
        QSignalSpy said(stage.view.get(), &TranscriptView::announced);
        const NodeId id = stage.answer(QString(), NodeState::Streaming);
        stage.begin(id, SessionPhase::Streaming);
        stage.beat();
        QCOMPARE(said.count(), 1);
        QCOMPARE(said.last().first().toString(), QStringLiteral("claude-sonnet-4.5 is answering"));
        for (int i = 0; i < 10; ++i) {
            stage.stream(id, QStringLiteral("word "));
            stage.beat();
            QCOMPARE(said.count(), 1);
        }
        stage.conversation.findMutable(id)->meta.usage = Usage{};
        stage.conversation.findMutable(id)->meta.usage->output = 10;
        stage.finish(id);
        stage.beat();
        QCOMPARE(said.last().first().toString(), QStringLiteral("Answer finished, 10 out"));
    }
};

QTEST_MAIN(TestTranscriptAccessible)
#include "tst_transcriptaccessible.moc"
