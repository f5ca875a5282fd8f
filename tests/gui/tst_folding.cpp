// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How a person makes room in a chat that is too long: the card of what was refused, the sheet with
// its ways and prices, a summary, the quiet line in the transcript, and the way back.
#include "gui/guitest.h"

#include "engine/foldplan.h"
#include "ui/controls/contextgauge.h"
#include "ui/panes/chatheader.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/panes/foldsheet.h"
#include "ui/panes/sendfigures.h"
#include "ui/transcript/transcriptview.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

using namespace parley;
using namespace std::chrono_literals;

namespace {

// A dollar for a million tokens in, ten out; "mini" a tenth of that.
Bill byTheMillion(const ProviderProfile &, const QString &model, const BilledUnits &units)
{
    const qint64 share = model == QLatin1String("mini") ? 10 : 1;
    PriceTerms terms;
    terms.rates[Billed::Input] = Rate{1'000'000'000 / share, {}};
    terms.rates[Billed::Output] = Rate{10'000'000'000 / share, {}};
    return makeBill(units, &terms);
}

ModelInfo modelOf(const char *id, qint64 context)
{
    ModelInfo info;
    info.id = QLatin1String(id);
    info.title = info.id;
    info.context = context;
    return info;
}

Script counted(const QString &text, qint64 input, qint64 output)
{
    Usage usage;
    usage.input = input;
    usage.output = output;
    return {{10ms, Started{}},
            {10ms, TextDelta{text}},
            {10ms, UsageReported{usage, QByteArray::number(input + output)}},
            {10ms, Finished{}}};
}

} // namespace

class TestFolding : public QObject
{
    Q_OBJECT

public:
    explicit TestFolding(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;

    MainWindow &window() { return m_world->window(); }
    ChatPane &pane() { return window().desk().pane(); }
    ChatSession &session() { return *pane().session(); }
    FoldSheet &sheet() { return *window().findChild<FoldSheet *>(); }
    const Compaction &choice() { return session().conversation().head().compaction; }
    void trigger(const QString &name)
    {
        for (QAction *action : window().actions()) {
            if (action->text() == name) {
                action->trigger();
            }
        }
        m_world->run(20ms);
    }
    // Until the ways are counted.
    void openSheet()
    {
        trigger(QStringLiteral("Make room in this chat"));
        QVERIFY(sheet().isOpen());
        settle();
    }
    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] {
            m_world->run(20ms);
            auto *all = findControl<QRadioButton>(sheet(), QStringLiteral("Send all of it"));
            return all && all->accessibleDescription().contains(QStringLiteral("tokens"));
        }));
    }
    void choose(const char *way)
    {
        auto *button = findControl<QRadioButton>(sheet(), QLatin1String(way));
        QVERIFY(button);
        button->click();
    }
    QStringList cards()
    {
        QStringList titles;
        TranscriptModel &model = pane().transcript().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const TranscriptItem &item : model.items(row)) {
                if (const auto *card = std::get_if<CardBox>(&item.content)) {
                    titles.append((*card)->card.title);
                }
            }
        }
        return titles;
    }
    const QList<Message> &askedLast()
    {
        return m_world->provider(QStringLiteral("vendor")).asked().last().request.messages;
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        m_world->fakes.services.quote = byTheMillion;
        m_world->fakes.services.price = [](const ProviderProfile &, const QString &,
                                           const QByteArray &usage) -> std::optional<Cost> {
            return Cost{
                Money::fromNano(usage.toLongLong() * 1000), Cost::Basis::Priced, {}, {}, {}};
        };
        [[maybe_unused]] const auto gone = m_world->fakes.profiles.remove(QStringLiteral("fake"));
        ProviderProfile profile = FakeWorld::profileNamed(QStringLiteral("vendor"));
        profile.quirks.keyRequired = false;
        m_world->addProfile(profile, {modelOf("gpt-4o", 2000), modelOf("mini", 100'000)});
        const ConversationId id =
            m_world->addChat(QStringLiteral("Chat"), QStringLiteral("vendor/gpt-4o"), 1min);
        for (int i = 1; i <= 8; ++i) {
            m_world->say(id, Role::User, QStringLiteral("question %1 ").arg(i).repeated(50));
            m_world->say(id, Role::Assistant, QStringLiteral("answer %1 ").arg(i).repeated(20));
        }
        m_world->open({1300, 900});
        window().desk().open(id);
        m_world->run(50ms);
        window().desk().pickModel(); // the lists are read
        m_world->run(50ms);
        trigger(QStringLiteral("Make room in this chat"));
        sheet().dismiss();
    }
    void cleanup() { m_world.reset(); }

    void theOldestTurnsAreLeftOutAndComeBack()
    {
        openSheet();
        choose("Leave out the oldest turns");
        findControl<QCheckBox>(sheet(),
                               QStringLiteral("But keep the first question and its answer"))
            ->setChecked(false);
        sheet().findChild<QSpinBox *>()->setValue(3);
        settle();
        QVERIFY(choice().folds.isEmpty()); // until it is applied
        QVERIFY(press(sheet(), QStringLiteral("Apply")));
        QVERIFY(!sheet().isOpen());
        m_world->run(50ms);
        QCOMPARE(cards(), QStringList{QStringLiteral("5 turns are not sent")});
        QCOMPARE(pane().transcript().model().rowCount(), 16); // all of it can still be read
        m_world->provider(QStringLiteral("vendor")).enqueue(answering({QStringLiteral("yes")}));
        QVERIFY(session().submit({QStringLiteral("and?"), {}}));
        m_world->run(200ms);
        QCOMPARE(askedLast().size(), 7);
        QVERIFY(askedLast().first().text().startsWith(QStringLiteral("question 6")));
        Q_EMIT pane().transcript().unfoldRequested();
        m_world->run(50ms);
        QVERIFY(cards().isEmpty());
        QVERIFY(choice().folds.isEmpty());
    }

    void whatWasRefusedIsSentOnceThereIsRoom()
    {
        QVERIFY(session().submit({QStringLiteral("word ").repeated(1500), {}}));
        m_world->run(200ms);
        const NodeId refused = session().conversation().head().activeLeaf;
        QCOMPARE(session().conversation().find(refused)->meta.error->kind,
                 ErrorKind::ContextLengthExceeded);
        QVERIFY(m_world->provider(QStringLiteral("vendor")).asked().isEmpty());
        QVERIFY(cards().last().contains(QStringLiteral("doesn't fit into")));
        Q_EMIT pane().transcript().roomRequested();
        settle();
        choose("Leave out the oldest turns");
        sheet().findChild<QSpinBox *>()->setValue(1);
        settle();
        m_world->provider(QStringLiteral("vendor")).enqueue(answering({QStringLiteral("yes")}));
        QVERIFY(press(sheet(), QStringLiteral("Apply and send again")));
        m_world->run(200ms);
        QVERIFY(!m_world->provider(QStringLiteral("vendor")).asked().isEmpty());
        const Node &answer =
            *session().conversation().find(session().conversation().head().activeLeaf);
        QCOMPARE(answer.message.text(), QStringLiteral("yes"));
    }

    void aSummaryIsWrittenShownAndSent()
    {
        openSheet();
        choose("Send a summary of them");
        QVERIFY(!findControl<QAbstractButton>(sheet(), QStringLiteral("Apply"))->isEnabled());
        QCOMPARE(sheet().choice().writer.model, QStringLiteral("mini")); // the cheapest
        m_world->provider(QStringLiteral("vendor"))
            .enqueue(counted(QStringLiteral("They asked and answered. 概要"), 400, 9));
        QVERIFY(press(sheet(), QStringLiteral("Write summary")));
        m_world->run(300ms);
        settle();
        auto *text = findControl<QPlainTextEdit>(sheet(), QStringLiteral("Summary"));
        QCOMPARE(text->toPlainText(), QStringLiteral("They asked and answered. 概要"));
        QCOMPARE(choice().spent, Money::fromNano(409'000));
        QVERIFY(choice().folds.isEmpty());
        QCOMPARE(m_world->fakes.ledger.all().last().purpose, LedgerPurpose::Summary);
        QVERIFY(press(sheet(), QStringLiteral("Apply")));
        m_world->run(50ms);
        QVERIFY(
            cards().first().startsWith(QStringLiteral("4 turns are sent as a summary of about")));
        QCOMPARE(choice().folds.first().by.model, QStringLiteral("mini"));
        QCOMPARE(choice().folds.first().cost, std::optional(Money::fromNano(409'000)));
        m_world->provider(QStringLiteral("vendor")).enqueue(answering({QStringLiteral("yes")}));
        QVERIFY(session().submit({QStringLiteral("and?"), {}}));
        m_world->run(200ms);
        QVERIFY(askedLast().first().text().contains(QStringLiteral("概要")));
        // The sheet shows it again, with the same cut.
        openSheet();
        QCOMPARE(sheet().choice().summary, QStringLiteral("They asked and answered. 概要"));
        QCOMPARE(sheet().choice().kept, 5);
        QVERIFY(findControl<QAbstractButton>(sheet(), QStringLiteral("Apply"))->isEnabled());
        sheet().findChild<QSpinBox *>()->setValue(2); // of other turns
        settle();
        QVERIFY(!findControl<QAbstractButton>(sheet(), QStringLiteral("Apply"))->isEnabled());
    }

    void aSummaryThatFailsOrIsStoppedChangesNothing()
    {
        const Compaction before = choice();
        openSheet();
        choose("Send a summary of them");
        m_world->provider(QStringLiteral("vendor"))
            .enqueue(failing(errorOf(ErrorKind::BadRequest, 400)));
        QVERIFY(press(sheet(), QStringLiteral("Write summary")));
        m_world->run(200ms);
        QCOMPARE(choice(), before);
        QVERIFY(!findControl<QAbstractButton>(sheet(), QStringLiteral("Apply"))->isEnabled());
        m_world->provider(QStringLiteral("vendor"))
            .enqueue(
                {{10ms, Started{}}, {10ms, TextDelta{QStringLiteral("They")}}, {1h, Finished{}}});
        QVERIFY(press(sheet(), QStringLiteral("Write summary")));
        m_world->run(200ms);
        QVERIFY(press(sheet(), QStringLiteral("Stop")));
        m_world->run(50ms);
        QCOMPARE(choice().folds, before.folds);
        QVERIFY(press(sheet(), QStringLiteral("Cancel")));
        QVERIFY(cards().isEmpty());
    }

    void whatIsDoneByItselfIsSeenAndEnded()
    {
        openSheet();
        choose("Leave out the oldest turns");
        sheet().findChild<QSpinBox *>()->setValue(8); // nothing yet
        settle();
        auto *automatic = findControl<QCheckBox>(
            sheet(), QStringLiteral("Do this by itself whenever the chat no longer fits"));
        automatic->setChecked(true);
        QVERIFY(press(sheet(), QStringLiteral("Apply")));
        QCOMPARE(choice().automatic, std::optional(FoldRule::Drop));
        QVERIFY(choice().folds.isEmpty());
        pane().composer().setText(QStringLiteral("word ").repeated(900));
        auto &estimator = window().findChild<SendFigures *>()->estimator();
        QVERIFY(QTest::qWaitFor([&] {
            m_world->run(20ms);
            return estimator.isFresh() && estimator.estimate()->cut;
        }));
        QVERIFY(
            pane().header().gauge().toolTip().contains(QStringLiteral("from this message on: ")));
        m_world->provider(QStringLiteral("vendor")).enqueue(answering({QStringLiteral("yes")}));
        QVERIFY(session().submit({QStringLiteral("word ").repeated(900), {}}));
        m_world->run(200ms);
        QCOMPARE(choice().folds.size(), 1);
        QVERIFY(cards().first().contains(QStringLiteral("not sent")));
        Q_EMIT pane().transcript().unfoldRequested();
        QVERIFY(!choice().automatic);
        QVERIFY(choice().folds.isEmpty());
    }

    void theGaugeOpensTheSheet()
    {
        pane().composer().setText(QStringLiteral("hi"));
        m_world->run(300ms);
        QTest::mouseClick(&pane().header().gauge(), Qt::LeftButton); // closes the list of models
        QVERIFY(!sheet().isOpen());
        QTest::mouseClick(&pane().header().gauge(), Qt::LeftButton);
        QVERIFY(sheet().isOpen());
        window().desk().newChat();
        QVERIFY(!sheet().isOpen());
        trigger(QStringLiteral("Make room in this chat"));
        QVERIFY(!sheet().isOpen()); // nothing was said yet
    }
};

PARLEY_GUI_TEST(TestFolding)
#include "tst_folding.moc"
