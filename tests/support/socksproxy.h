// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A SOCKS5 proxy (RFC 1928, no login, CONNECT only) on 127.0.0.1 for tests. It relays every request
// to one fixed local port, whatever place was asked for, and records the places. Test thread.
#pragma once

#include <QStringList>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace parley::test {

class SocksProxy final : public QTcpServer
{
    Q_OBJECT
public:
    explicit SocksProxy(quint16 target);

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QStringList &places() const { return m_places; } // "host:port"

private:
    void accept(QTcpSocket *client);
    // Reads "connect to that place" if it is there in full; true when it was.
    [[nodiscard]] bool takePlace(QTcpSocket *client);

    quint16 m_target;
    QStringList m_places;
};

} // namespace parley::test
