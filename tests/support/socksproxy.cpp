// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/socksproxy.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QtEndian>
#include <memory>

namespace parley::test {

SocksProxy::SocksProxy(quint16 target) : m_target(target)
{
    if (!listen(QHostAddress::LocalHost)) {
        qFatal("no port on 127.0.0.1: %s", qPrintable(errorString()));
    }
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *const client = nextPendingConnection()) {
            accept(client);
        }
    });
}

QUrl SocksProxy::url() const
{
    return QUrl(QStringLiteral("socks5://127.0.0.1:%1").arg(serverPort()));
}

void SocksProxy::accept(QTcpSocket *client)
{
    auto *const server = new QTcpSocket(client);
    const auto greeted = std::make_shared<bool>(false);
    const auto asked = std::make_shared<bool>(false);
    connect(client, &QTcpSocket::readyRead, this, [this, client, server, greeted, asked] {
        if (!*greeted) {
            const QByteArray hello = client->peek(257);
            if (hello.size() < 2 || hello.size() < 2 + hello.at(1)) {
                return;
            }
            client->read(2 + hello.at(1));
            client->write(QByteArray("\x05\x00", 2)); // no login
            *greeted = true;
        }
        if (!*asked && takePlace(client)) {
            *asked = true;
            server->connectToHost(QHostAddress::LocalHost, m_target);
        }
        if (server->state() == QAbstractSocket::ConnectedState) {
            server->write(client->readAll());
        }
    });
    connect(server, &QTcpSocket::connected, client, [client, server] {
        client->write(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
        server->write(client->readAll());
    });
    connect(server, &QTcpSocket::readyRead, client,
            [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
}

bool SocksProxy::takePlace(QTcpSocket *client)
{
    const QByteArray wish = client->peek(512);
    if (wish.size() < 5) {
        return false;
    }
    const bool named = wish.at(3) == 3; // else an IPv4 address
    const qsizetype length = named ? 1 + static_cast<unsigned char>(wish.at(4)) : 4;
    if (wish.size() < 4 + length + 2) {
        return false;
    }
    const QString host =
        named ? QString::fromLatin1(wish.mid(5, length - 1))
              : QHostAddress(qFromBigEndian<quint32>(wish.constData() + 4)).toString();
    const quint16 port = qFromBigEndian<quint16>(wish.constData() + 4 + length);
    m_places << QStringLiteral("%1:%2").arg(host).arg(port);
    client->read(4 + length + 2);
    return true;
}

} // namespace parley::test
