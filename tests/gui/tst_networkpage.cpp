// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings, Network: what is chosen counts at once and is kept, the password is in the keychain and
// nowhere else, what can't be right is said, and the test says in one sentence what works.
#include "gui/guitest.h"

#include "chat/connectionprobe.h"
#include "chat/networkchoice.h"
#include "ui/settings/settingspage.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace parley;
using namespace std::chrono_literals;

namespace {

// Answers as told, for each host; a host it knows nothing of is not reached.
class FakeProbe final : public ConnectionProbe
{
public:
    QMap<QString, std::chrono::milliseconds> hosts;
    QStringList asked;

    QFuture<Result<std::chrono::milliseconds>> reach(const ProviderProfile &profile) override
    {
        const QString host = profile.baseUrl.host();
        asked.append(host);
        return QtFuture::makeReadyFuture(
            hosts.contains(host)
                ? Result<std::chrono::milliseconds>(hosts.value(host))
                : Result<std::chrono::milliseconds>(Unexpected(
                      ErrorKind::Transport, QStringLiteral("the proxy refused the connection"))));
    }
};

} // namespace

class TestNetworkPage : public QObject
{
    Q_OBJECT

public:
    explicit TestNetworkPage(Theme &theme) : m_theme(theme) {}

private:
    Theme &m_theme;
    FakeProbe m_probe;
    std::unique_ptr<GuiWorld> m_world;

    SettingsPage &page() { return m_world->window().settings(); }
    NetworkChoice kept() { return networkChoice(m_world->fakes.settings); }
    void addFar(const QString &name, const QString &host)
    {
        ProviderProfile profile;
        profile.name = name;
        profile.title = name;
        profile.dialect = QStringLiteral("openai-chat");
        profile.baseUrl = QUrl(QStringLiteral("https://") + host);
        m_world->addProfile(profile, {});
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = findControl<QLineEdit>(page(), field);
        QVERIFY2(edit, qPrintable(field));
        edit->setText(text);
        Q_EMIT edit->editingFinished();
    }
    bool says(const QString &words)
    {
        const auto labels = page().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

private Q_SLOTS:
    void init()
    {
        m_probe = {};
        m_world = std::make_unique<GuiWorld>(m_theme);
        m_world->fakes.services.probe = &m_probe;
        QVERIFY(m_world->fakes.profiles.remove(QStringLiteral("fake"))); // two are enough here
        addFar(QStringLiteral("one"), QStringLiteral("one.example"));
        addFar(QStringLiteral("two"), QStringLiteral("two.example"));
        m_world->open({1440, 900});
        m_world->window().showSettings();
        page().showSection(SettingsPage::Network);
    }

    void aProxyCountsOnceItIsComplete()
    {
        QVERIFY(!findControl<QLineEdit>(page(), QStringLiteral("Proxy: Host")));
        QVERIFY(press(page(), QStringLiteral("Proxy for all providers: HTTP")));
        QVERIFY(says(QStringLiteral("Until the host is filled in")));
        QVERIFY(kept().proxyUrl().isEmpty());
        type(QStringLiteral("Proxy: Host"), QStringLiteral("proxy.example:3128"));
        QCOMPARE(kept().proxyUrl(), QUrl(QStringLiteral("http://proxy.example:3128")));
        QCOMPARE(findControl<QSpinBox>(page(), QStringLiteral("Proxy: Port"))->value(), 3128);
        QVERIFY(!says(QStringLiteral("Until the host is filled in")));
        QVERIFY(press(page(), QStringLiteral("Proxy for all providers: None")));
        QCOMPARE(kept().proxyUrl(), QUrl(QStringLiteral("direct:")));
        QVERIFY(press(page(), QStringLiteral("Proxy for all providers: SOCKS5")));
        QCOMPARE(kept().proxyUrl(), QUrl(QStringLiteral("socks5://proxy.example:3128")));
    }

    void whatIsNoHostIsSaidAndNotKept()
    {
        QVERIFY(press(page(), QStringLiteral("Proxy for all providers: HTTP")));
        type(QStringLiteral("Proxy: Host"), QStringLiteral("http://me:secret@proxy.example"));
        QVERIFY(says(QStringLiteral("This is no address of a proxy")));
        QVERIFY(kept().host.isEmpty());
    }

    void thePasswordIsInTheKeychainAlone()
    {
        QVERIFY(press(page(), QStringLiteral("Proxy for all providers: HTTP")));
        type(QStringLiteral("Proxy: Host"), QStringLiteral("proxy.example"));
        QVERIFY(!findControl<QLineEdit>(page(), QStringLiteral("Proxy: Password"))->isEnabled());
        type(QStringLiteral("Proxy: User"), QStringLiteral("anna"));
        type(QStringLiteral("Proxy: Password"), QStringLiteral("open-barley"));
        QVERIFY(m_world->fakes.vault.contains(proxyPasswordName));
        QVERIFY(kept().hasPassword);
        QVERIFY(
            findControl<QLineEdit>(page(), QStringLiteral("Proxy: Password"))->text().isEmpty());
        QVERIFY(!kept().proxyUrl().toString().contains(QLatin1String("barley")));
        QVERIFY(press(page(), QStringLiteral("Forget the password")));
        QVERIFY(!m_world->fakes.vault.contains(proxyPasswordName));
        QVERIFY(!kept().hasPassword);
    }

    void aSilentKeychainKeepsItUntilTheEnd()
    {
        QVERIFY(press(page(), QStringLiteral("Proxy for all providers: HTTP")));
        type(QStringLiteral("Proxy: User"), QStringLiteral("anna"));
        Error locked;
        locked.kind = ErrorKind::Storage;
        m_world->fakes.vault.failWith(locked);
        type(QStringLiteral("Proxy: Password"), QStringLiteral("open-barley"));
        QVERIFY(says(QStringLiteral("until Parley ends")));
        QVERIFY(kept().hasPassword);
    }

    void limitsAreKeptWithinTheirBounds()
    {
        auto *connect = findControl<QSpinBox>(page(), QStringLiteral("Until connected"));
        connect->setValue(25);
        Q_EMIT connect->editingFinished();
        QCOMPARE(kept().limits.connect, 25'000ms);
        auto *whole = findControl<QSpinBox>(page(), QStringLiteral("The whole answer"));
        QCOMPARE(whole->text(), QStringLiteral("No limit"));
        whole->setValue(3);
        Q_EMIT whole->editingFinished();
        QCOMPARE(kept().whole, 30s);
        QCOMPARE(whole->value(), 30);
        page().showProvider(QStringLiteral("one")); // which has none of its own
        m_world->run(50ms);
        auto *own = findControl<QSpinBox>(page(), QStringLiteral("Until connected"));
        QCOMPARE(own->text(), QStringLiteral("As for all: 25 s"));
        own->setValue(10);
        Q_EMIT own->editingFinished();
        QCOMPARE(own->value(), 10);
        const auto profile = m_world->fakes.profiles.find(u"one");
        QCOMPARE(laidUnder(kept().limits, profile->timeouts).connect, 10'001ms);
    }

    void certificatesAreJudged()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("ca.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no certificate");
        file.close();
        const QString field = QStringLiteral("File of the certificate authority");
        type(field, file.fileName());
        QVERIFY(says(QStringLiteral("holds no certificate in PEM")));
        QVERIFY(kept().caFile.isEmpty());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n");
        file.close();
        type(field, file.fileName());
        QVERIFY(says(QStringLiteral("are believed from now on")));
        QCOMPARE(kept().caFile, file.fileName());
        QVERIFY(press(page(), QStringLiteral("Remove the certificate authority")));
        QVERIFY(kept().caFile.isEmpty());
    }

    void theTestSaysWhatWorks()
    {
        m_probe.hosts = {{QStringLiteral("one.example"), 40ms},
                         {QStringLiteral("two.example"), 90ms}};
        QVERIFY(press(page(), QStringLiteral("Test the connection")));
        const QString both = QLocale().createSeparatedList(
            {QStringLiteral("one.example"), QStringLiteral("two.example")});
        QTRY_VERIFY(says(QStringLiteral("It works: %1 answered within 90 ms.").arg(both)));
        m_probe.hosts.remove(QStringLiteral("two.example"));
        QVERIFY(press(page(), QStringLiteral("Test the connection")));
        QTRY_VERIFY(says(QStringLiteral(
            "one.example answered, but not two.example: the proxy refused the connection")));
        m_probe.hosts.clear();
        QVERIFY(press(page(), QStringLiteral("Test the connection")));
        QTRY_VERIFY(says(QStringLiteral("Nobody was reached")));
        QVERIFY(press(page(), QStringLiteral("Proxy for all providers: None")));
        QVERIFY(!says(QStringLiteral("Nobody was reached"))); // that was another network
    }
};

PARLEY_GUI_TEST(TestNetworkPage)
#include "tst_networkpage.moc"
