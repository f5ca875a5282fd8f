// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Routing as a person meets it: making a plan, choosing it for a chat, the note at an answer and
// its one click, and the page of what was saved.
#include "gui/guitest.h"

#include "engine/routingplans.h"
#include "engine/sessionrouting.h"
#include "ui/controls/modelpill.h"
#include "ui/panes/chatheader.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/routing/routingpage.h"
#include "ui/settings/settingspage.h"
#include "ui/transcript/transcriptview.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>

using namespace parley;
using namespace std::chrono_literals;

namespace {

// 42 tokens: 1 milli-dollar each at "strong", a tenth of that at any other.
qint64 rateOf(const QString &model)
{
    return model == QLatin1String("strong") ? 1'000'000 : 100'000;
}

Script saying(const QString &text, StopReason reason = StopReason::Stop)
{
    Usage usage;
    usage.input = 30;
    usage.output = 12;
    return {{10ms, Started{}},
            {10ms, TextDelta{text}},
            {10ms, UsageReported{usage, "42"}},
            {10ms, Finished{reason, {}}}};
}

ModelInfo modelOf(const char *id)
{
    ModelInfo info;
    info.id = QLatin1String(id);
    return info;
}

} // namespace

class TestRoutingGui : public QObject
{
    Q_OBJECT

public:
    explicit TestRoutingGui(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;

    FakeWorld &fakes() { return m_world->fakes; }
    MainWindow &window() { return m_world->window(); }
    ChatPane &pane() { return window().desk().pane(); }
    void keepPlan()
    {
        RoutingPlan plan = usualRoutingPlan(QStringLiteral("Everyday"));
        plan.cheap = {QStringLiteral("p"), QStringLiteral("cheap")};
        plan.strong = {QStringLiteral("p"), QStringLiteral("strong")};
        setRoutingPlans(fakes().settings, {plan});
    }
    void startRouted()
    {
        keepPlan();
        SessionRouting::choosePlan(*pane().session(), QStringLiteral("Everyday"));
        m_world->run(10ms);
    }
    void send(const QString &text, const QList<Script> &scripts)
    {
        for (const Script &script : scripts) {
            m_world->provider(QStringLiteral("p")).enqueue(script);
        }
        pane().composer().setText(text);
        pane().composer().submit();
        m_world->run(1s);
    }
    // The note below an answer; empty: it has none.
    std::optional<ErrorCard> noteOf(int row)
    {
        for (const TranscriptItem &item : pane().transcript().model().items(row)) {
            const auto *card = std::get_if<CardBox>(&item.content);
            if (card && (*card)->card.icon == QLatin1String("route")) {
                return (*card)->card;
            }
        }
        return std::nullopt;
    }
    bool says(QWidget &page, const QString &text)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        static_cast<void>(fakes().profiles.remove(QStringLiteral("fake")));
        ProviderProfile profile = FakeWorld::profileNamed(QStringLiteral("p"));
        profile.keys = {FakeWorld::keychainKey(QStringLiteral("p-1"))};
        fakes().vault.put(QStringLiteral("p-1"), "key-one");
        m_world->addProfile(profile, {modelOf("cheap"), modelOf("strong"), modelOf("own")});
        fakes().settings.set(Setting<QString>{"chat/model", {}}, QStringLiteral("p/own"));
        fakes().services.price = [](const ProviderProfile &, const QString &model,
                                    const QByteArray &usage) -> std::optional<Cost> {
            return usage.isEmpty()
                       ? std::nullopt
                       : std::optional(Cost{Money::fromNano(usage.toLongLong() * rateOf(model)),
                                            Cost::Basis::Priced,
                                            {},
                                            {},
                                            {}});
        };
        fakes().services.quote = [](const ProviderProfile &, const QString &model,
                                    const BilledUnits &units) {
            const qint64 tokens = units.count(Billed::Input) + units.count(Billed::Output);
            return Bill{Bill::Status::Priced, Money::fromNano(tokens * rateOf(model)), {}, {}};
        };
        m_world->open({1280, 860});
        m_world->run(50ms);
        window().desk().newChat(Keeping::Stored);
    }
    void cleanup() { m_world.reset(); }

    void aPlanIsMadeAndKeptOnceItIsSound()
    {
        window().showSettings();
        window().settings().showSection(SettingsPage::Routing);
        m_world->run(10ms);
        QVERIFY(press(window(), QStringLiteral("New plan")));
        m_world->run(10ms);
        QVERIFY(says(window(), QStringLiteral("no cheap model is chosen")));
        QVERIFY(routingPlans(fakes().settings).isEmpty());
        const auto choose = [this](const char *field, const char *model) {
            auto *box = findControl<QComboBox>(window(), QLatin1String(field));
            QVERIFY(box);
            QVERIFY(box->findData(QLatin1String(model)) > 0);
            box->setCurrentIndex(box->findData(QLatin1String(model)));
        };
        choose("Cheap model", "p/cheap");
        choose("Strong model", "p/cheap");
        QVERIFY(says(window(), QStringLiteral("are the same")));
        choose("Strong model", "p/strong");
        QCOMPARE(routingPlans(fakes().settings).size(), 1);
        const RoutingPlan kept = routingPlans(fakes().settings).first();
        QCOMPARE(kept.rules, usualRoutingPlan({}).rules);
        QCOMPARE(kept.checks, usualRoutingPlan({}).checks);
        auto *pattern =
            findControl<QLineEdit>(window(), QStringLiteral("Matches this regular expression"));
        pattern->setText(QStringLiteral("("));
        QVERIFY(says(window(), QStringLiteral("no regular expression")));
        QCOMPARE(routingPlans(fakes().settings).first(), kept); // as it was
        pattern->setText(QStringLiteral("^TODO"));
        QCOMPARE(routingPlans(fakes().settings).first().checks.last().pattern,
                 QStringLiteral("^TODO"));
        QVERIFY(press(window(), QStringLiteral("Remove the rule")));
        QCOMPARE(routingPlans(fakes().settings).first().rules.size(), kept.rules.size() - 1);
        QVERIFY(press(window(), QStringLiteral("Remove…")));
        window().findChildren<QDialog *>().last()->accept();
        m_world->run(10ms);
        QVERIFY(routingPlans(fakes().settings).isEmpty());
    }

    // A file may say more than the fields show: several patterns.
    void lookingAtAPlanChangesNothingAndAChangeKeepsTheRest()
    {
        keepPlan();
        RoutingPlan plan = routingPlans(fakes().settings).first();
        plan.checks = {{AnswerCheck::Pattern, 80, 600, QStringLiteral("一")},
                       {AnswerCheck::Pattern, 80, 600, QStringLiteral("二")}};
        plan.classifier.model = {QStringLiteral("p"), QStringLiteral("own")};
        plan.classifier.instruction = QStringLiteral("Leicht oder schwer?");
        setRoutingPlans(fakes().settings, {plan});
        window().showSettings();
        window().settings().showSection(SettingsPage::Routing);
        m_world->run(10ms);
        QCOMPARE(routingPlans(fakes().settings), QList{plan});
        findControl<QLineEdit>(window(), QStringLiteral("Matches this regular expression"))
            ->setText(QStringLiteral("三"));
        plan.checks.first().pattern = QStringLiteral("三");
        QCOMPARE(routingPlans(fakes().settings).first().checks, plan.checks);
    }

    void aChatIsRoutedAndSaysSo()
    {
        startRouted();
        QVERIFY(pane().header().pill().accessibleName().contains(QLatin1String("Everyday")));
        send(QStringLiteral("Hauptstadt von Perú?"), {saying(QStringLiteral("Lima."))});
        const auto note = noteOf(1);
        QVERIFY(note);
        QCOMPARE(note->title, QStringLiteral("Routed to cheap: short question, saved $0.0378"));
        QCOMPARE(note->actions, QList{ErrorAction::AskStrong});
        TranscriptModel &model = pane().transcript().model();
        QVERIFY(model.data(model.index(1, 0), TranscriptModel::ErrorRole).toString().isEmpty());
        m_world->provider(QStringLiteral("p")).enqueue(saying(QStringLiteral("Lima, since 1535.")));
        const Conversation &chat = pane().session()->conversation();
        Q_EMIT pane().transcript().strongRequested(chat.head().activeLeaf);
        m_world->run(1s);
        QCOMPARE(noteOf(1)->title,
                 QStringLiteral("Escalated to strong: you asked for it, $0.0420 more than without "
                                "the plan"));
        QVERIFY(noteOf(1)->actions.isEmpty());
    }

    void anAnswerThatWasCutOffIsEscalated()
    {
        startRouted();
        send(QStringLiteral("Why?"), {saying(QStringLiteral("and so"), StopReason::Length),
                                      saying(QStringLiteral("Because."))});
        QCOMPARE(noteOf(1)->title, QStringLiteral("Escalated to strong: the answer was cut off"));
    }

    void whatWillBeChosenIsSaidBeforeSending()
    {
        startRouted();
        pane().composer().setText(QStringLiteral("Why?"));
        for (int i = 0; i < 100; ++i) { // counting takes another thread
            QTest::qWait(2);
            m_world->run(10ms);
        }
        const QString pill = pane().header().pill().accessibleName();
        QVERIFY2(pill.contains(QStringLiteral("Cheap · cheap: short question")), qPrintable(pill));
    }

    void thePageTellsWhatWasSaved()
    {
        startRouted();
        send(QStringLiteral("One?"), {saying(QStringLiteral("1"))});
        send(QStringLiteral("Two?"),
             {saying(QStringLiteral("and so"), StopReason::Length), saying(QStringLiteral("2"))});
        window().desks().routing().openPage();
        m_world->run(50ms);
        RoutingPage &page = window().desks().routing().page();
        QVERIFY(page.isVisible());
        QVERIFY(says(page, QStringLiteral("$0.0336 saved"))); // 0.0378 less 0.0042 for nothing
        QVERIFY(says(page, QStringLiteral("2 questions: 2 to a cheap model, 0 to a strong one. 1 "
                                          "escalated, 1 by a check")));
        QVERIFY(says(page, QStringLiteral("the answer was cut off")));
        page.computeOffline();
        m_world->run(50ms);
        // 0.0042 by "cheap" and 0.0420 by "strong"; the plan's rules send both to "cheap".
        QVERIFY(says(page, QStringLiteral("2 questions cost $0.0462; with this plan about "
                                          "$0.0084: 2 to the cheap model")));
    }
};

PARLEY_GUI_TEST(TestRoutingGui)
#include "tst_routing.moc"
