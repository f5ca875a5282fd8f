// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person sees and does without a network: the strip, questions that wait and go out by
// themselves when it is back, and those that are asked about first.
#include "gui/guitest.h"

#include "ui/offline/offlinebanner.h"
#include "ui/offline/waitingdeck.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/statusline.h"

using namespace parley;
using namespace std::chrono_literals;
using Network = NetworkState::Network;

class TestOffline : public QObject
{
    Q_OBJECT

public:
    explicit TestOffline(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;
    ConversationId m_chat;

    MainWindow &window() { return m_world->window(); }
    ChatPane &pane() { return window().desk().pane(); }
    OfflineBanner &banner() { return *pane().findChild<OfflineBanner *>(); }
    WaitingDeck &deck() { return *pane().findChild<WaitingDeck *>(); }
    ScriptedProvider &vendor() { return m_world->provider(QStringLiteral("vendor")); }
    void network(Network state)
    {
        m_world->network.set(state);
        m_world->run(50ms);
    }
    void say(const QString &text)
    {
        pane().composer().setText(text);
        pane().composer().submit();
        m_world->run(50ms);
    }
    QStringList askedTexts()
    {
        QStringList texts;
        for (const auto &asked : vendor().asked()) {
            texts.append(asked.request.messages.last().text());
        }
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        [[maybe_unused]] const auto gone = m_world->fakes.profiles.remove(QStringLiteral("fake"));
        ModelInfo model;
        model.id = QStringLiteral("gpt-4o");
        ProviderProfile profile = FakeWorld::profileNamed(QStringLiteral("vendor"));
        profile.quirks.keyRequired = false;
        m_world->addProfile(profile, {model});
        model.id = QStringLiteral("llama3");
        model.title = QStringLiteral("Llama 3");
        ProviderProfile local = FakeWorld::profileNamed(QStringLiteral("home"));
        local.quirks.keyRequired = false;
        local.quirks.local = true;
        local.baseUrl = QUrl(QStringLiteral("http://localhost:11434"));
        m_world->addProfile(local, {model});
        m_chat = m_world->addChat(QStringLiteral("Chat"), QStringLiteral("vendor/gpt-4o"), 1min);
        m_world->say(m_chat, Role::User, QStringLiteral("hello"));
        m_world->say(m_chat, Role::Assistant, QStringLiteral("well"));
        m_world->open({1300, 800});
        window().desk().open(m_chat);
        m_world->run(100ms);
    }
    void cleanup() { m_world.reset(); }

    void theStripSaysSoAndGoesWhenTheNetworkIsBack()
    {
        QVERIFY(m_world->network.begun);
        QVERIFY(!banner().isVisible());
        network(Network::Away);
        QVERIFY(banner().isVisible());
        QCOMPARE(banner().words().head, QStringLiteral("You’re offline."));
        auto *status = window().findChild<StatusLine *>();
        QVERIFY(status->accessibleName().contains(QStringLiteral("Offline, 1 local provider")));
        network(Network::There);
        QVERIFY(!banner().isVisible());
        QVERIFY(!status->accessibleName().contains(QStringLiteral("Offline")));
    }

    void questionsWaitInSightAndGoOutInOrder()
    {
        network(Network::Away);
        say(QStringLiteral("first 質問"));
        say(QStringLiteral("second"));
        QVERIFY(deck().isVisible());
        QVERIFY(pane().composer().text().isEmpty());
        QVERIFY(window().findChild<StatusLine *>()->accessibleName().contains(
            QStringLiteral("1 chat waiting")));
        vendor().enqueue(answering({QStringLiteral("one")}));
        vendor().enqueue(answering({QStringLiteral("two")}));
        network(Network::There);
        m_world->run(500ms);
        QCOMPARE(askedTexts(),
                 (QStringList{QStringLiteral("first 質問"), QStringLiteral("second")}));
        QVERIFY(!deck().isVisible());
        QCOMPARE(pane().session()->conversation().activePath().size(), 6);
    }

    void oneCanBeSentNowEditedOrRemoved()
    {
        network(Network::Away);
        say(QStringLiteral("edit me"));
        pane().composer().setText(QStringLiteral("half written"));
        QVERIFY(press(deck(), QStringLiteral("Edit")));
        m_world->run(50ms);
        QCOMPARE(pane().composer().text(), QStringLiteral("edit me\n\nhalf written"));
        QVERIFY(!deck().isVisible());
        say(QStringLiteral("remove me"));
        QVERIFY(press(deck(), QStringLiteral("Remove")));
        m_world->run(50ms);
        QVERIFY(!deck().isVisible());
        say(QStringLiteral("send me"));
        vendor().enqueue(answering({QStringLiteral("it did get through")}));
        QVERIFY(press(deck(), QStringLiteral("Send now")));
        m_world->run(500ms);
        QCOMPARE(askedTexts(), QStringList{QStringLiteral("send me")});
        QVERIFY(!banner().isVisible()); // it answered: whatever the system says, it is there
    }

    void anOldOneAndOneOfAnEarlierRunAreAskedAbout_data()
    {
        QTest::addColumn<bool>("restart");
        QTest::addColumn<QString>("answer");
        for (const char *answer : {"Send", "Remove"}) {
            QTest::addRow("old, %s", answer) << false << QString::fromLatin1(answer);
            QTest::addRow("restart, %s", answer) << true << QString::fromLatin1(answer);
        }
    }
    void anOldOneAndOneOfAnEarlierRunAreAskedAbout()
    {
        QFETCH(bool, restart);
        QFETCH(QString, answer);
        network(Network::Away);
        say(QStringLiteral("still wanted?"));
        if (restart) {
            m_world->reopen();
            window().desk().open(m_chat);
            m_world->run(100ms);
        } else {
            m_world->fakes.clock.jump(20min);
        }
        network(Network::There);
        QVERIFY(vendor().asked().isEmpty());
        QVERIFY(banner().isVisible());
        QCOMPARE(banner().words().head, QStringLiteral("Still wanted?"));
        vendor().enqueue(answering({QStringLiteral("yes")}));
        QVERIFY(press(banner(), answer));
        m_world->run(500ms);
        QCOMPARE(vendor().asked().size(), answer == QLatin1String("Send") ? 1 : 0);
        QVERIFY(!banner().isVisible());
        QVERIFY(!deck().isVisible());
        QCOMPARE(m_world->waiting.questions().result()->size(), 0);
    }

    void anotherChatIsTold()
    {
        network(Network::Away);
        say(QStringLiteral("left behind"));
        m_world->reopen();
        network(Network::There);
        window().desk().newChat();
        m_world->run(100ms);
        QVERIFY(press(banner(), QStringLiteral("Show")));
        m_world->run(100ms);
        QCOMPARE(window().desk().shownId(), m_chat);
        QVERIFY(deck().isVisible());
    }

    void aModelOfThisMachineAnswersMeanwhile()
    {
        window().desk().pickModel(); // the lists are read
        network(Network::Away);
        QCOMPARE(banner().words().yes, QStringLiteral("Switch to Llama 3"));
        QVERIFY(press(banner(), banner().words().yes));
        m_world->run(50ms);
        QVERIFY(!banner().isVisible());
        m_world->provider(QStringLiteral("home")).enqueue(answering({QStringLiteral("here")}));
        say(QStringLiteral("are you there?"));
        m_world->run(200ms);
        QCOMPARE(m_world->provider(QStringLiteral("home")).asked().size(), 1);
    }

    void aCallThatFindsNoWayMakesTheNextOneWaitAndTheRestIsHeldAfterAFailure()
    {
        Error error;
        error.kind = ErrorKind::Transport;
        error.providerCode = unreachableCode;
        error.shouldRetry = false;
        vendor().enqueue(failing(error));
        say(QStringLiteral("fails"));
        m_world->run(200ms);
        QCOMPARE(banner().words().head, QStringLiteral("vendor can’t be reached."));
        say(QStringLiteral("waits"));
        say(QStringLiteral("waits too"));
        QCOMPARE(vendor().asked().size(), 1);
        m_world->network.reachable = true;
        vendor().enqueue(failing(errorOf(ErrorKind::Auth, 401)));
        m_world->run(6s);
        QCOMPARE(askedTexts(), (QStringList{QStringLiteral("fails"), QStringLiteral("waits")}));
        QCOMPARE(banner().words().head, QStringLiteral("Still wanted?"));
    }
};

PARLEY_GUI_TEST(TestOffline)
#include "tst_offline.moc"
