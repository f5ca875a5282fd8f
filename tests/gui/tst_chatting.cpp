// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One chat as a person uses it: type, send, read, stop, ask again, edit.
#include "gui/guitest.h"

#include "ui/controls/droptarget.h"
#include "ui/controls/modelpill.h"
#include "ui/messagebar.h"
#include "ui/panes/attachmentstrip.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/panes/composeredit.h"
#include "ui/panes/findbar.h"
#include "ui/panes/modelpicker.h"
#include "ui/sidebar/draggedchat.h"
#include "ui/transcript/transcriptview.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace parley;
using namespace std::chrono_literals;

class TestChatting : public QObject
{
    Q_OBJECT

public:
    explicit TestChatting(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;

    MainWindow &start()
    {
        m_world->fakes.settings.set(Setting<QString>{"chat/model", {}},
                                    QStringLiteral("fake/talker"));
        return m_world->open({1100, 760});
    }
    ChatPane &pane() { return m_world->window().desk().pane(); }
    ComposerEdit *editor() { return pane().findChild<ComposerEdit *>(); }
    const Conversation &conversation() { return pane().session()->conversation(); }
    void send(const QString &text)
    {
        editor()->setFocus();
        QTest::keyClicks(editor(), text);
        QTest::keyClick(editor(), Qt::Key_Return);
    }
    QString lastText()
    {
        return conversation().find(conversation().head().activeLeaf)->message.text();
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<GuiWorld>(m_theme); }
    void cleanup() { m_world.reset(); }

    void theComposerHasTheKeyboardAtStart()
    {
        start();
        QCOMPARE(m_world->window().focusWidget(), editor());
        QVERIFY(findControl<ComposerEdit>(m_world->window(), QStringLiteral("Message")));
    }

    void enterSendsAndTheAnswerStreams()
    {
        start();
        m_world->fakes.provider.enqueue(answering(
            {QStringLiteral("Hello "), QStringLiteral("there "), QStringLiteral("你好")}));
        send(QStringLiteral("Hi"));
        QVERIFY(pane().session()->isBusy());
        QVERIFY(editor()->toPlainText().isEmpty());
        m_world->run(1s);
        QVERIFY(!pane().session()->isBusy());
        QCOMPARE(lastText(), QStringLiteral("Hello there 你好"));
        QVERIFY(!pane().transcript().isHidden());
        QCOMPARE(m_world->fakes.provider.asked().size(), 1);
        QCOMPARE(m_world->fakes.provider.asked().first().key, QByteArray("key-one"));
    }

    void aMessageSteersTheRunningAnswerWhereItCan()
    {
        start();
        m_world->fakes.provider.steerWith({{5ms, Superseded{QStringLiteral("steered")}},
                                           {5ms, Started{}},
                                           {10ms, TextDelta{QStringLiteral("Short.")}},
                                           {0ms, Finished{StopReason::Stop, {}}}});
        Script script = answering({QStringLiteral("Long "), QStringLiteral("essay")});
        script[2].pause = 60s;
        m_world->fakes.provider.enqueue(script);
        send(QStringLiteral("Hi"));
        m_world->run(1s);
        QVERIFY(pane().session()->isBusy());
        QVERIFY(findControl<QAbstractButton>(m_world->window(), QStringLiteral("Stop")));
        editor()->setFocus();
        QTest::keyClicks(editor(), QStringLiteral("shorter"));
        QVERIFY(findControl<QAbstractButton>(m_world->window(), QStringLiteral("Send message")));
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(editor()->toPlainText().isEmpty());
        m_world->run(1s);
        QVERIFY(!pane().session()->isBusy());
        QCOMPARE(m_world->fakes.provider.record().steered, QStringList{QStringLiteral("shorter")});
        QCOMPARE(conversation().activePath().size(), 4);
        QCOMPARE(lastText(), QStringLiteral("Short."));
    }

    void whereItCannotBeSteeredTheDraftWaits()
    {
        start();
        Script script = answering({QStringLiteral("Long "), QStringLiteral("essay")});
        script[2].pause = 60s;
        m_world->fakes.provider.enqueue(script);
        send(QStringLiteral("Hi"));
        m_world->run(1s);
        send(QStringLiteral("shorter"));
        QCOMPARE(editor()->toPlainText(), QStringLiteral("shorter"));
        QVERIFY(findControl<QAbstractButton>(m_world->window(), QStringLiteral("Stop")));
        QCOMPARE(conversation().activePath().size(), 2);
    }

    void shiftEnterBreaksTheLine()
    {
        start();
        editor()->setFocus();
        QTest::keyClicks(editor(), QStringLiteral("a"));
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(editor(), QStringLiteral("b"));
        QCOMPARE(editor()->toPlainText(), QStringLiteral("a\nb"));
        QVERIFY(conversation().isEmpty());
    }

    void blankTextIsNotSent()
    {
        start();
        QVERIFY(!press(m_world->window(), QStringLiteral("Send message")));
        send(QStringLiteral("   "));
        QVERIFY(conversation().isEmpty());
        auto *button =
            findControl<QAbstractButton>(m_world->window(), QStringLiteral("Send message"));
        QVERIFY(button);
        QVERIFY(!button->toolTip().isEmpty());
    }

    void withoutAModelTheReasonIsTold()
    {
        m_world->open({1100, 760});
        editor()->setPlainText(QStringLiteral("Hi"));
        auto *button =
            findControl<QAbstractButton>(m_world->window(), QStringLiteral("Send message"));
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(QStringLiteral("model")));
    }

    void stoppingKeepsWhatArrived()
    {
        start();
        Script script = answering({QStringLiteral("One "), QStringLiteral("two")});
        script.removeLast();
        script.append({1h, Finished{}});
        m_world->fakes.provider.enqueue(script);
        send(QStringLiteral("Count"));
        m_world->run(300ms);
        QVERIFY(press(m_world->window(), QStringLiteral("Stop")));
        m_world->run(100ms);
        QVERIFY(!pane().session()->isBusy());
        QCOMPARE(lastText(), QStringLiteral("One two"));
        QCOMPARE(conversation().find(conversation().head().activeLeaf)->state,
                 NodeState::Interrupted);
        QVERIFY(findControl<QAbstractButton>(m_world->window(), QStringLiteral("Send message")));
    }

    void escapeStopsFromTheComposer()
    {
        start();
        m_world->fakes.provider.enqueue(
            {{0ms, Started{}}, {0ms, TextDelta{QStringLiteral("x")}}, {1h, Finished{}}});
        send(QStringLiteral("Go"));
        m_world->run(100ms);
        QVERIFY(pane().session()->isBusy());
        QTest::keyClick(editor(), Qt::Key_Escape);
        m_world->run(100ms);
        QVERIFY(!pane().session()->isBusy());
    }

    void answeringAgainMakesASibling()
    {
        start();
        m_world->fakes.provider.enqueue(answering({QStringLiteral("first")}));
        m_world->fakes.provider.enqueue(answering({QStringLiteral("second")}));
        send(QStringLiteral("Hi"));
        m_world->run(500ms);
        QTest::keyClick(&m_world->window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        m_world->run(500ms);
        QCOMPARE(lastText(), QStringLiteral("second"));
        QCOMPARE(conversation().siblings(conversation().head().activeLeaf).size(), 2);
    }

    void upInAnEmptyComposerEditsTheLastMessage()
    {
        start();
        m_world->fakes.provider.enqueue(answering({QStringLiteral("one")}));
        m_world->fakes.provider.enqueue(answering({QStringLiteral("two")}));
        send(QStringLiteral("Frist"));
        m_world->run(500ms);
        QTest::keyClick(editor(), Qt::Key_Up);
        QCOMPARE(editor()->toPlainText(), QStringLiteral("Frist"));
        editor()->setPlainText(QStringLiteral("First"));
        QTest::keyClick(editor(), Qt::Key_Return);
        m_world->run(500ms);
        QCOMPARE(conversation().find(conversation().activePath().first())->message.text(),
                 QStringLiteral("First"));
        QCOMPARE(lastText(), QStringLiteral("two"));
        QCOMPARE(conversation().siblings(conversation().activePath().first()).size(), 2);
    }

    void cancellingAnEditBringsTheDraftBack()
    {
        start();
        m_world->fakes.provider.enqueue(answering({QStringLiteral("one")}));
        send(QStringLiteral("First"));
        m_world->run(500ms);
        pane().composer().setText(QStringLiteral("half a thought"));
        pane().composer().startEditing(conversation().activePath().first(),
                                       Message::fromText(Role::User, QStringLiteral("First")));
        QVERIFY(press(m_world->window(), QStringLiteral("Cancel")));
        QCOMPARE(editor()->toPlainText(), QStringLiteral("half a thought"));
    }

    void editingShowsTheAttachmentsAndSendsThemAgain()
    {
        start();
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        pane().composer().addImage(image);
        const QString pasted =
            pane().findChild<AttachmentStrip *>()->attachments().constFirst().name;
        m_world->fakes.provider.enqueue(answering({QStringLiteral("one")}));
        send(QStringLiteral("Waht is it?"));
        m_world->run(500ms);
        QVERIFY(QRegularExpression(
                    QStringLiteral(R"(^Screenshot \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.png$)"))
                    .match(pasted)
                    .hasMatch());
        const QString remove = QStringLiteral("Remove ") + pasted;
        pane().composer().setText(QStringLiteral("half a thought"));
        QVERIFY(!findControl<QAbstractButton>(m_world->window(), remove));
        QTest::keyClick(editor(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(editor(), Qt::Key_Delete);
        QTest::keyClick(editor(), Qt::Key_Up);
        QVERIFY(findControl<QAbstractButton>(m_world->window(), remove));
        editor()->setPlainText(QStringLiteral("What is it?"));
        m_world->fakes.provider.enqueue(answering({QStringLiteral("two")}));
        QTest::keyClick(editor(), Qt::Key_Return);
        m_world->run(500ms);
        const auto sent = [this] {
            return m_world->fakes.provider.asked().last().request.messages.last().parts;
        };
        QCOMPARE(sent().size(), 2);
        QVERIFY(std::holds_alternative<ImagePart>(sent().first()));
        QVERIFY(!findControl<QAbstractButton>(m_world->window(), remove)); // it left with it

        QTest::keyClick(editor(), Qt::Key_Up);
        QVERIFY(press(m_world->window(), remove));
        image.fill(Qt::blue);
        pane().composer().addImage(image);
        pane().composer().addImage(image);
        m_world->fakes.provider.enqueue(answering({QStringLiteral("three")}));
        QTest::keyClick(editor(), Qt::Key_Return);
        m_world->run(500ms);
        QCOMPARE(sent().size(), 3);
        QCOMPARE(lastText(), QStringLiteral("three"));
    }

    void anEditKeepsTheDraftAndItsAttachments()
    {
        start();
        m_world->fakes.provider.enqueue(answering({QStringLiteral("one")}));
        m_world->fakes.provider.enqueue(answering({QStringLiteral("two")}));
        send(QStringLiteral("First"));
        m_world->run(500ms);
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        pane().composer().addImage(image);
        pane().composer().setText(QStringLiteral("half a thought"));
        const NodeId first = conversation().activePath().first();
        pane().composer().startEditing(first, conversation().find(first)->message);
        QVERIFY(pane().composer().draft().attachments.isEmpty());
        editor()->setPlainText(QStringLiteral("Second"));
        QTest::keyClick(editor(), Qt::Key_Return);
        m_world->run(500ms);
        QCOMPARE(editor()->toPlainText(), QStringLiteral("half a thought"));
        QCOMPARE(pane().composer().draft().attachments.size(), 1);
        QCOMPARE(conversation().head().draft, QStringLiteral("half a thought"));
    }

    void aNoticeOfTheProgramOutlastsTheChat()
    {
        start();
        m_world->fakes.provider.enqueue(answering({QStringLiteral("one")}));
        send(QStringLiteral("First"));
        m_world->run(500ms);
        MessageBar &bar = pane().bar();
        bar.tell(MessageBar::Tone::Danger, QStringLiteral("of all"), MessageBar::About::Program);
        bar.tell(MessageBar::Tone::Warning, QStringLiteral("of this"), MessageBar::About::Chat);
        QCOMPARE(bar.sentence(), QStringLiteral("of this"));
        m_world->window().desk().newChat();
        m_world->run(50ms);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.sentence(), QStringLiteral("of all"));
        QVERIFY(press(m_world->window(), QStringLiteral("Close message")));
        QVERIFY(bar.isHidden());
    }

    void theModelIsChosenWithTheKeyboardAlone()
    {
        ModelInfo small;
        small.id = QStringLiteral("small");
        ModelInfo large;
        large.id = QStringLiteral("large");
        m_world->fakes.provider.offer(QList<ModelInfo>{small, large});
        MainWindow &window = start();
        QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier);
        m_world->run(50ms);
        QVERIFY(window.desk().picker().isOpen());
        auto *search = qobject_cast<QLineEdit *>(window.focusWidget());
        QVERIFY(search);
        QTest::keyClicks(search, QStringLiteral("lar"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!window.desk().picker().isOpen());
        QCOMPARE(conversation().head().model.toString(), QStringLiteral("fake/large"));
        QCOMPARE(window.focusWidget(), editor());
    }

    void aModelThatIsInNoListCanBeTyped()
    {
        MainWindow &window = start();
        window.desk().pickModel();
        m_world->run(50ms);
        auto *search = qobject_cast<QLineEdit *>(window.focusWidget());
        QTest::keyClicks(search, QStringLiteral("brand-new:1b"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(conversation().head().model.toString(), QStringLiteral("fake/brand-new:1b"));
    }

    void escapeClosesThePickerAndNotTheAnswer()
    {
        MainWindow &window = start();
        m_world->fakes.provider.enqueue({{0ms, Started{}}, {1h, Finished{}}});
        send(QStringLiteral("Go"));
        m_world->run(100ms);
        window.desk().pickModel();
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        QVERIFY(!window.desk().picker().isOpen());
        QVERIFY(pane().session()->isBusy());
    }

    void aSilentServerIsCountedDownAndMayTakeLonger()
    {
        start();
        m_world->fakes.provider.setDeadline(m_world->fakes.clock.steady() + 30s);
        m_world->fakes.provider.enqueue(
            {{45s, TextDelta{QStringLiteral("late")}}, {0ms, Finished{}}});
        send(QStringLiteral("Hi"));
        const auto error = [this] {
            TranscriptModel &model = pane().transcript().model();
            return model.data(model.index(1), TranscriptModel::ErrorRole).toString();
        };
        m_world->run(15s);
        QCOMPARE(error(), QString());
        m_world->run(8s);
        QVERIFY2(error().startsWith(QStringLiteral("No answer yet: stops in")),
                 qPrintable(error()));
        Q_EMIT pane().transcript().waitLongerRequested();
        m_world->run(2s);
        QCOMPARE(error(), QString());
        m_world->run(25s);
        QCOMPARE(lastText(), QStringLiteral("late"));
    }

    void wordsAreFoundWithTheKeyboardWhileTheAnswerStreams()
    {
        start();
        m_world->fakes.provider.enqueue(
            answering({QStringLiteral("One needle "), QStringLiteral("and another nee"),
                       QStringLiteral("dle")})
                .mid(0, 4));
        QTest::keyClick(&m_world->window(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(pane().findBar().isHidden()); // nothing was said
        send(QStringLiteral("A needle?"));
        m_world->run(1s);
        QVERIFY(pane().session()->isBusy());
        QTest::keyClick(&m_world->window(), Qt::Key_F, Qt::ControlModifier);
        auto *field = qobject_cast<QLineEdit *>(m_world->window().focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("needle"));
        QCOMPARE(pane().findBar().counted(), QStringLiteral("1 of 3"));
        QTest::keyClick(field, Qt::Key_F3);
        QCOMPARE(pane().findBar().counted(), QStringLiteral("2 of 3"));
        QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
        QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(pane().findBar().counted(), QStringLiteral("3 of 3"));
        pane().composer().focusText();
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(pane().findBar().isHidden());
        QVERIFY(pane().session()->isBusy()); // the next Escape stops it
        QTest::keyClick(editor(), Qt::Key_F3);
        QCOMPARE(pane().findBar().counted(), QStringLiteral("1 of 3"));
    }

    void aFullDiskIsToldAndTheAnswerStillComes()
    {
        start();
        m_world->fakes.store.failWith(errorOf(ErrorKind::Storage));
        m_world->fakes.provider.enqueue(answering({QStringLiteral("still here")}));
        send(QStringLiteral("Hi"));
        m_world->run(1s);
        QCOMPARE(lastText(), QStringLiteral("still here"));
        QVERIFY(!pane().bar().isHidden());
        QVERIFY(pane().bar().sentence().contains(QStringLiteral("saved")));
        m_world->fakes.store.failWith({});
        m_world->run(60s);
        QVERIFY(pane().bar().isHidden());
    }

    void aPastedTextKeepsItsLinesAndLosesItsMarkup()
    {
        start();
        auto *mime = new QMimeData;
        mime->setText(QStringLiteral("<b>a</b>\nb"));
        mime->setHtml(QStringLiteral("<b>a</b><br>b"));
        QApplication::clipboard()->setMimeData(mime);
        editor()->setFocus();
        editor()->paste();
        QCOMPARE(editor()->toPlainText(), QStringLiteral("<b>a</b>\nb"));
    }

private:
    // As a hand does it: held over the pane, then let go or taken away.
    bool hold(const QMimeData &mime)
    {
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &mime, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(&pane(), &enter);
        return enter.isAccepted();
    }
    void drop(const QMimeData &mime)
    {
        QVERIFY(hold(mime));
        QDropEvent drop(QPoint(200, 200), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&pane(), &drop);
        QVERIFY(drop.isAccepted());
    }

private Q_SLOTS:
    void aDropIsShownBeforeItHappens()
    {
        start();
        auto *target = pane().findChild<DropTarget *>();
        QVERIFY(!target->isVisible());
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/notes.txt"))});
        QVERIFY(hold(file));
        QVERIFY(target->isVisible());
        QCOMPARE(target->words(), QStringLiteral("Drop to attach to the message"));
        QDragLeaveEvent leave;
        QApplication::sendEvent(&pane(), &leave);
        QVERIFY(!target->isVisible());
        QMimeData nothing;
        nothing.setData(QStringLiteral("application/x-unknown"), "1");
        QVERIFY(!hold(nothing));
        QVERIFY(!target->isVisible());
    }

    void filesDroppedAreAttachedAndOthersSaidWhyNot()
    {
        start();
        const QTemporaryDir folder;
        const auto made = [&folder](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                       ? QUrl::fromLocalFile(file.fileName())
                       : QUrl();
        };
        QMimeData files;
        files.setUrls({made("notes.txt", "one\ntwo"), made("large.txt", QByteArray(3 << 20, 'a')),
                       made("data.bin", QByteArray("\0\1\2\xff", 4)),
                       QUrl::fromLocalFile(folder.filePath(QStringLiteral("gone.txt")))});
        const auto *strip = pane().findChild<AttachmentStrip *>();
        QSignalSpy refused(&pane().composer(), &Composer::refused);
        drop(files);
        QTRY_COMPARE(refused.size(), 3);
        QTRY_COMPARE(strip->attachments().size(), 1);
        QCOMPARE(strip->attachments().constFirst().name, QStringLiteral("notes.txt"));
        QStringList said;
        for (const QList<QVariant> &one : refused) {
            said.append(one.constFirst().toString());
        }
        said.sort();
        QVERIFY(said.at(0).startsWith(QStringLiteral("“data.bin” was not attached: only images")));
        QVERIFY(said.at(1).startsWith(QStringLiteral("“gone.txt” was not attached: it can't be")));
        QVERIFY(said.at(2).startsWith(QStringLiteral("“large.txt” was not attached: it is too")));
    }

    void aChatOfTheSidebarIsOpenedWhereItIsDropped()
    {
        const ConversationId other =
            m_world->addChat(QStringLiteral("Alpha"), QStringLiteral("fake/talker"), 1min);
        MainWindow &window = start();
        window.desk().newChat();
        QMimeData chat;
        chat.setData(chatMime, other.toString().toLatin1());
        drop(chat);
        m_world->run(100ms);
        QTRY_COMPARE(window.desk().shownId(), other);
    }

    void anAddressDroppedIsTextAndNeverLoaded()
    {
        start();
        QMimeData address;
        address.setUrls({QUrl(QStringLiteral("https://example.org/picture.png"))});
        drop(address);
        QCOMPARE(editor()->toPlainText(), QStringLiteral("https://example.org/picture.png"));
        QVERIFY(pane().findChild<AttachmentStrip *>()->isEmpty());
    }

    void textDroppedOnTheChatGoesToTheComposer()
    {
        start();
        m_world->fakes.provider.enqueue(answering({QStringLiteral("Hello")}));
        send(QStringLiteral("Hi"));
        m_world->run(1s);
        editor()->setPlainText(QStringLiteral("Before: "));
        editor()->moveCursor(QTextCursor::End);
        pane().transcript().setFocus();
        QMimeData mime;
        mime.setText(QStringLiteral("<b>dropped</b>\nwords"));
        const QPoint middle(pane().width() / 2, pane().height() / 3);
        QVERIFY(pane().childAt(middle)); // the transcript: it leaves drops to the pane
        QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&pane(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&pane(), &drop);
        QCOMPARE(editor()->toPlainText(), QStringLiteral("Before: <b>dropped</b>\nwords"));
        QCOMPARE(m_world->window().focusWidget(), editor());
    }

    void aPastedImageIsSentAlong()
    {
        start();
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        pane().composer().addImage(image);
        m_world->fakes.provider.enqueue(answering({QStringLiteral("a red square")}));
        send(QStringLiteral("What is it?"));
        m_world->run(500ms);
        const QList<Part> parts =
            m_world->fakes.provider.asked().first().request.messages.last().parts;
        QCOMPARE(parts.size(), 2);
        QVERIFY(std::any_of(parts.begin(), parts.end(), [](const Part &part) {
            return std::holds_alternative<ImagePart>(part);
        }));
    }
};

PARLEY_GUI_TEST(TestChatting)
#include "tst_chatting.moc"
