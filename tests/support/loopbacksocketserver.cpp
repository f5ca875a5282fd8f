// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/loopbacksocketserver.h"

#include "support/loopbackserver.h"

namespace parley::test {

LoopbackSocketServer::LoopbackSocketServer(const QByteArray &certificate)
    : m_server(QStringLiteral("loopback"), certificate.isEmpty() ? QWebSocketServer::NonSecureMode
                                                                 : QWebSocketServer::SecureMode)
{
    if (!certificate.isEmpty()) {
        m_server.setSslConfiguration(LoopbackServer::tlsConfiguration(certificate));
    }
    if (!m_server.listen(QHostAddress::LocalHost)) {
        qFatal("no port on 127.0.0.1: %s", qPrintable(m_server.errorString()));
    }
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        while (m_server.hasPendingConnections()) {
            accept(std::unique_ptr<QWebSocket>(m_server.nextPendingConnection()));
        }
    });
}

QUrl LoopbackSocketServer::url(const QString &path) const
{
    QUrl url = m_server.serverUrl();
    url.setPath(path);
    return url;
}

void LoopbackSocketServer::accept(std::unique_ptr<QWebSocket> peer)
{
    m_opening = peer->request();
    QWebSocket &socket = *peer;
    m_peers.push_back(std::move(peer));
    connect(&socket, &QWebSocket::textMessageReceived, this,
            [this, &socket](const QString &message) {
                m_messages << message;
                if (m_answer) {
                    m_answer(socket, message);
                }
            });
    if (m_greet) {
        m_greet(socket);
    }
}

} // namespace parley::test
