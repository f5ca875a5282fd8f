// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/qtnetworkstate.h"

#include "net/privatehost.h"

#include <QNetworkInformation>
#include <QNetworkProxy>
#include <QPromise>
#include <QTcpSocket>
#include <QTimer>
#include <memory>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds patience = 5s;

bool isOwn(const QString &host)
{
    QString name = host;
    if (name.startsWith(u'[') && name.endsWith(u']')) {
        name = name.mid(1, name.size() - 2);
    }
    return name.isEmpty() || name.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
           name.endsWith(QLatin1String(".localhost"), Qt::CaseInsensitive) ||
           QHostAddress(name).isLoopback();
}

// Tells once, whatever comes first; deletes itself.
class Knock final : public QObject
{
public:
    Knock(const QUrl &server, bool byProxyOfSystem)
    {
        m_promise.start();
        if (!byProxyOfSystem) {
            m_socket.setProxy(QNetworkProxy::NoProxy);
        }
        connect(&m_socket, &QTcpSocket::connected, this, [this] { tell(true); });
        connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { tell(false); });
        QTimer::singleShot(patience, this, [this] { tell(false); });
        const int usual = server.scheme() == QLatin1String("http") ? 80 : 443;
        m_socket.connectToHost(server.host(), static_cast<quint16>(server.port(usual)));
    }
    [[nodiscard]] QFuture<bool> future() { return m_promise.future(); }

private:
    void tell(bool reached)
    {
        if (!m_told) {
            m_told = true;
            m_promise.addResult(reached);
            m_promise.finish();
            deleteLater();
        }
    }

    QPromise<bool> m_promise;
    QTcpSocket m_socket;
    bool m_told = false;
};

} // namespace

void QtNetworkState::begin()
{
    if (m_begun) {
        return;
    }
    m_begun = true;
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                &QtNetworkState::look);
        look();
    }
}

void QtNetworkState::look()
{
    Network now = Network::There; // a network of the house may still have the proxy
    switch (QNetworkInformation::instance()->reachability()) {
    case QNetworkInformation::Reachability::Unknown:
        now = Network::Unknown;
        break;
    case QNetworkInformation::Reachability::Disconnected:
        now = Network::Away;
        break;
    case QNetworkInformation::Reachability::Local:
    case QNetworkInformation::Reachability::Site:
    case QNetworkInformation::Reachability::Online:
        break;
    }
    if (now != m_network) {
        m_network = now;
        Q_EMIT changed();
    }
}

NetworkState::Distance QtNetworkState::distanceOf(const QString &host) const
{
    return isOwn(host) ? Distance::Own : isPrivateHost(host) ? Distance::Near : Distance::Far;
}

QFuture<bool> QtNetworkState::reaches(const QUrl &server, const QUrl &proxy)
{
    const QUrl chosen = m_defaults ? m_defaults->proxyFor(server, proxy) : proxy;
    const bool direct = chosen.scheme() == QLatin1String("direct");
    const bool own = !chosen.isEmpty() && !direct;
    auto *knock = new Knock(own ? chosen : server, chosen.isEmpty());
    return knock->future();
}

} // namespace parley
