// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "keychain/fallbackvault.h"
#include "support/fakeclock.h"
#include "support/scriptedkeychain.h"

#include <QTest>

using namespace parley;
using State = ScriptedKeychain::State;

namespace {

const QString name = QStringLiteral("anthropic/default");

template <class T>
Result<T> settle(QFuture<Result<T>> future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); })
               ? future.result()
               : Unexpected(ErrorKind::Timeout, QStringLiteral("the test waited too long"));
}

Secret secret(const char *text = "sk-ant-abcdefgh")
{
    return Secret(QByteArray(text));
}

} // namespace

class TestFallbackVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void usesTheKeychainWhileItAnswers();
    void withoutAKeychainItKeepsKeysInMemoryAndSaysSo();
    void lookingTellsBeforeAnythingIsWritten();
    void aLockedKeychainIsNoReasonToFallBack();
    void aKeyKeptForTheSessionIsReadWithoutTheKeychain();
    void aKeychainThatComesBackIsUsedAgain();
    void removingRemovesFromBoth();
    void aStoredKeyOutOfReachIsAnErrorNotNoKey();
    void answersOwedWhenItGoesHarmNobody();

private:
    MemorySettings m_settings;
    FakeClock m_clock;
    std::unique_ptr<KeychainVault> m_keychainVault;
    std::unique_ptr<FallbackVault> m_vault;
    ScriptedKeychain *m_keychain = nullptr;
};

void TestFallbackVault::init()
{
    m_settings.reset(storedKeys);
    auto keychain = std::make_unique<ScriptedKeychain>();
    m_keychain = keychain.get();
    m_vault.reset();
    m_keychainVault = std::make_unique<KeychainVault>(std::move(keychain), m_settings, m_clock);
    m_vault = std::make_unique<FallbackVault>(*m_keychainVault);
}

void TestFallbackVault::usesTheKeychainWhileItAnswers()
{
    QVERIFY(settle(m_vault->look()));
    QVERIFY(settle(m_vault->write(name, secret())));
    QVERIFY(m_keychain->entries.contains(name));
    QVERIFY(m_vault->survivesRestart());
    QVERIFY(m_vault->reason().isEmpty());
    QCOMPARE(m_vault->title(), QStringLiteral("Scripted"));
    QCOMPARE(settle(m_vault->read(name))->reveal(), secret().reveal());
}

void TestFallbackVault::withoutAKeychainItKeepsKeysInMemoryAndSaysSo()
{
    m_keychain->state = State::Missing;
    QVERIFY(settle(m_vault->read(name))->isEmpty());
    QVERIFY(settle(m_vault->write(name, secret())));
    QVERIFY(!m_vault->survivesRestart());
    QVERIFY(m_vault->reason().contains(QLatin1String("nobody there")));
    QCOMPARE(m_vault->title(), QStringLiteral("this session only"));
    QCOMPARE(settle(m_vault->read(name))->reveal(), secret().reveal());
    QVERIFY(!m_keychainVault->isMarked(name));
}

void TestFallbackVault::lookingTellsBeforeAnythingIsWritten()
{
    m_keychain->state = State::Missing;
    QVERIFY(m_vault->survivesRestart());
    QVERIFY(!settle(m_vault->look()));
    QVERIFY(!m_vault->survivesRestart());
}

void TestFallbackVault::aLockedKeychainIsNoReasonToFallBack()
{
    m_keychain->state = State::Locked;
    const auto written = settle(m_vault->write(name, secret()));
    QVERIFY(!written);
    QCOMPARE(written.error().providerCode, QStringLiteral("keychain_locked"));
    QVERIFY(m_vault->survivesRestart());
    QVERIFY(settle(m_vault->read(name))->isEmpty());
}

void TestFallbackVault::aKeyKeptForTheSessionIsReadWithoutTheKeychain()
{
    m_keychain->state = State::Silent;
    QVERIFY(m_vault->keepForSession(name, secret()));
    const auto read = m_vault->read(name);
    QVERIFY(read.isFinished());
    QCOMPARE(read.result()->reveal(), secret().reveal());
    QVERIFY(m_keychain->calls.isEmpty());
}

void TestFallbackVault::aKeychainThatComesBackIsUsedAgain()
{
    m_keychain->state = State::Missing;
    QVERIFY(settle(m_vault->write(name, secret("first"))));
    m_keychain->state = State::Open;
    QVERIFY(settle(m_vault->write(name, secret("second"))));
    QVERIFY(m_vault->survivesRestart());
    QCOMPARE(m_keychain->entries.value(name), QByteArray("second"));
    QCOMPARE(settle(m_vault->read(name))->reveal(), QByteArray("second"));
}

void TestFallbackVault::removingRemovesFromBoth()
{
    QVERIFY(settle(m_vault->write(name, secret())));
    QVERIFY(m_vault->keepForSession(name, secret()));
    QVERIFY(settle(m_vault->remove(name)));
    QVERIFY(m_keychain->entries.isEmpty());
    QVERIFY(settle(m_vault->read(name))->isEmpty());
}

void TestFallbackVault::aStoredKeyOutOfReachIsAnErrorNotNoKey()
{
    QVERIFY(settle(m_vault->write(name, secret())));
    m_keychain->state = State::Missing;
    const auto read = settle(m_vault->read(name));
    QVERIFY(!read);
    QCOMPARE(read.error().providerCode, QStringLiteral("keychain_missing"));
    QVERIFY(!m_vault->survivesRestart());
}

void TestFallbackVault::answersOwedWhenItGoesHarmNobody()
{
    m_keychain->state = State::Silent;
    const auto written = m_vault->write(name, secret());
    const auto read = m_vault->read(name);
    m_vault.reset();
    m_keychain->release();
    QVERIFY(written.isFinished() && read.isFinished());

    init();
    m_keychain->state = State::Silent;
    const auto looked = m_vault->look();
    m_vault.reset();
    m_keychainVault.reset();
    QVERIFY(looked.isCanceled());
}

QTEST_GUILESS_MAIN(TestFallbackVault)
#include "tst_fallbackvault.moc"
