// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The vaults against a real keyring. Each function needs one state of it and is run by
// run-with-keyring.sh, which brings a private one.
#include "keychain/fallbackvault.h"
#include "keychain/qtkeychainaccess.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace parley;

namespace {

const QString name = QStringLiteral("openai/default");
const QString service = QStringLiteral("Parley");

template <class T>
bool finished(const QFuture<T> &future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000);
}

// What another program finds under our name.
QByteArray secretTool(const QString &key)
{
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"), {QStringLiteral("lookup"), QStringLiteral("user"),
                                               key, QStringLiteral("server"), service});
    tool.waitForFinished();
    return tool.readAllStandardOutput();
}

} // namespace

class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    // unlocked
    void storesAKey();
    void aStoredKeyIsReadBackByANewVault();
    void aKeyThatIsNotThereIsEmpty();
    void removingReallyRemoves();
    void removingWhatAnotherProgramRemovedIsNoError();
    void probingLeavesNothingBehind();
    void aHangingKeyringIsNotWaitedForForever();

    // locked
    void aLockedKeyringIsNeverNoKey();
    void aLockedKeyringTakesNothing();
    void aLockedKeyringKeepsTheMark();

    // none
    void withoutAKeyringKeysLastForTheSession();
    void withoutAKeyringAStoredKeyIsOutOfReach();

private:
    void open();
    [[nodiscard]] Secret key() const { return Secret(qgetenv("PARLEY_PLANTED_KEY")); }

    FakeClock m_clock;
    std::unique_ptr<FileSettings> m_settings;
    std::unique_ptr<KeychainVault> m_keychain;
    std::unique_ptr<FallbackVault> m_vault;
};

void TestKeyring::open()
{
    m_vault.reset();
    m_keychain.reset();
    m_settings.reset();
    m_settings =
        std::make_unique<FileSettings>(QDir::home().filePath(QStringLiteral("parley.ini")));
    m_keychain = std::make_unique<KeychainVault>(std::make_unique<QtKeychainAccess>(service),
                                                 *m_settings, m_clock);
    m_vault = std::make_unique<FallbackVault>(*m_keychain);
}

void TestKeyring::init()
{
    if (qEnvironmentVariableIsEmpty("PARLEY_KEYRING")) {
        QSKIP("needs run-with-keyring.sh");
    }
    open();
}

void TestKeyring::cleanup()
{
    m_vault.reset();
    m_keychain.reset();
}

void TestKeyring::storesAKey()
{
    const auto written = m_vault->write(name, key());
    QVERIFY(finished(written));
    QVERIFY2(written.result(),
             qPrintable(written.result() ? QString() : written.result().error().detail));
    QVERIFY(m_vault->survivesRestart());
}

void TestKeyring::aStoredKeyIsReadBackByANewVault()
{
    storesAKey();
    open();
    const auto looked = m_vault->look();
    QVERIFY(finished(looked));
    QVERIFY(looked.result());
    const auto read = m_vault->read(name);
    QVERIFY(finished(read));
    QVERIFY(read.result());
    QVERIFY(read.result()->reveal() == key().reveal());
    QVERIFY(secretTool(name) == key().reveal());
}

void TestKeyring::aKeyThatIsNotThereIsEmpty()
{
    const auto read = m_vault->read(QStringLiteral("nobody/ever"));
    QVERIFY(finished(read));
    QVERIFY(read.result());
    QVERIFY(read.result()->isEmpty());
}

void TestKeyring::removingReallyRemoves()
{
    storesAKey();
    const auto removed = m_vault->remove(name);
    QVERIFY(finished(removed));
    QVERIFY(removed.result());
    QVERIFY(secretTool(name).isEmpty());
    const auto read = m_vault->read(name);
    QVERIFY(finished(read));
    QVERIFY(read.result());
    QVERIFY(read.result()->isEmpty());
}

void TestKeyring::removingWhatAnotherProgramRemovedIsNoError()
{
    storesAKey();
    QCOMPARE(QProcess::execute(QStringLiteral("secret-tool"),
                               {QStringLiteral("clear"), QStringLiteral("user"), name,
                                QStringLiteral("server"), service}),
             0);
    const auto read = m_vault->read(name); // stored by us, and not there: never "no key"
    QVERIFY(finished(read));
    QVERIFY(!read.result());
    QCOMPARE(read.result().error().providerCode, QStringLiteral("keychain_locked"));
    const auto removed = m_vault->remove(name);
    QVERIFY(finished(removed));
    QVERIFY(removed.result());
    QVERIFY(!m_keychain->isMarked(name));
}

void TestKeyring::probingLeavesNothingBehind()
{
    const auto probed = m_keychain->probe();
    QVERIFY(finished(probed));
    QVERIFY(probed.result());
    QTRY_VERIFY(secretTool(QStringLiteral("parley-probe")).isEmpty());
}

void TestKeyring::aHangingKeyringIsNotWaitedForForever()
{
    storesAKey();
    const int keyring = qEnvironmentVariableIntValue("PARLEY_KEYRING_PID");
    QVERIFY(keyring > 1);
    QCOMPARE(::kill(keyring, SIGSTOP), 0);
    const auto read = m_vault->read(name);
    m_clock.advance(std::chrono::milliseconds(14'999));
    QCoreApplication::processEvents();
    QVERIFY(!read.isFinished());
    m_clock.advance(std::chrono::milliseconds(1));
    QVERIFY(finished(read));
    QCOMPARE(::kill(keyring, SIGCONT), 0);
    QVERIFY(!read.result());
    QCOMPARE(read.result().error().providerCode, QStringLiteral("keychain_silent"));
    const auto again = m_vault->read(name);
    QVERIFY(finished(again));
    QVERIFY(again.result()->reveal() == key().reveal());
}

void TestKeyring::aLockedKeyringIsNeverNoKey()
{
    const auto read = m_vault->read(name); // stored by SEED_COMMAND
    QVERIFY(finished(read));
    QVERIFY(!read.result());
    QCOMPARE(read.result().error().kind, ErrorKind::Storage);
    QCOMPARE(read.result().error().providerCode, QStringLiteral("keychain_locked"));
    QVERIFY(m_vault->survivesRestart());
}

void TestKeyring::aLockedKeyringTakesNothing()
{
    const auto written = m_vault->write(QStringLiteral("other"), key());
    QVERIFY(finished(written));
    QVERIFY(!written.result());
    QCOMPARE(written.result().error().providerCode, QStringLiteral("keychain_locked"));
    QVERIFY(!m_keychain->isMarked(QStringLiteral("other")));

    QVERIFY(
        m_vault->keepForSession(QStringLiteral("other"), key())); // what a person may choose then
    const auto read = m_vault->read(QStringLiteral("other"));
    QVERIFY(finished(read));
    QVERIFY(read.result()->reveal() == key().reveal());
}

void TestKeyring::aLockedKeyringKeepsTheMark()
{
    const auto removed = m_vault->remove(name);
    QVERIFY(finished(removed));
    QVERIFY(!removed.result());
    QCOMPARE(removed.result().error().providerCode, QStringLiteral("keychain_locked"));
    QVERIFY(m_keychain->isMarked(name));
}

void TestKeyring::withoutAKeyringKeysLastForTheSession()
{
    const auto looked = m_vault->look();
    QVERIFY(finished(looked));
    QVERIFY(!looked.result());
    QVERIFY(!m_vault->survivesRestart());
    QVERIFY(!m_vault->reason().isEmpty());
    QCOMPARE(m_vault->title(), QStringLiteral("this session only"));

    const auto written = m_vault->write(name, key());
    QVERIFY(finished(written));
    QVERIFY(written.result());
    auto read = m_vault->read(name);
    QVERIFY(finished(read));
    QVERIFY(read.result()->reveal() == key().reveal());

    open(); // the next session
    read = m_vault->read(name);
    QVERIFY(finished(read));
    QVERIFY(read.result());
    QVERIFY(read.result()->isEmpty());
}

void TestKeyring::withoutAKeyringAStoredKeyIsOutOfReach()
{
    m_settings->set(storedKeys, {name});
    const auto read = m_vault->read(name);
    QVERIFY(finished(read));
    QVERIFY(!read.result());
    QCOMPARE(read.result().error().providerCode, QStringLiteral("keychain_missing"));
    QVERIFY(m_keychain->isMarked(name));
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
