// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Distinct answers always land, persist and reload in their own panes, whatever happens to any of
// them and in whatever order: seeded shuffles of everything a person and a network can do. Prints
// the seed and the steps that led to a fault. PARLEY_SHUFFLES sets how many seeds (default 60).
#include "support/comparisonworld.h"

#include <QRandomGenerator>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

int seeds()
{
    return qEnvironmentVariableIsSet("PARLEY_SHUFFLES")
               ? qEnvironmentVariableIntValue("PARLEY_SHUFFLES")
               : 60;
}

// One life of a comparison.
class Life
{
public:
    explicit Life(quint32 seed) : m_random(seed)
    {
        QStringList names;
        const int count = m_random.bounded(2, 9);
        for (int i = 0; i < count; ++i) {
            names.append(newName());
        }
        m_world.begin(names);
    }

    void live(int steps)
    {
        for (int i = 0; i < steps && m_fault.isEmpty(); ++i) {
            step();
            m_world.run(std::chrono::milliseconds(m_random.bounded(0, 400)));
            checkAll();
        }
        m_world.run(2min);
        checkAll();
        reopen();
    }
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] QString steps() const { return m_steps.join(QStringLiteral(" | ")); }
    [[nodiscard]] int answered() const { return m_answered; }

private:
    ComparisonSession &session() { return *m_world.session; }
    QString newName() { return QStringLiteral("voice%1").arg(++m_voices); }
    ChatSession &anyPane()
    {
        const auto all = session().sessions();
        return *all.at(m_random.bounded(static_cast<int>(all.size())));
    }
    static ConversationId idOf(const ChatSession &pane) { return pane.conversation().head().id; }

    void step()
    {
        using Step = std::pair<const char *, void (Life::*)()>;
        static const std::array<Step, 14> all{{{"ask", &Life::ask},
                                               {"ask", &Life::ask},
                                               {"ask", &Life::ask},
                                               {"stop one", &Life::stopOne},
                                               {"stop all", &Life::stopAll},
                                               {"again", &Life::again},
                                               {"edit", &Life::edit},
                                               {"mishap", &Life::mishap},
                                               {"mishap", &Life::mishap},
                                               {"move", &Life::move},
                                               {"remove", &Life::remove},
                                               {"add", &Life::add},
                                               {"seal", &Life::seal},
                                               {"restart", &Life::reopen}}};
        const Step &chosen = all[static_cast<size_t>(m_random.bounded(14))];
        m_steps.append(QString::fromLatin1(chosen.first));
        (this->*chosen.second)();
    }
    void ask()
    {
        static_cast<void>(session().submit({QStringLiteral("q%1 問 سؤال").arg(++m_questions), {}}));
    }
    void edit()
    {
        static_cast<void>(session().resend({QStringLiteral("e%1 編集").arg(++m_questions), {}}));
    }
    void stopOne() { anyPane().stop(); }
    void stopAll() { session().stop(); }
    void again()
    {
        ChatSession &pane = anyPane();
        static_cast<void>(pane.answerAgain(pane.conversation().head().activeLeaf));
    }
    void mishap()
    {
        constexpr std::array kinds{ErrorKind::Overloaded, ErrorKind::RateLimited,
                                   ErrorKind::Transport, ErrorKind::BadRequest, ErrorKind::Timeout};
        Voice &voice = *m_world.voices.at(anyPane().conversation().head().model.profile);
        voice.pace = std::chrono::milliseconds(m_random.bounded(1, 120));
        for (int i = m_random.bounded(1, 4); i > 0; --i) {
            voice.mishaps.append(errorOf(kinds[static_cast<size_t>(m_random.bounded(5))], 503));
        }
    }
    void move() { session().movePane(idOf(anyPane()), m_random.bounded(8)); }
    void seal()
    {
        m_world.fakes.chance = m_random.generateDouble() * 0.99;
        session().setSealed(!session().comparison().sealed);
    }
    // Its answer goes on; half of them come back, elsewhere in the row.
    void remove()
    {
        if (session().sessions().size() <= fewestPanes) {
            return;
        }
        auto taken = session().takePane(idOf(anyPane()));
        if (m_random.bounded(2) == 0) {
            m_world.run(100ms);
            static_cast<void>(session().addPane(std::move(taken), m_random.bounded(8)));
        }
    }
    void add()
    {
        if (session().sessions().size() >= mostPanes) {
            return;
        }
        const QString name = newName();
        m_world.addVoice(name);
        const CopiedPane copied =
            paneBeside(anyPane().conversation(), m_world.modelOf(name), m_world.fakes.clock.now());
        m_copied.insert(copied.conversation.head().id, copied.conversation.size());
        static_cast<void>(
            session().addPane(copied.conversation, copied.question, m_random.bounded(8)));
    }

    // Every answer a pane got itself is of its own voice and to the question above it.
    void check(const Conversation &pane)
    {
        const QString name = pane.head().model.profile;
        const QList<Node> nodes = pane.nodes();
        for (const Node &node : nodes.mid(m_copied.value(pane.head().id))) {
            if (node.message.role != Role::Assistant) {
                continue;
            }
            const QString said =
                m_world.voices.at(name)->said(pane.find(node.parent)->message.text());
            const QString text = node.message.text();
            const bool whole = node.state == NodeState::Complete;
            m_answered += whole ? 1 : 0;
            if (node.meta.asked.profile != name || !said.startsWith(text) ||
                (whole && text != said)) {
                m_fault = QStringLiteral("%1 has \"%2\" instead of \"%3\"").arg(name, text, said);
            }
        }
    }
    void checkAll()
    {
        for (const ChatSession *pane : session().sessions()) {
            check(pane->conversation());
        }
    }
    // What comes back is what was there, pane by pane.
    void reopen()
    {
        QList<Conversation> before;
        for (const ChatSession *pane : session().sessions()) {
            before.append(pane->conversation());
        }
        const Comparison group = session().comparison();
        m_world.reopen();
        if (session().comparison() != group) {
            m_fault = QStringLiteral("the comparison came back as another one");
            return;
        }
        const QList<ChatSession *> after = session().sessions();
        for (qsizetype i = 0; i < before.size() && m_fault.isEmpty(); ++i) {
            const Conversation &now = after.at(i)->conversation();
            if (ComparisonWorld::texts(now) != ComparisonWorld::texts(before.at(i)) ||
                now.size() != before.at(i).size()) {
                m_fault = QStringLiteral("pane %1 came back with \"%2\" instead of \"%3\"")
                              .arg(i)
                              .arg(ComparisonWorld::texts(now).join(u','),
                                   ComparisonWorld::texts(before.at(i)).join(u','));
            }
            check(now);
        }
    }

    QRandomGenerator m_random;
    ComparisonWorld m_world;
    QHash<ConversationId, qsizetype> m_copied; // nodes that came from another pane
    QStringList m_steps;
    QString m_fault;
    int m_voices = 0;
    int m_questions = 0;
    int m_answered = 0;
};

} // namespace

class TestComparisonGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersStayInTheirOwnPanes()
    {
        int answered = 0;
        for (int seed = 1; seed <= seeds(); ++seed) {
            Life life(static_cast<quint32>(seed));
            life.live(40);
            QVERIFY2(
                life.fault().isEmpty(),
                qPrintable(
                    QStringLiteral("seed %1: %2; %3").arg(seed).arg(life.fault(), life.steps())));
            answered += life.answered();
        }
        QVERIFY(answered > seeds() * 40); // the lives were eventful
    }
};

QTEST_GUILESS_MAIN(TestComparisonGolden)
#include "tst_comparisongolden.moc"
