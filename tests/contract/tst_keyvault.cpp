// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What every KeyVault promises, run for each of them.
#include "keychain/fallbackvault.h"
#include "support/fakeclock.h"
#include "support/scriptedkeychain.h"

#include <QTest>

using namespace parley;

namespace {

template <class T>
Result<T> settle(QFuture<Result<T>> future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); })
               ? future.result()
               : Unexpected(ErrorKind::Timeout, QStringLiteral("the test waited too long"));
}

} // namespace

class TestKeyVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();

    void whatIsNotThereIsEmpty();
    void whatWasWrittenIsRead_data();
    void whatWasWrittenIsRead();
    void writingAgainReplaces();
    void namesAreKeptApart();
    void removedIsGoneAndRemovingNothingIsNoError();
    void itHasATitle();

private:
    MemorySettings m_settings;
    FakeClock m_clock;
    MemoryVault m_memory;
    std::unique_ptr<KeychainVault> m_keychain;
    std::unique_ptr<FallbackVault> m_fallback;
    KeyVault *m_vault = nullptr;
};

void TestKeyVault::initTestCase_data()
{
    QTest::addColumn<QString>("adapter");
    for (const char *adapter : {"memory", "keychain", "fallback", "fallback without keychain"}) {
        QTest::newRow(adapter) << QString::fromLatin1(adapter);
    }
}

void TestKeyVault::init()
{
    QFETCH_GLOBAL(const QString, adapter);
    auto access = std::make_unique<ScriptedKeychain>();
    if (adapter.contains(QLatin1String("without"))) {
        access->state = ScriptedKeychain::State::Missing;
    }
    m_settings.reset(storedKeys);
    m_memory = MemoryVault();
    m_fallback.reset();
    m_keychain = std::make_unique<KeychainVault>(std::move(access), m_settings, m_clock);
    m_fallback = std::make_unique<FallbackVault>(*m_keychain);
    m_vault = adapter == QLatin1String("memory")     ? static_cast<KeyVault *>(&m_memory)
              : adapter == QLatin1String("keychain") ? static_cast<KeyVault *>(m_keychain.get())
                                                     : m_fallback.get();
}

void TestKeyVault::whatIsNotThereIsEmpty()
{
    const auto read = settle(m_vault->read(QStringLiteral("nothing")));
    QVERIFY(read);
    QVERIFY(read->isEmpty());
}

void TestKeyVault::whatWasWrittenIsRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("plain") << QStringLiteral("openai/default") << QByteArray("sk-1234");
    QTest::newRow("other letters") << QStringLiteral("仓库/ключ/🔑") << QByteArray("sk-\xc3\xa4");
    QTest::newRow("empty name") << QString() << QByteArray("x");
    QTest::newRow("huge") << QStringLiteral("huge") << QByteArray(60'000, 'k');
}

void TestKeyVault::whatWasWrittenIsRead()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, key);
    QVERIFY(settle(m_vault->write(name, Secret(QByteArray(key)))));
    QCOMPARE(settle(m_vault->read(name))->reveal(), key);
    QCOMPARE(settle(m_vault->read(name))->reveal(), key);
}

void TestKeyVault::writingAgainReplaces()
{
    const QString name = QStringLiteral("a");
    QVERIFY(settle(m_vault->write(name, Secret(QByteArrayLiteral("one")))));
    QVERIFY(settle(m_vault->write(name, Secret(QByteArrayLiteral("two")))));
    QCOMPARE(settle(m_vault->read(name))->reveal(), QByteArray("two"));
}

void TestKeyVault::namesAreKeptApart()
{
    QVERIFY(settle(m_vault->write(QStringLiteral("a"), Secret(QByteArrayLiteral("one")))));
    QVERIFY(settle(m_vault->write(QStringLiteral("A"), Secret(QByteArrayLiteral("two")))));
    QVERIFY(settle(m_vault->remove(QStringLiteral("A"))));
    QCOMPARE(settle(m_vault->read(QStringLiteral("a")))->reveal(), QByteArray("one"));
    QVERIFY(settle(m_vault->read(QStringLiteral("A")))->isEmpty());
}

void TestKeyVault::removedIsGoneAndRemovingNothingIsNoError()
{
    const QString name = QStringLiteral("a");
    QVERIFY(settle(m_vault->write(name, Secret(QByteArrayLiteral("one")))));
    QVERIFY(settle(m_vault->remove(name)));
    QVERIFY(settle(m_vault->read(name))->isEmpty());
    QVERIFY(settle(m_vault->remove(name)));
}

void TestKeyVault::itHasATitle()
{
    QVERIFY(!m_vault->title().isEmpty());
}

QTEST_GUILESS_MAIN(TestKeyVault)
#include "tst_keyvault.moc"
