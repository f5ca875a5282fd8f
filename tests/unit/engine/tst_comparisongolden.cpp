// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Distinct answers always land, persist and reload in their own panes, whatever happens to any of
// them and in whatever order: seeded shuffles of everything a person and a network can do. Prints
// the seed and the steps that led to a fault. PARLEY_SHUFFLES sets how many seeds (default 60).
#include "support/comparisonworld.h"
#include "support/merging.h"

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
    [[nodiscard]] int merged() const { return m_mergedAnswers; }

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
        static const std::array<Step, 19> all{{{"ask", &Life::ask},
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
                                               {"merge", &Life::merge},
                                               {"merge", &Life::merge},
                                               {"merge again", &Life::mergeAgain},
                                               {"use merge", &Life::useMerge},
                                               {"drop merge", &Life::dropMerge},
                                               {"restart", &Life::reopen}}};
        const Step &chosen = all[static_cast<size_t>(m_random.bounded(19))];
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

    ConversationId anyMerge()
    {
        const QList<Merge> &merges = session().comparison().merges;
        return merges.isEmpty()
                   ? ConversationId()
                   : merges.at(m_random.bounded(static_cast<int>(merges.size()))).conversation;
    }
    ModelRef anyModel() { return anyPane().conversation().head().model; }
    void merge()
    {
        const ModelRef model = anyModel();
        session().change([&model](Comparison &group) { group.merging.model = model; });
        if (const auto begun = mergeNow(session())) {
            QStringList sources;
            for (const MergeSource &source : session().comparison().merge(*begun)->sources) {
                const Conversation &pane = session().session(source.pane)->conversation();
                sources.append(pane.find(source.answer)->message.text());
            }
            m_merged.insert(*begun, sources);
        }
    }
    void mergeAgain() { static_cast<void>(session().merges().again(anyMerge(), anyModel())); }
    void useMerge()
    {
        const ConversationId merge = anyMerge();
        const MergedAnswer read = mergedIn(session(), merge);
        if (!merge.isNull() && session().merges().use(merge, read.text)) {
            const Conversation &pane = session().sessions().last()->conversation();
            m_copied.insert(pane.head().id, pane.size());
            if (pane.find(pane.head().activeLeaf)->message.text() != read.text) {
                m_fault = QStringLiteral("another text was used than the merged one");
            }
        }
    }
    void dropMerge()
    {
        const ConversationId merge = anyMerge();
        if (!merge.isNull()) {
            auto taken = session().merges().take(merge);
            if (m_random.bounded(2) == 0) {
                m_world.run(100ms);
                session().merges().put(std::move(taken));
            }
        }
    }

    // It was made of what its sources said then, by the voice that was asked, and nothing else was
    // ever put to it.
    void checkMerge(const Conversation &merge)
    {
        const QList<Node> nodes = merge.nodes();
        for (const Node &node : nodes) {
            const QString text = node.message.text();
            if (node.message.role != Role::Assistant) {
                if (!node.parent.isNull() || answersIn(text) != m_merged.value(merge.head().id)) {
                    m_fault = QStringLiteral("a merged answer was asked \"%1\"").arg(text);
                }
                continue;
            }
            const QString said = m_world.voices.at(node.meta.asked.profile)
                                     ->said(merge.find(node.parent)->message.text());
            const bool whole = node.state == NodeState::Complete;
            m_mergedAnswers += whole ? 1 : 0;
            if (!said.startsWith(text) || (whole && text != said)) {
                m_fault = QStringLiteral("merged is \"%1\" instead of \"%2\"").arg(text, said);
            }
        }
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
        for (const ChatSession *merge : session().merges().sessions()) {
            checkMerge(merge->conversation());
        }
    }
    // What comes back is what was there, pane by pane. The first question that waited for a pane
    // stands in it, unanswered.
    void reopen()
    {
        QList<QStringList> before;
        const Comparison group = session().comparison();
        QList<WaitingQuestion> waiting = group.waiting;
        for (const ChatSession *pane : session().sessions()) {
            before.append(ComparisonWorld::texts(pane->conversation()));
            const auto next = std::find_if(waiting.begin(), waiting.end(), [&](const auto &one) {
                return one.pane == idOf(*pane);
            });
            const bool open = !before.last().isEmpty() &&
                              before.last().last().startsWith(QStringLiteral("user: "));
            if (next != waiting.end() && !open) {
                before.last().append(QStringLiteral("user: ") + next->text);
                waiting.erase(next);
            }
        }
        for (const ChatSession *merge : session().merges().sessions()) {
            before.append(ComparisonWorld::texts(merge->conversation()));
        }
        m_world.reopen();
        const Comparison &now = session().comparison();
        if (now.panes != group.panes || now.merges != group.merges || now.waiting != waiting ||
            now.turns.size() != group.turns.size() || (waiting == group.waiting && now != group)) {
            m_fault = QStringLiteral("the comparison came back as another one");
            return;
        }
        const QList<ChatSession *> after = session().sessions() + session().merges().sessions();
        for (qsizetype i = 0; i < before.size() && m_fault.isEmpty(); ++i) {
            const QStringList texts = ComparisonWorld::texts(after.at(i)->conversation());
            if (texts != before.at(i)) {
                m_fault = QStringLiteral("pane %1 came back with \"%2\" instead of \"%3\"")
                              .arg(i)
                              .arg(texts.join(u','), before.at(i).join(u','));
            }
        }
        checkAll();
    }

    QRandomGenerator m_random;
    ComparisonWorld m_world;
    QHash<ConversationId, qsizetype> m_copied;   // nodes that came from another pane
    QHash<ConversationId, QStringList> m_merged; // what it was made of
    QStringList m_steps;
    QString m_fault;
    int m_voices = 0;
    int m_questions = 0;
    int m_answered = 0;
    int m_mergedAnswers = 0;
};

} // namespace

class TestComparisonGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersStayInTheirOwnPanes()
    {
        int answered = 0;
        int merged = 0;
        for (int seed = 1; seed <= seeds(); ++seed) {
            Life life(static_cast<quint32>(seed));
            life.live(40);
            QVERIFY2(
                life.fault().isEmpty(),
                qPrintable(
                    QStringLiteral("seed %1: %2; %3").arg(seed).arg(life.fault(), life.steps())));
            answered += life.answered();
            merged += life.merged();
        }
        QVERIFY(answered > seeds() * 40); // the lives were eventful
        QVERIFY(merged > seeds());
    }
};

QTEST_GUILESS_MAIN(TestComparisonGolden)
#include "tst_comparisongolden.moc"
