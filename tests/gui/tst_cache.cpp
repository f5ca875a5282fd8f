// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The cache of answers as a person meets it: the note at an answer and its refresh, the price
// before sending, the page of settings, and a chat's own choice.
#include "gui/guitest.h"

#include "chat/cachedanswer.h"
#include "engine/cachelookup.h"
#include "engine/teamaccess.h"
#include "support/fakeembedder.h"
#include "ui/controls/label.h"
#include "ui/panes/answerparameters.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/panes/sendcount.h"
#include "ui/settings/cachepage.h"
#include "ui/settings/settingspage.h"
#include "ui/transcript/cachenote.h"
#include "ui/transcript/transcriptview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace parley;
using namespace std::chrono_literals;

namespace {

Script counted(const QString &text)
{
    Usage usage;
    usage.input = 30;
    usage.output = 12;
    return {{10ms, Started{}},
            {10ms, TextDelta{text}},
            {10ms, UsageReported{usage, "20000000"}},
            {10ms, Finished{}}};
}

} // namespace

class TestCacheGui : public QObject
{
    Q_OBJECT

public:
    explicit TestCacheGui(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;

    FakeWorld &fakes() { return m_world->fakes; }
    MainWindow &window() { return m_world->window(); }
    ChatPane &pane() { return window().desk().pane(); }
    void newChat() { window().desk().newChat(Keeping::Stored); }
    // Looking up takes another thread: real time, and none of the clock.
    void settle()
    {
        for (int i = 0; i < 300; ++i) {
            QTest::qWait(1);
            m_world->run(i % 10 == 9 ? 10ms : 0ms);
        }
    }
    void send(const QString &text)
    {
        pane().composer().setText(text);
        pane().composer().submit();
        settle();
    }
    const Node &last()
    {
        const Conversation &conversation = pane().session()->conversation();
        return *conversation.find(conversation.head().activeLeaf);
    }
    // The note below an answer; empty: it has none.
    QString noteOf(int row)
    {
        for (const TranscriptItem &item : pane().transcript().model().items(row)) {
            const auto *card = std::get_if<CardBox>(&item.content);
            if (card && (*card)->card.actions == QList{ErrorAction::Refresh}) {
                return (*card)->card.title;
            }
        }
        return {};
    }
    CachePage &page() { return *window().findChild<CachePage *>(); }
    bool says(const QString &text)
    {
        const auto labels = page().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    QCheckBox *box(const QString &words)
    {
        for (QCheckBox *one : page().findChildren<QCheckBox *>()) {
            if (one->text().contains(words)) {
                return one;
            }
        }
        return nullptr;
    }
    QLineEdit *field(const char *name)
    {
        return findControl<QLineEdit>(page(), QStringLiteral("Team cache: ") + QLatin1String(name));
    }
    void fill(const char *name, const char *text) { field(name)->setText(QLatin1String(text)); }
    void switchTeamOn()
    {
        TeamChoice choice;
        choice.on = choice.accepted = true;
        choice.address = QStringLiteral("redis://cache.example");
        setTeamChoice(fakes().settings, choice);
    }
    void openPage()
    {
        window().showSettings();
        window().settings().showSection(SettingsPage::Cache);
        m_world->run(10ms);
    }
    void askTwice()
    {
        fakes().provider.enqueue(counted(QStringLiteral("Because.")));
        send(QStringLiteral("Why?"));
        fakes().clock.advance(72h);
        newChat();
        send(QStringLiteral("Why?"));
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        fakes().useCache();
        fakes().services.team = &m_world->team;
        fakes().settings.set(Setting<QString>{"chat/model", {}}, QStringLiteral("fake/talker"));
        fakes().services.price = [](const ProviderProfile &, const QString &,
                                    const QByteArray &usage) -> std::optional<Cost> {
            return usage.isEmpty()
                       ? std::nullopt
                       : std::optional(Cost{
                             Money::fromNano(usage.toLongLong()), Cost::Basis::Priced, {}, {}, {}});
        };
        fakes().services.quote = [](const ProviderProfile &, const QString &, const BilledUnits &) {
            return Bill{Bill::Status::Priced, Money::fromNano(20'000'000), {}, {}};
        };
        m_world->open({1280, 860});
        newChat();
    }
    void cleanup() { m_world.reset(); }

    void anAnswerFromTheCacheSaysSoAndIsRefreshedByOneClick()
    {
        askTwice();
        QCOMPARE(fakes().provider.asked().size(), 1);
        QCOMPARE(noteOf(1), QStringLiteral("From cache, 3 days ago, saved $0.0200"));
        // It is no error, and reads so.
        TranscriptModel &model = pane().transcript().model();
        QVERIFY(model.data(model.index(1, 0), TranscriptModel::ErrorRole).toString().isEmpty());
        fakes().provider.enqueue(counted(QStringLiteral("New.")));
        Q_EMIT pane().transcript().answerAgainRequested(last().id);
        settle();
        QCOMPARE(last().message.text(), QStringLiteral("New."));
        QCOMPARE(noteOf(1), QString());
        QCOMPARE(fakes().provider.asked().size(), 2);
    }

    void thePriceBeforeSendingIsNothingForWhatWasAnswered()
    {
        askTwice();
        newChat();
        pane().composer().setText(QStringLiteral("Why?"));
        settle();
        auto *count = pane().findChild<SendCount *>();
        QVERIFY(count);
        QVERIFY2(count->accessibleName().contains(QLatin1String("already answered")),
                 qPrintable(count->accessibleName()));
        pane().composer().setText(QStringLiteral("Why not?"));
        settle();
        QVERIFY(count->accessibleName().contains(QLatin1String("about")));
    }

    void thePageSaysWhatItHoldsAndSaved()
    {
        openPage();
        QVERIFY(says(QStringLiteral("No answer is kept now.")));
        window().showChats();
        askTwice();
        openPage();
        QVERIFY(says(QStringLiteral("1 answer, ")));
        QVERIFY(says(QStringLiteral("1 question answered from it since")));
        QVERIFY(says(QStringLiteral("$0.0200 saved")));
    }

    void clearingAsksFirst()
    {
        askTwice();
        openPage();
        QVERIFY(press(page(), QStringLiteral("Clear the cache…")));
        auto *question = window().findChild<QDialog *>();
        QVERIFY(question);
        question->reject();
        m_world->run(10ms);
        QCOMPARE(fakes().cache.all().size(), 1);
        QVERIFY(press(page(), QStringLiteral("Clear the cache…")));
        const auto dialogs = window().findChildren<QDialog *>();
        dialogs.last()->accept();
        m_world->run(10ms);
        QVERIFY(fakes().cache.all().isEmpty());
        QVERIFY(says(QStringLiteral("No answer is kept now.")));
        QVERIFY(!press(page(), QStringLiteral("Clear the cache…"))); // nothing to clear
    }

    void choicesOfThePageAreSettings()
    {
        openPage();
        auto *on = page().findChild<QCheckBox *>();
        QVERIFY(on->isChecked());
        on->toggle(); // as a screen reader does
        QCOMPARE(fakes().settings.get(answerCacheSetting), false);
        auto *most = findControl<QSpinBox>(page(), QStringLiteral("At most"));
        auto *days = findControl<QSpinBox>(page(), QStringLiteral("No longer than"));
        QVERIFY(most && days);
        most->setValue(50);
        days->setValue(30);
        QCOMPARE(cacheBounds(fakes().settings), (CacheBounds{50'000'000, 30 * 24h}));
    }

    void theSameQuestionInOtherWordsIsChosenThere()
    {
        ProviderProfile none = FakeWorld::profileNamed(QStringLiteral("claude"));
        none.dialect = QStringLiteral("anthropic");
        fakes().add(none);
        FakeEmbedder embedder;
        fakes().directory.add(QStringLiteral("fake"), embedder);
        openPage();
        auto *on = box(QStringLiteral("in other words"));
        QVERIFY(on && !on->isChecked());
        QVERIFY(says(QStringLiteral("Off unless you choose otherwise")));
        const QString whose = QStringLiteral("Embeddings by");
        QVERIFY(!findControl<QComboBox>(page(), whose));
        on->toggle();
        auto *by = findControl<QComboBox>(page(), whose);
        QVERIFY(by);
        QCOMPARE(by->currentText(), QStringLiteral("fake"));
        QCOMPARE(by->findData(none.name), -1); // makes no embeddings
        QVERIFY(says(QStringLiteral("name the model")));
        QVERIFY(!press(page(), QStringLiteral("Test")));
        auto *model = findControl<QLineEdit>(page(), QStringLiteral("Embedding model"));
        model->setText(QStringLiteral(" e-1 "));
        QVERIFY(says(QStringLiteral("is sent to fake (fake.example)")));
        const auto source = embeddingSource(fakes().services);
        QVERIFY(source);
        QCOMPARE(source->model, QStringLiteral("e-1"));
        QVERIFY(press(page(), QStringLiteral("Test")));
        settle();
        QVERIFY(says(QStringLiteral("It works: 2 dimensions.")));
        embedder.answerWith(Unexpected(errorOf(ErrorKind::ModelNotFound, 404)));
        QVERIFY(press(page(), QStringLiteral("Test")));
        settle();
        QVERIFY(!says(QStringLiteral("It works")));
        findControl<QDoubleSpinBox>(page(), QStringLiteral("Least similarity"))->setValue(0.9);
        QCOMPARE(similarThreshold(fakes().settings), 0.9);
        box(QStringLiteral("temperature above"))->toggle();
        QVERIFY(fakes().settings.get(similarVariedSetting));
        on->toggle();
        QVERIFY(!embeddingSource(fakes().services));
        QVERIFY(!by->isVisible());
    }

    void aCacheThatCantBeReadSaysSo()
    {
        Error error;
        error.kind = ErrorKind::Storage;
        error.detail = QStringLiteral("the disk is gone");
        fakes().cache.failWith(error);
        openPage();
        QVERIFY(says(QStringLiteral("The cache can't be read")));
        QVERIFY(says(QStringLiteral("the disk is gone")));
    }

    void theTeamsCacheIsOffUntilSomebodyAccepts()
    {
        const TeamAccess access(fakes().settings, fakes().vault, m_world->team);
        openPage();
        QVERIFY(says(QStringLiteral("become readable by everybody who can read that server")));
        QVERIFY(says(QStringLiteral("Off.")));
        fill("Address", "rediss://cache.example/2");
        fill("User", "ann");
        fill("Password", "open-barley");
        QVERIFY(!press(page(), QStringLiteral("Switch on")));
        box(QStringLiteral("I accept that my answers are shared there"))->toggle();
        QVERIFY(press(page(), QStringLiteral("Switch on")));
        m_world->run(10ms);
        QVERIFY(fakes().vault.contains(teamPasswordName));
        const TeamChoice choice = teamChoice(fakes().settings);
        QVERIFY(choice.on && choice.accepted && choice.hasPassword);
        QCOMPARE(m_world->team.used, std::optional(choice.server().value()));
        QCOMPARE(m_world->team.password, QByteArray("open-barley"));
        QVERIFY(says(QStringLiteral("Connected since")));
        QVERIFY(says(QStringLiteral("The team keeps 0 answers")));
        QVERIFY(field("Password")->text().isEmpty() && !field("Password")->isEnabled());
        QVERIFY(press(page(), QStringLiteral("Switch off")));
        QVERIFY(!m_world->team.used);
        QVERIFY(says(QStringLiteral("Off.")));
        // What is kept is for that server alone.
        QVERIFY(press(page(), QStringLiteral("Test connection")));
        QCOMPARE(m_world->team.password, QByteArray("open-barley"));
        fill("Address", "redis://elsewhere.example");
        QVERIFY(press(page(), QStringLiteral("Test connection")));
        QVERIFY(m_world->team.password.isEmpty());
    }

    void aTestOfTheTeamsServerSaysWhatItFound()
    {
        openPage();
        QVERIFY(press(page(), QStringLiteral("Test connection")));
        QVERIFY(says(QStringLiteral("The address of the Redis is missing")));
        fill("Address", "redis://ann:open-barley@cache.example");
        QVERIFY(press(page(), QStringLiteral("Test connection")));
        QVERIFY(says(QStringLiteral("they have fields of their own")));
        QVERIFY(!m_world->team.tested);
        fill("Address", "redis://cache.example");
        QVERIFY(press(page(), QStringLiteral("Test connection")));
        QVERIFY(says(QStringLiteral("It works: Redis 7.0.15, without vector sets.")));
        Error error;
        error.providerCode = teamerror::full;
        m_world->team.report = TeamServerReport{QStringLiteral("Redis 8.2.1"), true, error};
        QVERIFY(press(page(), QStringLiteral("Test connection")));
        QVERIFY(
            says(QStringLiteral("But nothing can be kept there: The server's memory is full.")));
        error.providerCode = teamerror::password;
        m_world->team.report = Unexpected(error);
        QVERIFY(press(page(), QStringLiteral("Test connection")));
        QVERIFY(says(QStringLiteral("The user or the password is wrong.")));
    }

    void howTheTeamsCacheStandsIsSaid()
    {
        switchTeamOn();
        openPage();
        Error error;
        error.providerCode = teamerror::timeout;
        m_world->team.stand(TeamCacheState::Phase::Unreachable, error);
        QVERIFY(says(QStringLiteral("it is tried again and again. The server does not answer.")));
        error = {};
        error.detail = QStringLiteral("<b>strange</b> words");
        m_world->team.stand(TeamCacheState::Phase::Connected, error);
        QVERIFY(says(QStringLiteral("but nothing is kept there: <b>strange</b> words.")));
        m_world->team.stand(TeamCacheState::Phase::Off, error);
        QVERIFY(says(QStringLiteral("It can't be used: <b>strange</b> words.")));
    }

    void clearingForTheTeamAsksFirst()
    {
        switchTeamOn();
        m_world->team.stand(TeamCacheState::Phase::Connected);
        CachedAnswer answer;
        answer.message = Message::fromText(Role::Assistant, QStringLiteral("a"));
        answer.stored = fakes().clock.now();
        static_cast<void>(m_world->team.keep("k", answer));
        m_world->team.served("k", Money::fromNano(20'000'000));
        openPage();
        QVERIFY(says(QStringLiteral("The team keeps 1 answer, ")));
        QVERIFY(says(QStringLiteral("1 question was answered from it, $0.0200 saved.")));
        QVERIFY(press(page(), QStringLiteral("Clear for the whole team…")));
        QCOMPARE(m_world->team.answers.all().size(), 1);
        const auto dialogs = window().findChildren<QDialog *>();
        dialogs.last()->accept();
        m_world->run(10ms);
        QVERIFY(m_world->team.answers.all().isEmpty());
        QVERIFY(says(QStringLiteral("The team keeps 0 answers")));
    }

    void aChatChoosesForItself()
    {
        askTwice();
        newChat();
        pane().editParameters();
        m_world->run(10ms);
        auto *choice = findControl<QComboBox>(window(), QStringLiteral("What was asked before"));
        QVERIFY(choice && choice->isEnabled());
        QCOMPARE(choice->currentText(), QStringLiteral("From the cache, by your settings"));
        choice->setCurrentIndex(2);
        QCOMPARE(pane().session()->conversation().head().cached, std::optional(false));
        fakes().provider.enqueue(counted(QStringLiteral("New.")));
        send(QStringLiteral("Why?"));
        QCOMPARE(last().message.text(), QStringLiteral("New."));
    }

    void aTemporaryChatHasNoChoice()
    {
        window().desk().newChat(Keeping::Temporary);
        pane().editParameters();
        m_world->run(10ms);
        auto *choice = findControl<QComboBox>(window(), QStringLiteral("What was asked before"));
        QVERIFY(choice && !choice->isEnabled());
        QVERIFY(choice->currentText().contains(QLatin1String("temporary")));
    }

    void theNoteTellsWhichQuestionItWas()
    {
        const QDateTime now = fakes().clock.now();
        Node node;
        const auto note = [&](const QString &question, double similarity) {
            node.meta.details.insert(fromCacheDetail,
                                     FromCache{now.addDays(-3), Money::fromNano(20'000'000),
                                               OtherQuestion{question, similarity, "k"}}
                                         .toJson());
            return cacheNote(node, now)->card.title;
        };
        QCOMPARE(note(QStringLiteral("Why\n is 天 blue?"), 0.9731),
                 QStringLiteral("From cache, 97 % similar, asked 3 days ago: Why is 天 blue?"));
        QVERIFY(cacheDetails(node).contains(QStringLiteral("97 % similar: Why is 天 blue?")));
        QVERIFY(note(QStringLiteral("Why?"), 1).contains(QLatin1String("99 %")));
        QVERIFY(note(QString(9'000, u'a'), 0.96).size() < 500);
        QVERIFY(!note(QStringLiteral("a\u202eb"), 0.96).contains(QChar(0x202e)));
        QCOMPARE(cacheNote(node, now)->card.actions, QList{ErrorAction::Refresh});
    }

    void theNoteTellsItsAge_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("note");
        QTest::newRow("now") << qint64(5) << QStringLiteral("From cache, just now");
        QTest::newRow("clock went back") << qint64(-500) << QStringLiteral("From cache, just now");
        QTest::newRow("a minute") << qint64(61) << QStringLiteral("From cache, a minute ago");
        QTest::newRow("hours") << qint64(7300) << QStringLiteral("From cache, 2 hours ago");
        QTest::newRow("a day") << qint64(90'000) << QStringLiteral("From cache, a day ago");
    }
    void theNoteTellsItsAge()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const QString, note);
        const QDateTime now = fakes().clock.now();
        Node node;
        node.meta.details.insert(fromCacheDetail,
                                 FromCache{now.addSecs(-seconds), std::nullopt}.toJson());
        QCOMPARE(cacheNote(node, now)->card.title, note);
        node.meta.requests.append(AnswerRequest());
        QVERIFY(!cacheNote(node, now)); // carried on by its model
    }
};

PARLEY_GUI_TEST(TestCacheGui)
#include "tst_cache.moc"
