// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/fakeclock.h"
#include "ui/panes/findbar.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptview.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace parley;

namespace {

struct Room
{
    Room()
    {
        Node node;
        node.id = NodeId::create();
        node.message =
            Message::fromText(Role::Assistant, QStringLiteral("A needle, a Needle and hay."));
        conversation.append(node);
        view.resize(900, 600);
        view.model().setConversation(&conversation);
        view.show();
        bar.show();
        bar.hide();
    }
    [[nodiscard]] QLineEdit *field() { return bar.findChild<QLineEdit *>(); }
    void type(const QString &words)
    {
        field()->clear();
        QTest::keyClicks(field(), words);
    }

    FakeClock clock;
    Theme theme;
    CodeLanguages languages;
    Conversation conversation{ConversationHead()};
    TranscriptView view{theme, clock, languages};
    FindBar bar{theme, view};
};

} // namespace

class TestFindBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhileTyping()
    {
        Room room;
        room.bar.open();
        QVERIFY(room.bar.isVisible());
        QCOMPARE(room.bar.counted(), QString());
        room.type(QStringLiteral("needle"));
        QCOMPARE(room.bar.counted(), QStringLiteral("1 of 2"));
        room.type(QStringLiteral("straw"));
        QCOMPARE(room.bar.counted(), QStringLiteral("No matches"));
        for (QPushButton *button : room.bar.findChildren<QPushButton *>()) {
            QCOMPARE(button->isEnabled(),
                     button->accessibleName().contains(QStringLiteral("Close")));
        }
    }

    void enterGoesOnAndShiftGoesBack()
    {
        Room room;
        room.bar.open();
        room.type(QStringLiteral("needle"));
        QTest::keyClick(room.field(), Qt::Key_Return);
        QCOMPARE(room.bar.counted(), QStringLiteral("2 of 2"));
        QTest::keyClick(room.field(), Qt::Key_Return);
        QCOMPARE(room.bar.counted(), QStringLiteral("1 of 2"));
        QTest::keyClick(room.field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(room.bar.counted(), QStringLiteral("2 of 2"));
    }

    void escapeClosesAndUnmarks()
    {
        Room room;
        room.bar.open();
        room.type(QStringLiteral("needle"));
        QTest::keyClick(room.field(), Qt::Key_Escape);
        QVERIFY(!room.bar.isVisible());
        QCOMPARE(room.view.actions().find().count(), 0);
        room.bar.step(1); // opens it with what was looked for
        QVERIFY(room.bar.isVisible());
        QCOMPARE(room.bar.counted(), QStringLiteral("1 of 2"));
    }

    void takesAShortSelection()
    {
        Room room;
        room.view.scene().selection.start({{0, 0}, 23});
        room.view.scene().selection.extend({{0, 0}, 26});
        room.bar.open();
        QCOMPARE(room.field()->text(), QStringLiteral("hay"));
        QCOMPARE(room.bar.counted(), QStringLiteral("1 of 1"));
    }

    void anotherChatForgetsIt()
    {
        Room room;
        room.bar.open();
        room.type(QStringLiteral("needle"));
        room.bar.forget();
        QVERIFY(!room.bar.isVisible());
        QCOMPARE(room.view.actions().find().count(), 0);
    }
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
