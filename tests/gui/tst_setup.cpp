// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The first start and the settings: local servers, keys, the demo; nothing kept that was not tried.
#include "gui/guitest.h"

#include "engine/keyspending.h"
#include "ui/controls/tag.h"
#include "ui/messagebar.h"
#include "ui/panes/chatpane.h"
#include "ui/settings/fallbackeditor.h"
#include "ui/settings/settingspage.h"
#include "ui/style/buttonkind.h"
#include "ui/welcome/keyfield.h"
#include "ui/welcome/welcomepage.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>

using namespace parley;
using namespace std::chrono_literals;

class TestSetup : public QObject
{
    Q_OBJECT

public:
    explicit TestSetup(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    std::unique_ptr<GuiWorld> m_world;

    MainWindow &open() { return m_world->open({1100, 800}); }
    MainWindow &window() { return m_world->window(); }
    ProviderPreset preset(const QString &id, const QStringList &prefixes)
    {
        ProviderPreset made;
        made.id = id;
        made.profile = FakeWorld::profileNamed(id);
        made.keyPrefixes = prefixes;
        m_world->fakes.directory.add(id, m_world->fakes.provider);
        return made;
    }
    static QList<ModelInfo> models(const QStringList &ids)
    {
        QList<ModelInfo> made;
        for (const QString &id : ids) {
            ModelInfo info;
            info.id = id;
            made.append(info);
        }
        return made;
    }
    bool isShown(const QString &part)
    {
        for (const QLabel *label : window().findChildren<QLabel *>()) {
            if (label->isVisibleTo(&window()) && label->text().contains(part)) {
                return true;
            }
        }
        for (const Tag *tag : window().findChildren<Tag *>()) {
            if (tag->isVisibleTo(&window()) && tag->text() == part) {
                return true;
            }
        }
        return false;
    }
    KeyField *keyField()
    {
        for (KeyField *field : window().findChildren<KeyField *>()) {
            if (field->isVisible()) {
                return field;
            }
        }
        return nullptr;
    }
    ModelRef chosenModel() { return window().desk().pane().session()->conversation().head().model; }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<GuiWorld>(m_theme);
        [[maybe_unused]] const auto gone = m_world->fakes.profiles.remove(QStringLiteral("fake"));
        m_world->fakes.services.presets = {
            preset(QStringLiteral("openai"), {QStringLiteral("sk-")}),
            preset(QStringLiteral("anthropic"), {QStringLiteral("sk-ant-")}),
            preset(QStringLiteral("demo"), {}),
        };
        m_world->fakes.services.presets.last().profile.quirks.keyRequired = false;
        m_world->fakes.provider.offer(
            models({QStringLiteral("text-embedding-9"), QStringLiteral("talker")}));
    }
    void cleanup() { m_world.reset(); }

    void theFirstStartShowsTheWelcomePage()
    {
        open();
        QVERIFY(isShown(QStringLiteral("Welcome to Parley")));
        QVERIFY(isShown(QStringLiteral("fake vault")));
        QVERIFY(press(window(), QStringLiteral("Look around first")));
        m_world->close();
        open();
        QVERIFY(!isShown(QStringLiteral("Welcome to Parley")));
    }

    void theDemoIsOneClickAway()
    {
        open();
        QVERIFY(press(window(), QStringLiteral("Try the demo")));
        m_world->run(100ms);
        QCOMPARE(chosenModel().toString(), QStringLiteral("demo/talker"));
        QVERIFY(m_world->fakes.profiles.find(u"demo"));
        QVERIFY(!isShown(QStringLiteral("Welcome to Parley")));
    }

    void aLocalServerIsOneClickAway()
    {
        FoundServer server;
        server.state = FoundServer::State::Running;
        server.profile = FakeWorld::profileNamed(QStringLiteral("ollama"));
        server.profile.baseUrl = QUrl(QStringLiteral("http://localhost:11434"));
        server.models = models({QStringLiteral("tiny:1b"), QStringLiteral("big:70b")});
        FoundServer off;
        off.profile = FakeWorld::profileNamed(QStringLiteral("lmstudio"));
        m_world->fakes.discovery.find({server, off});
        open();
        QVERIFY(isShown(QStringLiteral("localhost:11434")));
        QVERIFY(isShown(QStringLiteral("Not running")));
        QVERIFY(press(window(), QStringLiteral("Start chatting with ollama")));
        m_world->run(100ms);
        QCOMPARE(chosenModel().toString(), QStringLiteral("ollama/tiny:1b"));
    }

    void aKeyIsTriedBeforeItIsKept()
    {
        open();
        keyField()->setText(QStringLiteral(" sk-ant-secret \n"));
        QVERIFY(press(window(), QStringLiteral("Save and chat")));
        m_world->run(100ms);
        const auto saved = m_world->fakes.profiles.find(u"anthropic");
        QVERIFY(saved);
        QCOMPARE(saved->keys.size(), 1);
        QVERIFY(m_world->fakes.vault.contains(saved->keys.first().name));
        QVERIFY(!saved->keys.first().title().contains(QStringLiteral("secret")));
        QCOMPARE(saved->keys.first().origin, saved->origin());
        QCOMPARE(chosenModel().toString(), QStringLiteral("anthropic/talker"));
    }

    void aRefusedKeyIsSaidAndNotKept()
    {
        m_world->fakes.provider.offer(Unexpected(errorOf(ErrorKind::Auth, 401)));
        open();
        keyField()->setText(QStringLiteral("sk-wrong"));
        QVERIFY(press(window(), QStringLiteral("Save and chat")));
        m_world->run(100ms);
        QVERIFY(isShown(QStringLiteral("rejected the key")));
        QVERIFY(m_world->fakes.profiles.profiles().isEmpty());
        QVERIFY(isFaulty(keyField()));
    }

    void aKeyOfNobodyKnownAsksForTheVendor()
    {
        open();
        keyField()->setText(QStringLiteral("mystery"));
        QVERIFY(press(window(), QStringLiteral("Save and chat")));
        QVERIFY(isShown(QStringLiteral("Choose the provider")));
        QVERIFY(press(window(), QStringLiteral("openai")));
        QVERIFY(press(window(), QStringLiteral("Save and chat")));
        m_world->run(100ms);
        QVERIFY(m_world->fakes.profiles.find(u"openai"));
    }

    void aLockedKeyringIsToldHonestly()
    {
        m_world->fakes.vault.failWith(errorOf(ErrorKind::Storage));
        open();
        keyField()->setText(QStringLiteral("sk-good"));
        QVERIFY(press(window(), QStringLiteral("Save and chat")));
        m_world->run(100ms);
        QVERIFY(isShown(QStringLiteral("did not take it")));
        QVERIFY(m_world->fakes.profiles.profiles().isEmpty());
        QVERIFY(press(window(), QStringLiteral("Keep for this session")));
        m_world->run(100ms);
        const auto saved = m_world->fakes.profiles.find(u"openai");
        QVERIFY(saved);
        QVERIFY(m_world->fakes.vault.contains(saved->keys.first().name));
        QCOMPARE(chosenModel().toString(), QStringLiteral("openai/talker"));
    }

    void settingsOfferThisSessionWhereTheKeyringIsLocked()
    {
        m_world->fakes.add(m_world->fakes.services.presets.first().profile);
        m_world->fakes.vault.failWith(errorOf(ErrorKind::Storage));
        m_world->fakes.provider.offer(models({QStringLiteral("only")}));
        open();
        window().showSettings(QStringLiteral("openai"));
        m_world->run(50ms);
        QVERIFY(!press(window(), QStringLiteral("Keep for this session")));
        keyField()->setText(QStringLiteral("sk-another"));
        QVERIFY(press(window(), QStringLiteral("Test and save")));
        m_world->run(100ms);
        QVERIFY(press(window(), QStringLiteral("Keep for this session")));
        m_world->run(100ms);
        QCOMPARE(m_world->fakes.profiles.find(u"openai")->keys.size(), 1);
        QVERIFY(isShown(QStringLiteral("Kept until you quit. 1 model found.")));
        QVERIFY(!press(window(), QStringLiteral("Keep for this session")));
    }

    void withoutAKeyringTheKeyLastsUntilQuit()
    {
        m_world->fakes.vault.setSurvivesRestart(false);
        open();
        QVERIFY(isShown(QStringLiteral("lasts until you quit")));
    }

    void settingsAddAnotherKeyAfterATest()
    {
        ProviderProfile profile = m_world->fakes.services.presets.first().profile;
        m_world->fakes.add(profile);
        open();
        window().showSettings(QStringLiteral("openai"));
        m_world->run(50ms);
        keyField()->setText(QStringLiteral("sk-another"));
        QVERIFY(press(window(), QStringLiteral("Test and save")));
        m_world->run(100ms);
        const auto saved = m_world->fakes.profiles.find(u"openai");
        QCOMPARE(saved->keys.size(), 1);
        QVERIFY(isShown(QStringLiteral("Saved in fake vault")));
        QVERIFY(
            press(window(), QStringLiteral("Remove the key %1").arg(saved->keys.first().title())));
        m_world->run(100ms);
        QVERIFY(m_world->fakes.profiles.find(u"openai")->keys.isEmpty());
        QVERIFY(!m_world->fakes.vault.contains(saved->keys.first().name));
    }

    void keysAreOrderedAndRotated()
    {
        ProviderProfile profile = m_world->fakes.services.presets.first().profile;
        profile.keys = {
            {KeyName::Source::Keychain,
             QStringLiteral("k1"),
             QStringLiteral("Mine"),
             {},
             QStringLiteral("…Q4wA")},
            {KeyName::Source::Keychain, QStringLiteral("k2"), {}, {}, QStringLiteral("…9fTx")}};
        m_world->fakes.add(profile);
        open();
        window().showSettings(QStringLiteral("openai"));
        m_world->run(50ms);
        QVERIFY(isShown(QStringLiteral("Mine")));
        QVERIFY(isShown(QStringLiteral("…Q4wA")));
        QVERIFY(!press(window(), QStringLiteral("Use the key Mine earlier")));
        QVERIFY(press(window(), QStringLiteral("Use the key …9fTx earlier")));
        m_world->run(50ms);
        QCOMPARE(m_world->fakes.profiles.find(u"openai")->keys.first().name, QStringLiteral("k2"));
        QVERIFY(window().focusWidget());
        QVERIFY(window().focusWidget()->accessibleName().contains(QStringLiteral("…9fTx")));
        QVERIFY(press(window(), QStringLiteral("Order of the keys: Round robin")));
        m_world->run(50ms);
        QCOMPARE(m_world->fakes.profiles.find(u"openai")->keyRotation, KeyRotation::RoundRobin);
        QVERIFY(press(window(), QStringLiteral("Order of the keys: Least spent")));
        m_world->run(50ms);
        QCOMPARE(m_world->fakes.profiles.find(u"openai")->keyRotation, KeyRotation::LeastSpent);
    }

    void whatAKeySpentIsShownAndAKeyIsSwitchedOff()
    {
        ProviderProfile profile = m_world->fakes.services.presets.first().profile;
        profile.keys = {FakeWorld::keychainKey(QStringLiteral("k1")),
                        FakeWorld::keychainKey(QStringLiteral("k2"))};
        m_world->fakes.add(profile);
        open();
        window().showSettings(QStringLiteral("openai"));
        m_world->run(50ms);
        QVERIFY(!isShown(QStringLiteral("this month")));
        Usage usage;
        usage.total = 1234;
        KeySpendingBook book(m_world->fakes.settings, m_world->fakes.clock);
        book.add(profile.name, profile.keys[0], usage, Money());
        book.add(profile.name, profile.keys[1], usage, Money::fromNano(3'820'000'000));
        m_world->run(3s); // it is noticed while the page is open
        QVERIFY(isShown(QStringLiteral("1,234 tokens this month")));
        QVERIFY(isShown(QStringLiteral("$3.82 this month")));
        QVERIFY(press(window(), QStringLiteral("Use the key k1")));
        m_world->run(50ms);
        QVERIFY(!m_world->fakes.profiles.find(u"openai")->keys.first().enabled);
        QVERIFY(m_world->fakes.profiles.find(u"openai")->keys.last().enabled);
        QVERIFY(isShown(QStringLiteral("Off")));
        QVERIFY(window().focusWidget());
        QCOMPARE(window().focusWidget()->accessibleName(), QStringLiteral("Use the key k1"));
        QVERIFY(press(window(), QStringLiteral("Use the key k1")));
        m_world->run(50ms);
        QVERIFY(m_world->fakes.profiles.find(u"openai")->keys.first().enabled);
    }

    void answersMaySurviveTheConnection()
    {
        for (const char *dialect : {"openai-responses", "anthropic"}) {
            ProviderProfile profile = FakeWorld::profileNamed(QLatin1String(dialect));
            profile.dialect = QLatin1String(dialect);
            m_world->fakes.add(profile);
        }
        open();
        window().showSettings(QStringLiteral("anthropic"));
        m_world->run(50ms);
        const QString title = QStringLiteral("Answers survive a lost connection");
        const auto box = [&] { return findControl<QAbstractButton>(window(), title); };
        QVERIFY(!box() || !box()->isVisible());
        window().showSettings(QStringLiteral("openai-responses"));
        m_world->run(50ms);
        QVERIFY(box() && box()->isVisible());
        QVERIFY(!box()->isChecked());
        QVERIFY(isShown(QStringLiteral("the service stores your answers")));
        box()->click();
        m_world->run(50ms);
        const auto saved = [this] { return m_world->fakes.profiles.find(u"openai-responses"); };
        QVERIFY(saved()->quirks.background);
        QVERIFY(box()->isChecked());
        box()->click();
        m_world->run(50ms);
        QVERIFY(!saved()->quirks.background);
    }

    void aRestingKeySaysWhyAndCanBeWoken()
    {
        ProviderProfile profile = m_world->fakes.services.presets.first().profile;
        profile.keys = {FakeWorld::keychainKey(QStringLiteral("k1")),
                        FakeWorld::keychainKey(QStringLiteral("k2"))};
        m_world->fakes.add(profile);
        KeyHealthBook &book = m_world->fakes.services.memory.keys;
        open();
        window().showSettings(QStringLiteral("openai"));
        m_world->run(50ms);
        QVERIFY(!isShown(QStringLiteral("Resting until")));
        book.refused(profile.name, profile.keys[0], errorOf(ErrorKind::QuotaExhausted, 429),
                     m_world->fakes.clock.steady());
        book.refused(profile.name, profile.keys[1], errorOf(ErrorKind::Auth, 401),
                     m_world->fakes.clock.steady());
        m_world->run(3s); // it is noticed while the page is open
        QVERIFY(isShown(QStringLiteral("its credit is used up (429)")));
        QVERIFY(isShown(QStringLiteral("Refused: the provider rejects it (401)")));
        QVERIFY(press(window(), QStringLiteral("Use the key k1 again now")));
        m_world->run(50ms);
        QVERIFY(!isShown(QStringLiteral("Resting until")));
        QVERIFY(book.health(profile.name, profile.keys[0], m_world->fakes.clock.steady()).ok);
    }

    void fallbacksCrossProvidersOnlyByChoice()
    {
        for (const ProviderPreset &preset : m_world->fakes.services.presets.mid(0, 2)) {
            m_world->fakes.add(preset.profile);
        }
        open();
        window().showSettings(QStringLiteral("openai"));
        m_world->run(50ms);
        auto *editor = window().findChild<FallbackEditor *>();
        QVERIFY(editor);
        editor->add({QStringLiteral("anthropic"), QStringLiteral("claude")});
        const SettingsStore &settings = m_world->fakes.settings;
        QVERIFY(fallbackRules(settings).isEmpty());
        QVERIFY(isShown(QStringLiteral("belongs to another provider")));
        editor->add({QStringLiteral("openai"), QStringLiteral("mini")});
        auto *cross = findControl<QAbstractButton>(
            window(), QStringLiteral("Questions may go to another provider"));
        QVERIFY(cross);
        cross->click();
        editor->add({QStringLiteral("anthropic"), QStringLiteral("claude")});
        QCOMPARE(fallbackRules(settings).size(), 1);
        QCOMPARE(fallbackRules(settings)[0].next.size(), 2);
        QVERIFY(press(window(), QStringLiteral("Ask claude earlier")));
        QVERIFY(window().focusWidget()->accessibleName().contains(QStringLiteral("claude")));
        QCOMPARE(fallbackRules(settings)[0].next[0].model, QStringLiteral("claude"));
        QVERIFY(fallbackRules(settings)[0].switchAfter.rateLimit);
        QVERIFY(press(window(), QStringLiteral("Rate limit")));
        QVERIFY(press(window(), QStringLiteral("No first token in 30 s")));
        QCOMPARE(fallbackRules(settings)[0].switchAfter, (SwitchAfter{false, true, false}));
        cross->click();
        QVERIFY(!fallbackRules(settings)[0].mayCross);
        QVERIFY(isShown(QStringLiteral("not asked until you allow it")));
        QVERIFY(press(window(), QStringLiteral("Don't ask claude")));
        QVERIFY(press(window(), QStringLiteral("Don't ask mini")));
        QVERIFY(fallbackRules(settings).isEmpty());
    }

    void theWayToAProviderIsSet()
    {
        m_world->fakes.add(m_world->fakes.services.presets.first().profile);
        open();
        window().showSettings(QStringLiteral("openai"));
        m_world->run(50ms);
        const auto saved = [this] { return *m_world->fakes.profiles.find(u"openai"); };
        QVERIFY(press(window(), QStringLiteral("Proxy: SOCKS5")));
        QVERIFY(saved().proxy.isEmpty()); // nothing to save yet
        auto *address = findControl<QLineEdit>(window(), QStringLiteral("Address of the proxy"));
        QVERIFY(address);
        address->setText(QStringLiteral("me:secret@proxy:1080"));
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(isShown(QStringLiteral("can't be kept")));
        QVERIFY(saved().proxy.isEmpty());
        address->setText(QStringLiteral("proxy:1080"));
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(saved().proxy.toString(), QStringLiteral("socks5://proxy:1080"));
        QVERIFY(press(window(), QStringLiteral("Proxy: None")));
        QCOMPARE(saved().proxy.toString(), QStringLiteral("direct:"));
        auto *authority =
            findControl<QLineEdit>(window(), QStringLiteral("File of the certificate authority"));
        QVERIFY(authority);
        authority->setText(QStringLiteral("/nowhere/ca.pem"));
        QTest::keyClick(authority, Qt::Key_Return);
        QVERIFY(isShown(QStringLiteral("can't be read")));
        QVERIFY(saved().caFile.isEmpty());
    }

    void aNewAddressDetachesTheKeysAndSaysSo()
    {
        ProviderProfile profile = m_world->fakes.services.presets.first().profile;
        profile.keys = {FakeWorld::keychainKey(QStringLiteral("k1"))};
        profile.bindKeys();
        m_world->fakes.vault.put(QStringLiteral("k1"), "one");
        m_world->fakes.add(profile);
        open();
        window().showSettings(QStringLiteral("openai"));
        m_world->run(50ms);
        auto *address = findControl<QLineEdit>(window(), QStringLiteral("Address"));
        QVERIFY(!isShown(QStringLiteral("is not encrypted")));
        address->setText(QStringLiteral("http://192.168.1.9:8080/v1"));
        QTest::keyClick(address, Qt::Key_Return);
        m_world->run(50ms);
        QVERIFY(isShown(QStringLiteral("is not encrypted")));
        QVERIFY(isShown(QStringLiteral("Keys given for the old address")));
        QVERIFY(m_world->fakes.profiles.find(u"openai")->keys.isEmpty());
        QVERIFY(!m_world->fakes.vault.contains(QStringLiteral("k1")));
    }

    void theConnectionCanBeTested()
    {
        ProviderProfile profile = m_world->fakes.services.presets.first().profile;
        profile.quirks.keyRequired = false;
        m_world->fakes.add(profile);
        open();
        window().showSettings(QStringLiteral("openai"));
        QVERIFY(press(window(), QStringLiteral("Test connection")));
        m_world->run(100ms);
        QVERIFY(isShown(QStringLiteral("2 models found")));
        m_world->fakes.provider.offer(Unexpected(errorOf(ErrorKind::Timeout)));
        QVERIFY(press(window(), QStringLiteral("Test connection")));
        m_world->run(100ms);
        QVERIFY(!isShown(QStringLiteral("2 models found")));
    }

    void removingAProviderIsAskedFirst()
    {
        ProviderProfile profile = m_world->fakes.services.presets.first().profile;
        m_world->fakes.add(profile);
        open();
        window().showSettings(QStringLiteral("openai"));
        QVERIFY(press(window(), QStringLiteral("Remove this provider…")));
        auto *question = window().findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(m_world->fakes.profiles.find(u"openai"));
        for (QAbstractButton *button : question->buttons()) {
            if (button->text() == QStringLiteral("Remove")) {
                button->click();
            }
        }
        m_world->run(100ms);
        QVERIFY(!m_world->fakes.profiles.find(u"openai"));
    }

    void aDamagedListOfProvidersIsSaid()
    {
        auto window = std::make_unique<MainWindow>(m_theme, m_world->fakes.services);
        Error problem = errorOf(ErrorKind::Storage);
        problem.detail = QStringLiteral("profiles[0] is no object");
        window->tellAtStart(problem);
        QSignalSpy settled(window.get(), &MainWindow::settled);
        window->show();
        QVERIFY(settled.wait());
        QVERIFY(window->desk().pane().bar().sentence().contains(problem.detail));
    }

    void themeAndTextSizeAreRemembered()
    {
        m_world->fakes.add(m_world->fakes.services.presets.first().profile);
        open();
        window().showSettings();
        window().settings().showSection(SettingsPage::Appearance);
        QVERIFY(press(window(), QStringLiteral("Colours: Dark")));
        QVERIFY(m_theme.isDark());
        QVERIFY(press(window(), QStringLiteral("Text size: 125 %")));
        QCOMPARE(m_theme.textScale(), 125);
        QTest::keyClick(&window(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_theme.textScale(), 150);
        QTest::keyClick(&window(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_theme.textScale(), 100);
        QVERIFY(press(window(), QStringLiteral("Colours: Light")));
        QVERIFY(!m_theme.isDark());
    }
};

PARLEY_GUI_TEST(TestSetup)
#include "tst_setup.moc"
