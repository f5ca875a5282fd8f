// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One QWebSocket as a MessageSocket. Main thread; owned by whoever opened it.
#pragma once

#include "net/keepalive.h"
#include "net/messagesocket.h"
#include "net/requestcheck.h"
#include "net/stallwatch.h"

#include <QWebSocket>
#include <optional>

namespace parley {

class QtMessageSocket final : public MessageSocket
{
    Q_OBJECT
public:
    QtMessageSocket(const SocketRequest &request, const ConnectionSetup &connection, Clock &clock);
    ~QtMessageSocket() override;

    void send(const QByteArray &message) override;
    void close() override;
    void abort() override;
    void setPaused(bool paused) override;

private:
    // Qt forbids destroying a socket inside one of its own signals.
    struct Later
    {
        void operator()(QWebSocket *socket) const { socket->deleteLater(); }
    };

    void watchSocket();
    void takeOpening();
    void takeEnd();
    void takeLoss();
    [[nodiscard]] Error lostConnection() const;
    [[nodiscard]] std::optional<Error> refusal() const;
    void fail(const Error &error);
    void drop();

    std::unique_ptr<QWebSocket, Later> m_socket; // null once the connection has ended
    StallWatch m_watch;
    KeepAlive m_keepAlive;
    QString m_certificateError;
    bool m_opened = false;
    bool m_closing = false; // a close frame went or came
};

} // namespace parley
