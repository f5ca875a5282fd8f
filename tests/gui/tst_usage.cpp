// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Money in the window: the page of usage, the status line, budgets and what they hold back.
#include "gui/guitest.h"

#include "base/currency.h"
#include "engine/person.h"
#include "ui/messagebar.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/panes/sendcount.h"
#include "ui/settings/budgetpage.h"
#include "ui/settings/settingspage.h"
#include "ui/statusline.h"
#include "ui/style/buttonkind.h"
#include "ui/transcript/transcriptview.h"
#include "ui/usage/chatcosts.h"
#include "ui/usage/costchart.h"
#include "ui/usage/sharerow.h"
#include "ui/usage/usagepage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace parley;
using namespace std::chrono_literals;

class TestUsageGui : public QObject
{
    Q_OBJECT

public:
    explicit TestUsageGui(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;

    MainWindow &window() { return m_world->window(); }
    UsagePage &page() { return window().desks().usage().page(); }
    ChatPane &pane() { return window().desk().pane(); }

    void spend(qint64 nano, int daysAgo = 0, const ConversationId &chat = {})
    {
        LedgerEntry entry;
        entry.id = LedgerEntryId::create();
        entry.at = m_world->fakes.clock.now().addDays(-daysAgo);
        entry.asked = {QStringLiteral("fake"), QStringLiteral("talker")};
        entry.key = QStringLiteral("fake-1");
        entry.conversation = chat;
        entry.usage.input = 1000;
        entry.usage.cachedRead = 640;
        entry.usage.output = 20;
        entry.cost = Cost{Money::fromNano(nano), Cost::Basis::Priced, {}, {}, {}};
        entry.cost->saved = Money::fromNano(nano / 2);
        m_world->fakes.ledger.put(entry);
    }
    void keep(BudgetScope scope, qint64 nano, BudgetLimit::Then then)
    {
        BudgetLimit limit;
        limit.scope = scope;
        limit.amount = Money::fromNano(nano);
        limit.then = then;
        setBudgetLimits(m_world->fakes.settings, {limit});
    }
    void open() { m_world->open({1280, 860}); }
    void openUsage()
    {
        QTest::keyClick(&window(), Qt::Key_5, Qt::ControlModifier);
        m_world->run(10ms);
    }
    bool says(const QString &text)
    {
        const auto labels = page().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    void send(const QString &text)
    {
        pane().composer().setText(text);
        pane().composer().submit();
        m_world->run(500ms);
    }
    const Node &last()
    {
        const Conversation &conversation = pane().session()->conversation();
        return *conversation.find(conversation.head().activeLeaf);
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        m_world->fakes.settings.set(Setting<QString>{"chat/model", {}},
                                    QStringLiteral("fake/talker"));
        m_world->fakes.services.quote = [](const ProviderProfile &, const QString &,
                                           const BilledUnits &units) {
            Bill bill;
            bill.status = Bill::Status::Priced;
            bill.total = Money::fromNano(units.count(Billed::Input) + units.count(Billed::Output));
            return bill;
        };
    }
    void cleanup()
    {
        m_world.reset();
        setDisplayCurrency({});
    }

    void theLedgerIsAskedOnceEachTimeThePageIsShown()
    {
        spend(1'000'000);
        open();
        openUsage();
        m_world->run(100ms);
        QCOMPARE(m_world->fakes.ledger.medianQuestions, 1);
        window().showChats();
        openUsage();
        m_world->run(100ms);
        QCOMPARE(m_world->fakes.ledger.medianQuestions, 2);
    }

    void pricesAreRefreshedWhenOneAsksAndSayWhatChanged()
    {
        open();
        window().showSettings();
        window().settings().showSection(SettingsPage::Prices);
        m_world->run(10ms);
        const auto shows = [this](const QString &text) {
            const auto labels = window().settings().findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
                return label->isVisible() && label->text().contains(text);
            });
        };
        QVERIFY(shows(QStringLiteral("Prices as of 21 November 2026, 1,176 models")));
        QVERIFY(!m_world->prices.isRefreshing());
        QVERIFY(!m_world->fakes.settings.get(weeklyPricesSetting));
        QVERIFY(press(window(), QStringLiteral("Refresh prices")));
        QVERIFY(m_world->prices.isRefreshing());
        QVERIFY(!press(window(), QStringLiteral("Refreshing…")));
        PriceReport report;
        report.at = m_world->fakes.clock.now();
        report.sources = {{QStringLiteral("genai-prices"),
                           {},
                           PriceSourceReport::Outcome::Failed,
                           QStringLiteral("the server answered with <b>500</b>")}};
        report.changes = {{QStringLiteral("openai/模型"), Billed::Input,
                           Money::fromNano(2'000'000'000), Money::fromNano(2'500'000'000), 0}};
        m_world->prices.finish(report);
        m_world->run(10ms);
        QVERIFY(shows(QStringLiteral("the server answered with <b>500</b>")));
        QVERIFY(shows(QStringLiteral("openai/模型")));
        QVERIFY(shows(QStringLiteral("$2.50")));
        QVERIFY(press(window(), QStringLiteral("Refresh every week")));
        QVERIFY(m_world->fakes.settings.get(weeklyPricesSetting));
    }

    void aPriceThatIsNotReadYetIsNotUnknown()
    {
        m_world->prices.setReady(false);
        open();
        pane().composer().setText(QStringLiteral("How much?"));
        m_world->run(500ms);
        auto *count = pane().composer().findChild<SendCount *>();
        QTRY_VERIFY(count->accessibleName().contains(u'…')); // counted on a worker
        m_world->prices.setReady(true);
        m_world->run(10ms);
        QTRY_VERIFY(count->accessibleName().contains(u'$'));
    }

    void amountsFollowTheCurrencyOfThePerson()
    {
        spend(1'000'000'000);
        keep(BudgetScope::Day, 5'000'000'000, BudgetLimit::Then::Stop);
        open();
        window().showSettings();
        window().settings().showSection(SettingsPage::Prices);
        m_world->run(10ms);
        const auto write = [this](const char *name, const QString &text) {
            auto *field = findControl<QLineEdit>(window(), QLatin1String(name));
            field->setText(text);
            Q_EMIT field->editingFinished();
        };
        write("How much of it one dollar is", QStringLiteral("nonsense"));
        write("Code of the currency", QStringLiteral("eur"));
        QVERIFY(displayCurrency().isDollar());
        write("How much of it one dollar is", QStringLiteral("0,5"));
        write("Sign of the currency", QStringLiteral("€"));
        QCOMPARE(displayCurrency().code, QStringLiteral("EUR"));
        QCOMPARE(displayCurrency().asOf, m_world->fakes.clock.now().toLocalTime().date());
        openUsage();
        QVERIFY(says(QStringLiteral("€0.500")));
        QVERIFY(!says(QStringLiteral("$")));
        auto *status = window().findChild<StatusLine *>();
        QVERIFY(status->accessibleName().contains(u'€'));
        // A budget is written in it, and what was not touched stays as it was.
        window().showSettings();
        window().settings().showSection(SettingsPage::Budget);
        m_world->run(10ms);
        auto *month = findControl<QLineEdit>(window(), QStringLiteral("Each month, amount"));
        month->setText(QStringLiteral("10 €"));
        Q_EMIT month->textEdited(month->text());
        const QList<BudgetLimit> limits = budgetLimits(m_world->fakes.settings);
        QCOMPARE(limits.size(), 2);
        QCOMPARE(budgetOf(limits, BudgetScope::Day, {})->amount, Money::fromNano(5'000'000'000));
        QCOMPARE(budgetOf(limits, BudgetScope::Month, {})->amount, Money::fromNano(20'000'000'000));
        window().settings().showSection(SettingsPage::Prices);
        m_world->run(10ms);
        write("Code of the currency", {});
        write("How much of it one dollar is", {});
        QVERIFY(displayCurrency().isDollar());
    }

    void pricesOfOnesOwnStayWhatTheyAreInAnotherCurrency()
    {
        ProviderProfile profile = *m_world->fakes.profiles.find(QStringLiteral("fake"));
        const OwnPrice price{QStringLiteral("m"),
                             Money::fromNano(3'000'000'000),
                             Money::fromNano(7'000'000'000),
                             {},
                             {}};
        profile.prices = {price};
        m_world->fakes.add(profile);
        open();
        window().showSettings(QStringLiteral("fake"));
        m_world->run(10ms);
        const auto input = [this] {
            return findControl<QLineEdit>(window(), QStringLiteral("m, Input"));
        };
        QCOMPARE(input()->text(), QStringLiteral("3.00"));
        Currency euro;
        euro.code = QStringLiteral("EUR");
        euro.perDollar = Money::fromNano(500'000'000);
        setCurrency(m_world->fakes.settings, euro);
        QVERIFY(!displayCurrency().isDollar());
        m_world->run(10ms);
        QCOMPARE(input()->text(), QStringLiteral("1.50"));
        Q_EMIT input()->editingFinished(); // as Enter in it does
        QCOMPARE(m_world->fakes.profiles.find(QStringLiteral("fake"))->prices,
                 QList<OwnPrice>{price});
        setCurrency(m_world->fakes.settings, {});
        QVERIFY(displayCurrency().isDollar());
    }

    void moneyIsPartedByWorkflowAndPerson()
    {
        const auto put = [this](const char *workflow, const char *person, qint64 nano) {
            LedgerEntry entry;
            entry.id = LedgerEntryId::create();
            entry.at = m_world->fakes.clock.now();
            entry.asked = {QStringLiteral("fake"), QStringLiteral("talker")};
            entry.workflow = QString::fromUtf8(workflow);
            entry.person = QString::fromUtf8(person);
            entry.cost = Cost{Money::fromNano(nano), Cost::Basis::Priced, {}, {}, {}};
            m_world->fakes.ledger.put(entry);
        };
        put("", "", 1'000'000'000);
        put("契約", "", 2'000'000'000);
        open();
        openUsage();
        const auto rows = [this] {
            QStringList names;
            for (const ShareRow *row : page().findChildren<ShareRow *>()) {
                names.append(row->accessibleName());
            }
            return names.join(u'|');
        };
        QVERIFY(says(QStringLiteral("By workflow")));
        QVERIFY2(rows().contains(QStringLiteral("契約")), qPrintable(rows()));
        QVERIFY(rows().contains(QStringLiteral("No workflow")));
        QVERIFY(!says(QStringLiteral("By person"))); // nobody has a name
        put("契約", "Μαρία <b>", 500'000'000);
        window().showChats();
        openUsage();
        m_world->run(100ms);
        QVERIFY(says(QStringLiteral("By person")));
        QVERIFY2(rows().contains(QStringLiteral("Μαρία <b>")), qPrintable(rows()));
        QVERIFY(rows().contains(QStringLiteral("Not recorded")));
    }

    void whoAsksIsWrittenInTheSettings()
    {
        m_world->fakes.services.environment.insert(QStringLiteral("USER"), QStringLiteral("mara"));
        open();
        window().showSettings();
        window().settings().showSection(SettingsPage::Budget);
        m_world->run(10ms);
        auto *edit = findControl<QLineEdit>(window(), QStringLiteral("Booked under"));
        QVERIFY(edit && edit->isEnabled());
        QCOMPARE(edit->placeholderText(), QStringLiteral("mara"));
        QTest::keyClicks(edit, QStringLiteral("Ana  B"));
        QCOMPARE(personOf(m_world->fakes.services), QStringLiteral("Ana B"));
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QCOMPARE(personOf(m_world->fakes.services), QStringLiteral("mara"));
    }

    void pricesOfOnesOwnAreKeptWithTheProvider()
    {
        open();
        window().showSettings(QStringLiteral("fake"));
        m_world->run(10ms);
        const auto prices = [this] {
            return m_world->fakes.profiles.find(QStringLiteral("fake"))->prices;
        };
        const auto write = [this](const char *name, const QString &text) {
            auto *field = findControl<QLineEdit>(window(), QLatin1String(name));
            QVERIFY2(field, name);
            field->setText(text);
            Q_EMIT field->editingFinished();
        };
        QVERIFY(press(window(), QStringLiteral("Add a price")));
        write("new price, Model", QStringLiteral("模型"));
        write("new price, Input", QStringLiteral("nonsense"));
        write("new price, Output", QStringLiteral("7"));
        QVERIFY(prices().isEmpty()); // half written
        write("new price, Input", QStringLiteral("1,5"));
        const OwnPrice kept{QStringLiteral("模型"),
                            Money::fromNano(1'500'000'000),
                            Money::fromNano(7'000'000'000),
                            {},
                            {}};
        QCOMPARE(prices(), QList<OwnPrice>{kept});
        write("new price, Cache read", QStringLiteral("0"));
        QCOMPARE(prices().first().cacheRead, std::optional(Money()));
        write("new price, Input", {});
        QCOMPARE(prices().first().input, kept.input); // until it is whole again
        window().showChats();
        window().showSettings(QStringLiteral("fake"));
        m_world->run(10ms);
        QVERIFY(press(window(), QStringLiteral("Remove the price of new price")) ||
                press(window(), QStringLiteral("Remove the price of 模型")));
        QVERIFY(prices().isEmpty());
    }

    void aProvidersOwnFigureStandsBesideTheList()
    {
        spend(1'000'000'000);
        LedgerEntry entry;
        entry.id = LedgerEntryId::create();
        entry.at = m_world->fakes.clock.now();
        entry.asked = {QStringLiteral("fake"), QStringLiteral("talker")};
        entry.cost = Cost{Money::fromNano(1'250'000'000), Cost::Basis::Reported, {}, {}, {}};
        entry.cost->listed = Money::fromNano(1'120'000'000);
        m_world->fakes.ledger.put(entry);
        open();
        openUsage();
        const auto rows = page().findChildren<ShareRow *>();
        const auto shows = [&rows](const QString &text) {
            return std::any_of(rows.cbegin(), rows.cend(), [&text](const ShareRow *row) {
                return row->accessibleName().contains(text);
            });
        };
        QVERIFY(shows(QStringLiteral("$1.25")));
        QVERIFY(shows(QStringLiteral("$1.12")));
    }

    void anEmptyLedgerSaysSo()
    {
        open();
        openUsage();
        QVERIFY(page().isVisible());
        QVERIFY(says(QStringLiteral("Nothing was asked in these days")));
        QVERIFY(!page().chats().isVisible());
        QVERIFY(!page().chart().isVisible());
        QVERIFY(says(QStringLiteral("$0")));
        QVERIFY(press(page(), QStringLiteral("New chat")));
        QVERIFY(!page().isVisible());
    }

    void theMonthIsShownWithItsChatsKeysAndSavings()
    {
        const ConversationId chat =
            m_world->addChat(QStringLiteral("契約書"), QStringLiteral("fake/talker"), 1h);
        LedgerLine name;
        name.title = QStringLiteral("契約書");
        m_world->fakes.ledger.names.insert(chat, name);
        spend(1'000'000'000, 0, chat);
        spend(500'000'000, 2);
        spend(7'000'000'000, 60); // another month
        open();
        openUsage();
        QVERIFY(says(QStringLiteral("$1.50")));
        QVERIFY(says(QStringLiteral("64 % of input read from cache")));
        QVERIFY(!says(QStringLiteral("Nothing was asked")));
        QCOMPARE(page().model().figures().conversations.size(), 2);
        const auto rows = page().findChildren<ShareRow *>();
        QVERIFY(std::any_of(rows.cbegin(), rows.cend(), [](const ShareRow *row) {
            return row->accessibleName().contains(QStringLiteral("fake-1"));
        }));
        QListView &list = page().chats().list();
        const QModelIndex first = list.model()->index(0, 0);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("$1.00")));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(first).center());
        m_world->run(50ms);
        QCOMPARE(window().desk().shownId(), chat);
        QVERIFY(!page().isVisible());
    }

    void rangesAndModelsNarrowWhatIsShown()
    {
        spend(1'000'000'000);
        spend(500'000'000, 3);
        open();
        openUsage();
        QVERIFY(press(page(), QStringLiteral("Days shown: Today")));
        m_world->run(10ms);
        QCOMPARE(page().model().figures().whole.cost, Money::fromNano(1'000'000'000));
        QVERIFY(press(page(), QStringLiteral("Days shown: 7 days")));
        m_world->run(10ms);
        QCOMPARE(page().model().figures().whole.cost, Money::fromNano(1'500'000'000));
        QCOMPARE(page().chart().columns().size(), 7);
        const QDate day = page().model().today().addDays(-3);
        page().showRange(UsageRange::between(day, day));
        m_world->run(10ms);
        QCOMPARE(page().model().figures().whole.cost, Money::fromNano(500'000'000));
    }

    void theChartIsWalkedByKeyboardAndRead()
    {
        spend(1'000'000'000);
        open();
        openUsage();
        CostChart &chart = page().chart();
        chart.setFocus(Qt::TabFocusReason);
        QCOMPARE(chart.current(), int(chart.columns().size()) - 1);
        QVERIFY(chart.accessibleName().contains(QStringLiteral("$1.00")));
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.current(), 0);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.current(), 0);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current(), 1);
        QTest::keyClick(&chart, Qt::Key_Escape);
        QCOMPARE(chart.current(), -1);
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("$1.00")));
        QVERIFY(chart.asTable().contains(QStringLiteral("1.000000")));
    }

    void whatIsSpentMeanwhileAppears()
    {
        open();
        openUsage();
        window().showChats();
        m_world->fakes.services.price = [](const ProviderProfile &, const QString &,
                                           const QByteArray &) {
            return Cost{Money::fromNano(250'000'000), Cost::Basis::Priced, {}, {}, {}};
        };
        m_world->fakes.provider.enqueue(answering({QStringLiteral("Hallo")}));
        send(QStringLiteral("Hi"));
        auto *status = window().findChild<StatusLine *>();
        QVERIFY(status->accessibleName().contains(QStringLiteral("Today $0.250")));
        QTest::mouseClick(status, Qt::LeftButton, {}, {status->width() - 30, 10});
        m_world->run(10ms);
        QVERIFY(page().isVisible());
        QCOMPARE(page().model().figures().whole.answers, 1);
    }

    void theStatusLineShowsTodaysBudgetAndWarnsOnce()
    {
        keep(BudgetScope::Day, 5'000'000'000, BudgetLimit::Then::Stop);
        spend(4'200'000'000);
        open();
        m_world->run(500ms);
        auto *status = window().findChild<StatusLine *>();
        QVERIFY(status->accessibleName().contains(QStringLiteral("Today $4.20 of $5.00")));
        QCOMPARE(pane().bar().sentence(), QStringLiteral("You've used 84 % of today's $5.00."));
        pane().bar().forget(MessageBar::About::Program);
        m_world->reopen();
        m_world->run(500ms);
        QCOMPARE(pane().bar().sentence(), QString());
    }

    void aBudgetIsSetByHandAndWrongAmountsAreMarked()
    {
        open();
        openUsage();
        QVERIFY(press(page(), QStringLiteral("Set a budget")));
        m_world->run(10ms);
        auto *amount = findControl<QLineEdit>(window(), QStringLiteral("Each month, amount"));
        QVERIFY(amount);
        amount->clear();
        QTest::keyClicks(amount, QStringLiteral("4x"));
        QVERIFY(isFaulty(amount));
        QVERIFY(budgetLimits(m_world->fakes.settings).isEmpty() ||
                budgetOf(budgetLimits(m_world->fakes.settings), BudgetScope::Month)->amount ==
                    Money::fromNano(4'000'000'000));
        amount->clear();
        QTest::keyClicks(amount, QStringLiteral("40"));
        QVERIFY(!isFaulty(amount));
        const auto limit = budgetOf(budgetLimits(m_world->fakes.settings), BudgetScope::Month);
        QVERIFY(limit);
        QCOMPARE(limit->amount, Money::fromNano(40'000'000'000));
        QCOMPARE(limit->warnAt, 80);
        spend(1'000'000'000);
        openUsage();
        QVERIFY(says(QStringLiteral("$40.00 budget")));
        QVERIFY(says(QStringLiteral("Warn at 80 %, stop at 100 %")));
    }

    void profilesAndChatsWarnOnceToo()
    {
        const ConversationId chat =
            m_world->addChat(QStringLiteral("Long %1 talk"), QStringLiteral("fake/talker"), 1min);
        spend(2'000'000'000, 3, chat); // all of a chat counts, whenever it was
        spend(2'500'000'000, 0, chat);
        BudgetLimit ofProfile;
        ofProfile.scope = BudgetScope::Profile;
        ofProfile.profile = QStringLiteral("fake");
        ofProfile.amount = Money::fromNano(5'000'000'000);
        BudgetLimit ofChat;
        ofChat.scope = BudgetScope::Conversation;
        ofChat.amount = Money::fromNano(5'000'000'000);
        const auto told = [this](const BudgetLimit &limit) {
            setBudgetLimits(m_world->fakes.settings, {limit});
            m_world->run(500ms);
            const QString sentence = pane().bar().sentence();
            pane().bar().forget(MessageBar::About::Program);
            return sentence;
        };
        open();
        ofProfile.warnAt = 95;
        QCOMPARE(told(ofProfile), QString());
        ofProfile.warnAt = 50;
        QVERIFY(told(ofProfile).endsWith(QStringLiteral(" % of this month's $5.00 for fake.")));
        QCOMPARE(told(ofProfile), QString());
        QVERIFY(told(ofChat).endsWith(QStringLiteral("has used 90 % of its $5.00.")));
        QCOMPARE(told(ofChat), QString());
        ofChat.warnAt = 0;
        QCOMPARE(told(ofChat), QString());
    }

    void whatABudgetHoldsBackWaitsForThePerson()
    {
        keep(BudgetScope::Day, 1, BudgetLimit::Then::Ask);
        spend(5);
        open();
        m_world->fakes.provider.enqueue(answering({QStringLiteral("Na gut")}));
        send(QStringLiteral("Bitte"));
        QVERIFY(m_world->fakes.provider.asked().isEmpty());
        QCOMPARE(last().meta.error->kind, ErrorKind::BudgetReached);
        Q_EMIT pane().transcript().sendAnywayRequested(last().id);
        m_world->run(500ms);
        QCOMPARE(m_world->fakes.provider.asked().size(), 1);
        QCOMPARE(last().message.text(), QStringLiteral("Na gut"));
    }

    void theCardLeadsToTheBudgets()
    {
        keep(BudgetScope::Day, 1, BudgetLimit::Then::Stop);
        spend(5);
        open();
        send(QStringLiteral("Bitte"));
        Q_EMIT pane().transcript().budgetsRequested();
        m_world->run(10ms);
        QVERIFY(window().settings().findChild<BudgetPage *>()->isVisible());
    }
};

PARLEY_GUI_TEST(TestUsageGui)
#include "tst_usage.moc"
