// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A SocketTransport without sockets: the test plays the peer of each one opened. What the peer does
// comes from the event loop, as the port promises.
#pragma once

#include "net/messagesocket.h"

#include <QJsonObject>
#include <memory>
#include <vector>

namespace parley {

class FakeSockets final : public SocketTransport
{
public:
    class Socket;

    // One opened socket as its peer sees it; may outlive it.
    struct Peer
    {
        SocketRequest request;
        QList<QJsonObject> received;
        Socket *socket = nullptr; // null: gone or ended
        bool aborted = false;
        QList<bool> paused;

        void accept();
        void refuse(int status);
        void say(const QJsonObject &message);
        void sayBytes(const QByteArray &message);
        void close(int code);
        void fail(ErrorKind kind, const QString &detail = QStringLiteral("lost"));
    };

    [[nodiscard]] std::unique_ptr<MessageSocket> open(SocketRequest request) override;
    [[nodiscard]] std::size_t count() const { return m_peers.size(); }
    [[nodiscard]] Peer &peer(std::size_t index) const { return *m_peers.at(index); }
    // Sockets accept by themselves and hand each message to `answer`.
    void answerAll(std::function<void(Peer &, const QJsonObject &)> answer);

private:
    std::vector<std::shared_ptr<Peer>> m_peers;
    std::function<void(Peer &, const QJsonObject &)> m_answer;
};

} // namespace parley
