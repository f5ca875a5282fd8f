// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/teamaccess.h"
#include "support/fakeclock.h"
#include "support/faketeamcache.h"
#include "support/memoryports.h"

#include <QTest>

using namespace parley;

class TestTeamAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_access.reset();
        m_settings = std::make_unique<MemorySettings>();
        m_vault = std::make_unique<FakeVault>();
        m_vault->put(teamPasswordName, "open-barley");
        m_team = std::make_unique<FakeTeamCache>(m_clock);
    }

    void itIsOffUntilSomebodyChoosesAndAccepts()
    {
        start();
        m_team->want();
        QVERIFY(!m_team->used && !m_team->isExpected());
        QVERIFY(m_vault->reads().isEmpty());
        TeamChoice choice = chosen();
        choice.accepted = false;
        setTeamChoice(*m_settings, choice);
        QVERIFY(!m_team->isExpected());
        QVERIFY(!teamChoice(*m_settings).on);
        QCOMPARE(teamChoice(*m_settings).address, choice.address); // what was filled in stays
        setTeamChoice(*m_settings, chosen());
        QVERIFY(m_team->isExpected());
        QVERIFY(m_vault->reads().isEmpty()); // before anybody asks
        m_team->want();
        QCOMPARE(m_team->used, std::optional(chosen().server().value()));
        QCOMPARE(m_team->password, QByteArray("open-barley"));
        choice = chosen();
        choice.on = false;
        setTeamChoice(*m_settings, choice);
        QVERIFY(!m_team->used);
    }

    void whatWasChosenHoldsTheNextTime()
    {
        setTeamChoice(*m_settings, chosen());
        start();
        QVERIFY(m_team->isExpected());
        m_team->want();
        QCOMPARE(m_team->used, std::optional(chosen().server().value()));
    }

    void acceptingHoldsForOneServerAlone_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("address") << QByteArray("team-cache/address")
                                 << QStringLiteral("redis://elsewhere.example");
        QTest::newRow("namespace")
            << QByteArray("team-cache/namespace") << QStringLiteral("everybody");
    }
    void acceptingHoldsForOneServerAlone()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QString, value);
        setTeamChoice(*m_settings, chosen());
        m_settings->set(Setting<QString>{key.constData(), {}}, value);
        start();
        QVERIFY(!teamChoice(*m_settings).accepted);
        QVERIFY(!m_team->isExpected());
    }

    void noPasswordMeansThatTheVaultStaysShut()
    {
        TeamChoice choice = chosen();
        choice.hasPassword = false;
        setTeamChoice(*m_settings, choice);
        start();
        m_team->want();
        QVERIFY(m_team->used);
        QVERIFY(m_team->password.isEmpty());
        QVERIFY(m_vault->reads().isEmpty());
    }

    void aPasswordThatChangedIsReadAgain()
    {
        setTeamChoice(*m_settings, chosen());
        start();
        m_team->want();
        m_vault->put(teamPasswordName, "open-sesame");
        setTeamChoice(*m_settings, chosen());
        m_team->want();
        QCOMPARE(m_team->password, QByteArray("open-sesame"));
    }

    void aVaultThatIsLockedIsTheReason()
    {
        setTeamChoice(*m_settings, chosen());
        start();
        Error locked;
        locked.kind = ErrorKind::Storage;
        locked.detail = QStringLiteral("the keychain is locked");
        m_vault->failWith(locked);
        m_team->want();
        QVERIFY(!m_team->used);
        QCOMPARE(m_team->state().reason, std::optional(locked));
    }

    void aPasswordInTheAddressIsNeverWritten()
    {
        TeamChoice choice = chosen();
        choice.address = QStringLiteral("redis://me:open-barley@cache.example");
        setTeamChoice(*m_settings, choice);
        QVERIFY(!teamChoice(*m_settings).on);
        QCOMPARE(teamChoice(*m_settings).address, QString());
        choice.address = QStringLiteral("nonsense");
        setTeamChoice(*m_settings, choice);
        QVERIFY(!teamChoice(*m_settings).on);
        QCOMPARE(teamChoice(*m_settings).address, QStringLiteral("nonsense"));
    }

private:
    void start() { m_access = std::make_unique<TeamAccess>(*m_settings, *m_vault, *m_team); }
    [[nodiscard]] static TeamChoice chosen()
    {
        TeamChoice choice;
        choice.on = choice.accepted = choice.hasPassword = true;
        choice.address = QStringLiteral("rediss://cache.example");
        choice.user = QStringLiteral("ann");
        return choice;
    }

    FakeClock m_clock;
    std::unique_ptr<MemorySettings> m_settings;
    std::unique_ptr<FakeVault> m_vault;
    std::unique_ptr<FakeTeamCache> m_team;
    std::unique_ptr<TeamAccess> m_access;
};

QTEST_GUILESS_MAIN(TestTeamAccess)
#include "tst_teamaccess.moc"
