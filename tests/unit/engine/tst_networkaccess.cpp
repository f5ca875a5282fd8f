// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/networkaccess.h"
#include "support/memoryports.h"

#include <QTest>

using namespace parley;

class TestNetworkAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_access.reset();
        m_settings = std::make_unique<MemorySettings>();
        m_vault = std::make_unique<FakeVault>();
        m_log.clear();
    }

    void theVaultIsOnlyOpenedForAPassword()
    {
        start();
        QCOMPARE(m_log, QStringList{QString()});
        setNetworkChoice(*m_settings, chosen());
        QCOMPARE(m_log.last(), QStringLiteral("http://anna@proxy.example:3128"));
        QVERIFY(m_vault->reads().isEmpty());
    }

    void thePasswordIsWaitedForAndUsed()
    {
        m_vault->put(proxyPasswordName, "open-barley");
        start();
        NetworkChoice choice = chosen();
        choice.hasPassword = true;
        setNetworkChoice(*m_settings, choice);
        QTRY_COMPARE(m_log, (QStringList{QString(), QStringLiteral("hold"),
                                         QStringLiteral("http://anna:open-barley@proxy.example:"
                                                        "3128")}));
        // The same choice again: only the password is another one.
        m_vault->put(proxyPasswordName, "second");
        setNetworkChoice(*m_settings, choice);
        QTRY_VERIFY(m_log.last().contains(QLatin1String("second")));
    }

    void aVaultThatDoesNotAnswerHoldsNobodyUp()
    {
        Error locked;
        locked.kind = ErrorKind::Storage;
        m_vault->failWith(locked);
        NetworkChoice choice = chosen();
        choice.hasPassword = true;
        setNetworkChoice(*m_settings, choice);
        start();
        QTRY_COMPARE(m_log, (QStringList{QStringLiteral("hold"),
                                         QStringLiteral("http://anna@proxy.example:3128")}));
    }

private:
    static NetworkChoice chosen()
    {
        NetworkChoice choice;
        choice.proxy = NetworkChoice::Proxy::Http;
        choice.host = QStringLiteral("proxy.example");
        choice.port = 3128;
        choice.user = QStringLiteral("anna");
        return choice;
    }
    void start()
    {
        m_access = std::make_unique<NetworkAccess>(
            *m_settings, *m_vault,
            NetworkAccess::Effect{[this] { m_log.append(QStringLiteral("hold")); },
                                  [this](const NetworkChoice &, const QUrl &proxy) {
                                      m_log.append(proxy.toString());
                                  }});
    }

    std::unique_ptr<MemorySettings> m_settings;
    std::unique_ptr<FakeVault> m_vault;
    QStringList m_log;
    std::unique_ptr<NetworkAccess> m_access;
};

QTEST_GUILESS_MAIN(TestNetworkAccess)
#include "tst_networkaccess.moc"
