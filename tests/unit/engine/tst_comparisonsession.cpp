// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Several sessions asked the same: all or none are asked, each goes its own way, and the group is
// as it was after the program ended.
#include "support/comparisonworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const QString a = QStringLiteral("alpha");
const QString b = QStringLiteral("beta");
const QString c = QStringLiteral("gamma");

Draft says(const QString &text)
{
    return {text, {}};
}

QStringList dialogue(const QStringList &said)
{
    QStringList list;
    for (qsizetype i = 0; i < said.size(); ++i) {
        list.append((i % 2 == 0 ? QStringLiteral("user: ") : QStringLiteral("assistant: ")) +
                    said.at(i));
    }
    return list;
}

Error overloaded()
{
    return errorOf(ErrorKind::BadRequest, 400);
}

} // namespace

class TestComparisonSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<ComparisonWorld>();
        m_world->begin({a, b, c});
    }

    void oneQuestionGetsAnAnswerInEachPane()
    {
        QVERIFY(session().submit(says(QStringLiteral("why?"))));
        QVERIFY(session().isBusy());
        m_world->run(1s);
        QVERIFY(!session().isBusy());
        const QStringList names{a, b, c};
        for (qsizetype i = 0; i < 3; ++i) {
            QCOMPARE(m_world->texts(i), dialogue({QStringLiteral("why?"),
                                                  names.at(i) + QStringLiteral(" heard why?")}));
        }
        QCOMPARE(session().comparison().turns.size(), 1);
        QCOMPARE(session().comparison().turns.first().questions.size(), 3);
        QCOMPARE(session().comparison().title, QStringLiteral("why?"));
    }

    void nobodyIsAskedWhenOneCanNot()
    {
        sessionAt(1).setModel({});
        const auto sent = session().submit(says(QStringLiteral("why?")));
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Configuration);
        QCOMPARE(sent.error().providerType, sessionAt(1).conversation().head().id.toString());
        for (ChatSession *one : session().sessions()) {
            QVERIFY(one->conversation().isEmpty());
        }
        QVERIFY(session().comparison().turns.isEmpty());
        QVERIFY(!session().submit(says(QStringLiteral(" \n"))));
    }

    void oneThatFailsDisturbsNobody()
    {
        voice(b).mishaps = {overloaded()};
        QVERIFY(session().submit(says(QStringLiteral("1"))));
        m_world->run(1s);
        QCOMPARE(leaf(1).state, NodeState::Failed);
        QCOMPARE(leaf(0).state, NodeState::Complete);
        QVERIFY(session().submit(says(QStringLiteral("2"))));
        m_world->run(1s);
        QCOMPARE(leaf(1).message.text(), voice(b).said(QStringLiteral("2")));
        QCOMPARE(leaf(2).message.text(), voice(c).said(QStringLiteral("2")));
    }

    void oneThatStillAnswersGetsTheNextQuestionAfterwards()
    {
        voice(c).pace = 200ms;
        QVERIFY(session().submit(says(QStringLiteral("1"))));
        m_world->run(500ms);
        QVERIFY(!sessionAt(0).isBusy());
        QVERIFY(sessionAt(2).isBusy());
        QVERIFY(session().submit(says(QStringLiteral("2"))));
        QVERIFY(session().submit(says(QStringLiteral("3"))));
        m_world->run(10s);
        for (qsizetype i = 0; i < 3; ++i) {
            QCOMPARE(m_world->texts(i).size(), 6);
            QCOMPARE(m_world->texts(i).at(4), QStringLiteral("user: 3"));
        }
        for (const ComparisonTurn &turn : session().comparison().turns) {
            QCOMPARE(turn.questions.size(), 3);
        }
    }

    void stoppingAllForgetsWhatWaits()
    {
        voice(c).pace = 200ms;
        QVERIFY(session().submit(says(QStringLiteral("1"))));
        m_world->run(500ms);
        QVERIFY(session().submit(says(QStringLiteral("2"))));
        session().stop();
        m_world->run(5s);
        QVERIFY(!session().isBusy());
        QCOMPARE(m_world->texts(2).size(), 2);
    }

    void editingAsksAllOfThemAnew()
    {
        QVERIFY(session().submit(says(QStringLiteral("wrong"))));
        m_world->run(1s);
        QVERIFY(session().resend(says(QStringLiteral("right"))));
        QVERIFY(!session().resend(says(QStringLiteral("too soon"))));
        m_world->run(1s);
        for (qsizetype i = 0; i < 3; ++i) {
            QCOMPARE(m_world->texts(i).size(), 2);
            QCOMPARE(m_world->texts(i).first(), QStringLiteral("user: right"));
            const ChatSession &one = sessionAt(i);
            QCOMPARE(one.conversation().siblings(leaf(i).parent).size(), 2);
        }
        QCOMPARE(session().comparison().turns.size(), 2);
    }

    void aRemovedPaneComesBackAsItWas()
    {
        voice(b).pace = 50ms;
        QVERIFY(session().submit(says(QStringLiteral("1"))));
        m_world->run(60ms);
        const ConversationId id = sessionAt(1).conversation().head().id;
        auto taken = session().takePane(id);
        QVERIFY(taken && taken->isBusy());
        QCOMPARE(session().sessions().size(), 2);
        QVERIFY(!session().takePane(id));
        m_world->run(1s);
        QVERIFY(session().addPane(std::move(taken), 1));
        QCOMPARE(sessionAt(1).conversation().head().id, id);
        QCOMPARE(m_world->texts(1).last(),
                 QStringLiteral("assistant: ") + voice(b).said(QStringLiteral("1")));
    }

    void eightPanesAreTheMost()
    {
        for (int i = 3; i < 8; ++i) {
            QVERIFY(session().addPane(m_world->paneOf(a)));
        }
        QVERIFY(!session().addPane(m_world->paneOf(a)));
        QCOMPARE(session().sessions().size(), 8);
    }

    void aPaneAddedLaterAnswersTheSameQuestion()
    {
        QVERIFY(session().submit(says(QStringLiteral("1"))));
        m_world->run(1s);
        m_world->addVoice(QStringLiteral("delta"));
        const CopiedPane copied =
            paneBeside(sessionAt(0).conversation(), m_world->modelOf(QStringLiteral("delta")),
                       m_world->fakes.clock.now());
        QVERIFY(session().addPane(copied.conversation, copied.question));
        QVERIFY(sessionAt(3).answerAgain(copied.question));
        m_world->run(1s);
        QCOMPARE(m_world->texts(3),
                 dialogue({QStringLiteral("1"), QStringLiteral("delta heard 1")}));
        QCOMPARE(session().comparison().turns.first().questions.size(), 4);
    }

    void sealingShufflesAndAPickReveals()
    {
        m_world->fakes.chance = 0.0;
        QVERIFY(session().submit(says(QStringLiteral("1"))));
        m_world->run(1s);
        const QList<ChatSession *> before = session().sessions();
        session().setSealed(true);
        QVERIFY(session().sessions() != before);
        pick(0, Id<Vote>::create());
        QVERIFY(!session().comparison().sealed);
        QCOMPARE(session().comparison().turns.first().picked, leaf(0).id);
    }

    void everythingIsThereAfterARestart()
    {
        QVERIFY(session().submit(says(QStringLiteral("1"))));
        m_world->run(1s);
        session().movePane(sessionAt(2).conversation().head().id, 0);
        session().change([](Comparison &group) { group.panes[0].share = 2; });
        pick(1, Id<Vote>::create());
        session().setTitle(QStringLiteral("  Titel 標題 "));
        const Comparison before = session().comparison();
        QList<QStringList> said;
        for (qsizetype i = 0; i < 3; ++i) {
            said.append(m_world->texts(i));
        }
        m_world->reopen();
        QCOMPARE(session().comparison(), before);
        for (qsizetype i = 0; i < 3; ++i) {
            QCOMPARE(m_world->texts(i), said.at(i));
        }
    }

    void aPaneThatWasNeverAskedKeepsItsModel()
    {
        sessionAt(0).setModel({c, QStringLiteral("another")});
        m_world->reopen();
        QCOMPARE(session().sessions().size(), 3);
        QCOMPARE(sessionAt(0).conversation().head().model.model, QStringLiteral("another"));
    }

    void aPaneWhoseConversationIsGoneIsDropped()
    {
        const ConversationId id = sessionAt(1).conversation().head().id;
        static_cast<void>(m_world->fakes.store.remove(id));
        m_world->reopen();
        QCOMPARE(session().sessions().size(), 2);
        QCOMPARE(session().comparison().indexOf(id), -1);
    }

    void aDiskThatRefusesIsTriedAgain()
    {
        m_world->fakes.comparisons.failure = errorOf(ErrorKind::Storage);
        QSignalSpy failed(m_world->book.get(), &ComparisonBook::failed);
        session().setTitle(QStringLiteral("kept"));
        QCOMPARE(failed.size(), 1);
        QVERIFY(m_world->book->isUnsaved());
        m_world->fakes.comparisons.failure.reset();
        m_world->run(6s);
        QVERIFY(!m_world->book->isUnsaved());
        QCOMPARE(m_world->fakes.comparisons.comparisons.first().title, QStringLiteral("kept"));
    }

    void requestsCountForTheBudgetOfTheComparison()
    {
        QVERIFY(session().submit(says(QStringLiteral("1"))));
        m_world->run(1s);
        for (ChatSession *one : session().sessions()) {
            QCOMPARE(m_world->fakes.services.memory.compared.value(one->conversation().head().id),
                     session().comparison().id);
        }
        m_world->book->remove(session().comparison().id);
        QVERIFY(m_world->fakes.services.memory.compared.isEmpty());
    }

    void aQuestionThatWaitsSurvivesTheEndOfTheProgram()
    {
        QVERIFY(session().submit(says(QStringLiteral("1"))));
        m_world->run(1s);
        voice(QStringLiteral("beta")).pace = 400ms;
        QVERIFY(session().submit(says(QStringLiteral("2"))));
        m_world->run(600ms);
        Draft third = says(QStringLiteral("3 三"));
        third.attachments = {
            ImagePart{QStringLiteral("image/png"), QByteArray("\x89PNG\0x", 6), {}}};
        QVERIFY(session().submit(third));
        QVERIFY(session().submit(says(QStringLiteral("4"))));
        m_world->run(1s);
        QCOMPARE(session().comparison().waiting.size(), 2);
        m_world->reopen();
        const Node asked = leaf(1);
        QCOMPARE(asked.message.role, Role::User);
        QVERIFY(asked.message.text().contains(QStringLiteral("3 三")));
        QVERIFY(asked.message.parts.contains(Part(third.attachments.first())));
        QCOMPARE(paneTurnAt(1).turn, 2);
        QVERIFY(!session().isBusy()); // nothing is asked by itself
        QCOMPARE(session().comparison().waiting.size(), 1);
        m_world->reopen(); // and again: it is on the disk, and once
        QCOMPARE(leaf(1).id, asked.id);
        QVERIFY(sessionAt(1).answerAgain(leaf(1).id));
        m_world->run(20s);
        QVERIFY(session().comparison().waiting.isEmpty());
        QCOMPARE(m_world->texts(1).last(), QStringLiteral("assistant: beta heard 4"));
    }

    void stoppingForgetsWhatWaits()
    {
        voice(QStringLiteral("beta")).pace = 400ms;
        QVERIFY(session().submit(says(QStringLiteral("1"))));
        m_world->run(300ms);
        QVERIFY(session().submit(says(QStringLiteral("2"))));
        QCOMPARE(session().comparison().waiting.size(), 1);
        session().stop();
        m_world->run(1s);
        QVERIFY(session().comparison().waiting.isEmpty());
        m_world->reopen();
        QCOMPARE(leaf(1).message.role, Role::Assistant);
    }

    void paneTurnsTellQuestionAnswerAndPick()
    {
        QCOMPARE(paneTurnAt(0).turn, -1);
        QVERIFY(session().submit(says(QStringLiteral("1"))));
        m_world->run(1s);
        QCOMPARE(paneTurnAt(0).turn, 0);
        QCOMPARE(paneTurnAt(0).answer, leaf(0).id);
        pick(0, {});
        QVERIFY(paneTurnAt(0).picked);
        QVERIFY(!paneTurnAt(1).picked);
    }

private:
    ComparisonSession &session() { return *m_world->session; }
    ChatSession &sessionAt(qsizetype pane) { return *m_world->session->sessions().at(pane); }
    Voice &voice(const QString &name) { return *m_world->voices.at(name); }
    const Node &leaf(qsizetype pane)
    {
        const Conversation &conversation = sessionAt(pane).conversation();
        return *conversation.find(conversation.head().activeLeaf);
    }
    void pick(qsizetype pane, const Id<Vote> &vote)
    {
        const NodeId answer = leaf(pane).id;
        session().change(
            [&](Comparison &group) { group.pick(group.turns.first().id, answer, vote); });
    }
    PaneTurn paneTurnAt(qsizetype pane)
    {
        return paneTurn(session().comparison(), sessionAt(pane).conversation());
    }

    std::unique_ptr<ComparisonWorld> m_world;
};

QTEST_GUILESS_MAIN(TestComparisonSession)
#include "tst_comparisonsession.moc"
