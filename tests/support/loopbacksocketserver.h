// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A WebSocket server on 127.0.0.1 for tests, at a port the system chooses, in the thread of the
// test. It records what comes; what it says back is the test's affair, through peer().
#pragma once

#include <QNetworkRequest>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>
#include <functional>
#include <memory>
#include <vector>

namespace parley::test {

class LoopbackSocketServer final : public QObject
{
    Q_OBJECT
public:
    // `certificate` as in LoopbackServer.
    explicit LoopbackSocketServer(const QByteArray &certificate = {});

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    // Called with each new connection.
    void onConnection(std::function<void(QWebSocket &)> greet) { m_greet = std::move(greet); }
    // Called with each message and the peer that sent it.
    void onMessage(std::function<void(QWebSocket &, const QString &)> answer)
    {
        m_answer = std::move(answer);
    }

    [[nodiscard]] int connectionCount() const { return static_cast<int>(m_peers.size()); }
    [[nodiscard]] const QStringList &messages() const { return m_messages; }
    // The opening request of the connection that came last.
    [[nodiscard]] const QNetworkRequest &opening() const { return m_opening; }
    // The connection that came last; there must be one.
    [[nodiscard]] QWebSocket &peer() { return *m_peers.back(); }

private:
    void accept(std::unique_ptr<QWebSocket> peer);

    QWebSocketServer m_server;
    std::vector<std::unique_ptr<QWebSocket>> m_peers;
    std::function<void(QWebSocket &, const QString &)> m_answer;
    std::function<void(QWebSocket &)> m_greet;
    QStringList m_messages;
    QNetworkRequest m_opening;
};

} // namespace parley::test
