// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "keychain/keychainvault.h"
#include "support/fakeclock.h"
#include "support/scriptedkeychain.h"

#include <QTest>

using namespace parley;
using State = ScriptedKeychain::State;
using std::chrono::milliseconds;

namespace {

const QString name = QStringLiteral("openai/默认");

Secret secret()
{
    return Secret(QByteArrayLiteral("sk-0123456789"));
}

template <class T>
Result<T> settle(QFuture<Result<T>> future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); })
               ? future.result()
               : Unexpected(ErrorKind::Timeout, QStringLiteral("the test waited too long"));
}

QString codeOf(const Error &error)
{
    return error.kind == ErrorKind::Storage ? error.providerCode : QStringLiteral("not Storage");
}

} // namespace

class TestKeychainVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void notFoundIsNoKeyOnlyWithoutAMark();
    void aKeyOfAnotherSettingsFileIsFoundAndMarked();
    void patienceEndsAfterFifteenSeconds();
    void aLateReadIsHandedToTheNextRead();
    void aLateWriteIsMarked();
    void aNewerWriteForgetsALateRead();
    void removalIsReadBack();
    void removingFromALockedKeyringKeepsTheMark();
    void removingWhatIsReallyGoneDropsTheMark();
    void removingWhatWasNeverStoredIsNoError();
    void failedWritesLeaveNoMark_data();
    void failedWritesLeaveNoMark();
    void lookingAsksWithoutWriting();
    void probingWritesReadsAndRemoves();
    void marksHoldNoSecret();
    void answersAfterTheVaultIsGoneAreDropped();

private:
    std::unique_ptr<MemorySettings> m_settings;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<KeychainVault> m_vault;
    ScriptedKeychain *m_keychain = nullptr;
};

void TestKeychainVault::init()
{
    m_vault.reset();
    m_settings = std::make_unique<MemorySettings>();
    m_clock = std::make_unique<FakeClock>();
    auto keychain = std::make_unique<ScriptedKeychain>();
    m_keychain = keychain.get();
    m_vault = std::make_unique<KeychainVault>(std::move(keychain), *m_settings, *m_clock);
}

void TestKeychainVault::notFoundIsNoKeyOnlyWithoutAMark()
{
    const auto never = settle(m_vault->read(name));
    QVERIFY(never);
    QVERIFY(never->isEmpty());

    QVERIFY(settle(m_vault->write(name, secret())));
    m_keychain->state = State::Locked;
    const auto locked = settle(m_vault->read(name));
    QVERIFY(!locked);
    QCOMPARE(codeOf(locked.error()), QStringLiteral("keychain_locked"));
    QVERIFY(m_vault->isMarked(name));
}

void TestKeychainVault::aKeyOfAnotherSettingsFileIsFoundAndMarked()
{
    m_keychain->entries.insert(name, "from before");
    const auto read = settle(m_vault->read(name));
    QVERIFY(read);
    QCOMPARE(read->reveal(), QByteArray("from before"));
    QVERIFY(m_vault->isMarked(name));
}

void TestKeychainVault::patienceEndsAfterFifteenSeconds()
{
    m_keychain->state = State::Silent;
    const auto read = m_vault->read(name);
    const auto written = m_vault->write(name, secret());
    const auto removed = m_vault->remove(name);
    const auto looked = m_vault->look();
    m_clock->advance(milliseconds(14'999));
    QVERIFY(!read.isFinished() && !written.isFinished());
    m_clock->advance(milliseconds(1));
    QVERIFY(read.isFinished() && written.isFinished());
    QVERIFY(removed.isFinished() && looked.isFinished());
    QCOMPARE(codeOf(read.result().error()), QStringLiteral("keychain_silent"));
    QVERIFY(read.result().error().detail.contains(QLatin1String("unlocked")));
    QCOMPARE(codeOf(written.result().error()), QStringLiteral("keychain_silent"));
    QVERIFY(!m_vault->isMarked(name));
}

void TestKeychainVault::aLateReadIsHandedToTheNextRead()
{
    m_keychain->entries.insert(name, "worth the wait");
    m_keychain->state = State::Silent;
    QVERIFY(!m_vault->read(name).isFinished());
    m_clock->advance(milliseconds(15'000));
    m_keychain->release();
    m_keychain->state = State::Silent; // the next question would hang again
    const auto next = m_vault->read(name);
    QVERIFY(next.isFinished());
    QCOMPARE(next.result()->reveal(), QByteArray("worth the wait"));
    QVERIFY(!m_vault->read(name).isFinished()); // once only: it may change
}

void TestKeychainVault::aLateWriteIsMarked()
{
    m_keychain->state = State::Silent;
    const auto written = m_vault->write(name, secret());
    m_clock->advance(milliseconds(15'000));
    QVERIFY(!written.result());
    QVERIFY(!m_vault->isMarked(name));
    m_keychain->release();
    QVERIFY(m_vault->isMarked(name));
    QCOMPARE(settle(m_vault->read(name))->reveal(), secret().reveal());
}

void TestKeychainVault::aNewerWriteForgetsALateRead()
{
    m_keychain->entries.insert(name, "old");
    m_keychain->state = State::Silent;
    const auto old = m_vault->read(name);
    m_clock->advance(milliseconds(15'000));
    QVERIFY(!old.result());
    m_keychain->release();
    QVERIFY(settle(m_vault->write(name, secret())));
    QCOMPARE(settle(m_vault->read(name))->reveal(), secret().reveal());
}

void TestKeychainVault::removalIsReadBack()
{
    QVERIFY(settle(m_vault->write(name, secret())));
    m_keychain->keepsEntries = true;
    const auto kept = settle(m_vault->remove(name));
    QVERIFY(!kept);
    QCOMPARE(codeOf(kept.error()), QStringLiteral("keychain_failed"));
    QVERIFY(m_vault->isMarked(name));
    m_keychain->keepsEntries = false;
    QVERIFY(settle(m_vault->remove(name)));
    QVERIFY(!m_vault->isMarked(name));
    QVERIFY(settle(m_vault->read(name))->isEmpty());
}

void TestKeychainVault::removingFromALockedKeyringKeepsTheMark()
{
    QVERIFY(settle(m_vault->write(name, secret())));
    m_keychain->state = State::Locked;
    const auto removed = settle(m_vault->remove(name));
    QVERIFY(!removed);
    QCOMPARE(codeOf(removed.error()), QStringLiteral("keychain_locked"));
    QVERIFY(m_vault->isMarked(name));
    QVERIFY(m_keychain->entries.contains(name));
}

void TestKeychainVault::removingWhatIsReallyGoneDropsTheMark()
{
    QVERIFY(settle(m_vault->write(name, secret())));
    m_keychain->entries.clear();
    QVERIFY(settle(m_vault->remove(name)));
    QVERIFY(!m_vault->isMarked(name));
    QTRY_VERIFY(m_keychain->entries.isEmpty()); // the entry it tried with is gone too
}

void TestKeychainVault::removingWhatWasNeverStoredIsNoError()
{
    QVERIFY(settle(m_vault->remove(name)));
    m_keychain->state = State::Missing;
    QVERIFY(settle(m_vault->remove(name)));
}

void TestKeychainVault::failedWritesLeaveNoMark_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("code");
    QTest::newRow("locked") << State::Locked << QStringLiteral("keychain_locked");
    QTest::newRow("missing") << State::Missing << QStringLiteral("keychain_missing");
}

void TestKeychainVault::failedWritesLeaveNoMark()
{
    QFETCH(const State, state);
    QFETCH(const QString, code);
    m_keychain->state = state;
    const auto written = settle(m_vault->write(name, secret()));
    QVERIFY(!written);
    QCOMPARE(codeOf(written.error()), code);
    QVERIFY(!m_vault->isMarked(name));
}

void TestKeychainVault::lookingAsksWithoutWriting()
{
    QVERIFY(settle(m_vault->look()));
    m_keychain->state = State::Locked;
    QVERIFY(settle(m_vault->look())); // there, only locked
    m_keychain->state = State::Missing;
    const auto missing = settle(m_vault->look());
    QVERIFY(!missing);
    QCOMPARE(codeOf(missing.error()), QStringLiteral("keychain_missing"));
    QCOMPARE(m_keychain->calls.filter(QStringLiteral("write")).size(), 0);
}

void TestKeychainVault::probingWritesReadsAndRemoves()
{
    QVERIFY(settle(m_vault->probe()));
    QTRY_VERIFY(m_keychain->entries.isEmpty());
    QCOMPARE(m_keychain->calls.size(), 3);
    m_keychain->state = State::Locked;
    QCOMPARE(codeOf(settle(m_vault->probe()).error()), QStringLiteral("keychain_locked"));
    m_keychain->state = State::Missing;
    QCOMPARE(codeOf(settle(m_vault->probe()).error()), QStringLiteral("keychain_missing"));
}

void TestKeychainVault::marksHoldNoSecret()
{
    QVERIFY(settle(m_vault->write(name, secret())));
    QVERIFY(settle(m_vault->write(name, secret())));
    QCOMPARE(m_settings->get(storedKeys), QStringList{name});
}

void TestKeychainVault::answersAfterTheVaultIsGoneAreDropped()
{
    const auto read = m_vault->read(name);
    m_vault.reset();
    QCoreApplication::processEvents();
    QVERIFY(read.isCanceled());
}

QTEST_GUILESS_MAIN(TestKeychainVault)
#include "tst_keychainvault.moc"
