// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/loopbackserver.h"

#include "support/loopbackconnection.h"

#include <QFile>
#include <QSslKey>
#include <QSslSocket>
#include <algorithm>

namespace parley::test {

namespace {

QString tlsFile(const QByteArray &name, QLatin1String suffix)
{
    return QStringLiteral(PARLEY_TEST_TLS "/") + QString::fromLatin1(name) + suffix;
}

} // namespace

QByteArray RecordedRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

qsizetype RecordedRequest::count(const QByteArray &name) const
{
    return std::count_if(headers.begin(), headers.end(),
                         [&name](const auto &header) { return header.first == name; });
}

LoopbackServer::LoopbackServer(const QByteArray &certificate)
    : m_certificate(certificate), m_rest(LoopbackScript::answer(500, "no script for this request"))
{
    if (!listen(QHostAddress::LocalHost)) {
        qFatal("no port on 127.0.0.1: %s", qPrintable(errorString()));
    }
}

LoopbackServer::~LoopbackServer() = default;

QUrl LoopbackServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_certificate.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

QSslConfiguration LoopbackServer::tlsConfiguration(const QByteArray &name)
{
    QFile key(tlsFile(name, QLatin1String(".key")));
    if (!key.open(QIODevice::ReadOnly)) {
        qFatal("no test certificate %s", name.constData());
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate::fromPath(certificateFile(name)).value(0));
    configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of the client, which has none
    return configuration;
}

QString LoopbackServer::certificateFile(const QByteArray &name)
{
    return tlsFile(name, QLatin1String(".pem"));
}

void LoopbackServer::openGate()
{
    Q_EMIT gateOpened();
}

int LoopbackServer::openConnections() const
{
    return int(std::count_if(m_connections.begin(), m_connections.end(),
                             [](const auto &connection) { return connection->isOpen(); }));
}

void LoopbackServer::incomingConnection(qintptr descriptor)
{
    const int number = m_connectionCount++;
    std::unique_ptr<QTcpSocket> socket;
    if (m_certificate.isEmpty()) {
        socket = std::make_unique<QTcpSocket>();
        socket->setSocketDescriptor(descriptor);
        m_connections.push_back(
            std::make_unique<LoopbackConnection>(*this, std::move(socket), number));
        m_connections.back()->begin();
        return;
    }
    auto encrypted = std::make_unique<QSslSocket>();
    QSslSocket *const tls = encrypted.get();
    tls->setSocketDescriptor(descriptor);
    tls->setSslConfiguration(tlsConfiguration(m_certificate));
    m_connections.push_back(
        std::make_unique<LoopbackConnection>(*this, std::move(encrypted), number));
    LoopbackConnection *const connection = m_connections.back().get();
    connect(tls, &QSslSocket::encrypted, connection, &LoopbackConnection::begin);
    tls->startServerEncryption();
}

LoopbackScript LoopbackServer::scriptFor(const QByteArray &target)
{
    const QByteArray path = target.split('?').first();
    if (const auto found = m_routes.constFind(path); found != m_routes.cend()) {
        return *found;
    }
    if (!m_queue.isEmpty()) {
        return m_queue.takeFirst();
    }
    return m_rest;
}

std::optional<LoopbackScript> LoopbackServer::scriptStartingAt(LoopbackScript::Start start)
{
    const LoopbackScript &next = m_queue.isEmpty() ? m_rest : m_queue.first();
    if (next.start() != start) {
        return std::nullopt;
    }
    return m_queue.isEmpty() ? m_rest : m_queue.takeFirst();
}

} // namespace parley::test
