// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person sees of the next message before it is sent: its tokens and price in the composer,
// the context in the header, what it would cost elsewhere in the picker, and what will be sent.
#include "gui/guitest.h"

#include "ui/controls/contextgauge.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/panes/modelpicker.h"
#include "ui/panes/modelpickermodel.h"
#include "ui/panes/sendcount.h"
#include "ui/panes/sendfigures.h"
#include "ui/panes/sendsheet.h"

#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace parley;
using namespace std::chrono_literals;

namespace {

// A dollar for a million tokens in, ten out; one model nobody prices.
Bill byTheMillion(const ProviderProfile &profile, const QString &model, const BilledUnits &units)
{
    if (profile.quirks.local) {
        return {Bill::Status::Free, {}, {}, {}};
    }
    PriceTerms terms;
    terms.rates[Billed::Input] = Rate{1'000'000'000, {}};
    terms.rates[Billed::Output] = Rate{10'000'000'000, {}};
    return makeBill(units, model == QLatin1String("secret") ? nullptr : &terms);
}

ModelInfo modelOf(const char *id, qint64 context)
{
    ModelInfo info;
    info.id = QLatin1String(id);
    info.title = info.id;
    info.context = context > 0 ? std::optional(context) : std::nullopt;
    return info;
}

} // namespace

class TestSending : public QObject
{
    Q_OBJECT

public:
    explicit TestSending(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;

    MainWindow &window() { return m_world->window(); }
    ChatPane &pane() { return window().desk().pane(); }
    SendCount &count() { return *pane().findChild<SendCount *>(); }
    ContextGauge &gauge() { return *pane().findChild<ContextGauge *>(); }
    SendFigures &figures() { return *window().findChild<SendFigures *>(); }
    void write(const QString &text)
    {
        pane().composer().setText(text);
        settle();
    }
    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] {
            m_world->run(20ms);
            return figures().estimator().isFresh();
        }));
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        m_world->fakes.services.quote = byTheMillion;
        [[maybe_unused]] const auto gone = m_world->fakes.profiles.remove(QStringLiteral("fake"));
        ProviderProfile profile = FakeWorld::profileNamed(QStringLiteral("vendor"));
        profile.quirks.keyRequired = false;
        m_world->addProfile(profile, {modelOf("gpt-4o", 1000), modelOf("secret", 0)});
        ProviderProfile local = FakeWorld::profileNamed(QStringLiteral("home"));
        local.quirks.local = true;
        local.quirks.keyRequired = false;
        m_world->addProfile(local, {modelOf("llama3", 100)});
        const ConversationId id =
            m_world->addChat(QStringLiteral("Chat"), QStringLiteral("vendor/gpt-4o"), 1min);
        m_world->say(id, Role::User, QStringLiteral("word ").repeated(200));
        m_world->say(id, Role::Assistant, QStringLiteral("well ").repeated(50));
        m_world->open({1300, 800});
        window().desk().open(id);
        m_world->run(50ms);
        window().desk().pickModel(); // the lists are read
        m_world->run(50ms);
        window().desk().picker().dismiss();
    }
    void cleanup() { m_world.reset(); }

    void theComposerSaysTokensAndPrice()
    {
        write(QStringLiteral("hello world"));
        QCOMPARE(count().accessibleName(), QStringLiteral("2 tokens  ·  about $0.0053"));
        QVERIFY(count().toolTip().contains(QStringLiteral("2 this draft")));
        QVERIFY(count().toolTip().contains(QStringLiteral("earlier messages")));
        QVERIFY(count().toolTip().contains(QStringLiteral("At most")));
        write(QString());
        QCOMPARE(count().accessibleName(), QStringLiteral("0 tokens"));
    }

    void unknownPricesAndFreeModelsSaySo()
    {
        window().desk().setModel({QStringLiteral("vendor"), QStringLiteral("secret")});
        write(QStringLiteral("hello world"));
        QVERIFY(count().accessibleName().contains(QStringLiteral("price unknown")));
        QVERIFY(count().accessibleName().startsWith(QStringLiteral("≈ ")));
        window().desk().setModel({QStringLiteral("home"), QStringLiteral("llama3")});
        write(QStringLiteral("hi"));
        // 250 words do not fit into 100 tokens
        QVERIFY(count().accessibleName().contains(QStringLiteral("doesn't fit")));
        QVERIFY(count().toolTip().startsWith(QStringLiteral("Doesn't fit. Needs")));
    }

    void theHeaderShowsTheContext()
    {
        write(QStringLiteral("hello world"));
        QVERIFY(gauge().isVisible());
        QVERIFY(gauge().accessibleDescription().endsWith(QStringLiteral(" / 1.0k")));
        QVERIFY(gauge().toolTip().contains(QStringLiteral("left for the answer")));
        write(QStringLiteral("word ").repeated(350));
        QVERIFY(gauge().toolTip().contains(QStringLiteral("too many")));
        QVERIFY(gauge().toolTip().contains(QStringLiteral("oldest 1 message")));
        // Nobody knows how much fits: a figure without a whole.
        window().desk().setModel({QStringLiteral("vendor"), QStringLiteral("secret")});
        settle();
        QVERIFY(gauge().accessibleDescription().endsWith(QStringLiteral(" tokens")));
        window().desk().newChat();
        settle();
        QVERIFY(!gauge().isVisible());
    }

    void thePickerSaysWhatTheNextMessageWouldCostThere()
    {
        write(QStringLiteral("hello world"));
        window().desk().pickModel();
        auto *list = window().desk().picker().findChild<QListView *>();
        const auto figures = [list](const QString &model) {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (index.data(ModelPickerModel::RefRole).toString().endsWith(model)) {
                    return index.data(ModelPickerModel::FiguresRole).value<ModelFigures>();
                }
            }
            return ModelFigures();
        };
        QVERIFY(QTest::qWaitFor([&] {
            m_world->run(20ms);
            return !figures(QStringLiteral("/llama3")).next.isEmpty();
        }));
        QCOMPARE(figures(QStringLiteral("/gpt-4o")).next, QStringLiteral("$0.0053"));
        QCOMPARE(figures(QStringLiteral("/gpt-4o")).prices, QStringLiteral("$1.00 / $10.00"));
        QCOMPARE(figures(QStringLiteral("/gpt-4o")).context, QStringLiteral("1k"));
        QCOMPARE(figures(QStringLiteral("/secret")).next, QString());
        QCOMPARE(figures(QStringLiteral("/secret")).prices, QString());
        QCOMPARE(figures(QStringLiteral("/llama3")).next, QStringLiteral("$0"));
        QVERIFY(!figures(QStringLiteral("/llama3")).fits);
    }

    void whatWillBeSentIsAClickAway()
    {
        write(QStringLiteral("hello world"));
        count().click();
        auto *sheet = window().findChild<SendSheet *>();
        QVERIFY(sheet->isOpen());
        const auto *parts = sheet->findChild<QListWidget *>();
        QCOMPARE(parts->count(), 4); // frame, question, answer, draft
        QCOMPARE(parts->item(3)->text(), QStringLiteral("hello world"));
        sheet->dismiss();
        // Straight after a keystroke it waits for the count.
        pane().composer().setText(QStringLiteral("hello there"));
        figures().preview();
        QVERIFY(!sheet->isOpen());
        settle();
        QVERIFY(sheet->isOpen());
        QCOMPARE(parts->item(3)->text(), QStringLiteral("hello there"));
    }

    // What answers here needs no address; then nothing is said to be sent.
    void oneTrueSentenceSaysWhereItGoes()
    {
        write(QStringLiteral("hello world"));
        figures().preview();
        auto *sheet = window().findChild<SendSheet *>();
        QStringList told;
        for (const QLabel *label : sheet->findChildren<QLabel *>()) {
            told.append(label->text());
        }
        QCOMPARE(told.filter(QStringLiteral("is sent")),
                 QStringList{QStringLiteral("gpt-4o reads all of this chat on this computer; "
                                            "nothing is sent anywhere.")});
    }

    void aGoneProviderIsTold()
    {
        window().desk().setModel({QStringLiteral("gone"), QStringLiteral("x")});
        m_world->run(300ms);
        figures().preview();
        QVERIFY(window().findChild<SendSheet *>()->isOpen());
    }
};

PARLEY_GUI_TEST(TestSending)
#include "tst_sending.moc"
