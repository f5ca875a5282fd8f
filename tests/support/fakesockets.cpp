// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/fakesockets.h"

#include <QJsonDocument>

namespace parley {

class FakeSockets::Socket final : public MessageSocket
{
public:
    Socket(std::shared_ptr<Peer> peer, std::function<void(Peer &, const QJsonObject &)> answer)
        : m_peer(std::move(peer)), m_answer(std::move(answer))
    {
        m_peer->socket = this;
    }
    ~Socket() override { m_peer->socket = nullptr; }

    void send(const QByteArray &message) override
    {
        const QJsonObject object = QJsonDocument::fromJson(message).object();
        m_peer->received.append(object);
        if (m_answer) {
            m_answer(*m_peer, object);
        }
    }
    void close() override
    {
        later([this] { Q_EMIT closed(1000, {}); });
    }
    void abort() override
    {
        m_peer->aborted = true;
        later([this] {
            Error error;
            error.kind = ErrorKind::Cancelled;
            Q_EMIT failed(error);
        });
    }
    void setPaused(bool paused) override { m_peer->paused.append(paused); }

    template <class Call>
    void later(Call call)
    {
        QMetaObject::invokeMethod(this, call, Qt::QueuedConnection);
    }

private:
    std::shared_ptr<Peer> m_peer;
    std::function<void(Peer &, const QJsonObject &)> m_answer;
};

void FakeSockets::Peer::accept()
{
    if (socket) {
        socket->later([socket = socket] { Q_EMIT socket->opened(); });
    }
}

void FakeSockets::Peer::refuse(int status)
{
    Error error;
    error.kind = status == 401   ? ErrorKind::Auth
                 : status == 429 ? ErrorKind::RateLimited
                                 : ErrorKind::Transport;
    error.httpStatus = status;
    error.shouldRetry = false;
    error.detail = QStringLiteral("the server opens no socket (status %1)").arg(status);
    if (socket) {
        socket->later([socket = socket, error] { Q_EMIT socket->refused(error); });
    }
}

void FakeSockets::Peer::say(const QJsonObject &message)
{
    sayBytes(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

void FakeSockets::Peer::sayBytes(const QByteArray &message)
{
    if (socket) {
        socket->later([socket = socket, message] { Q_EMIT socket->messageArrived(message); });
    }
}

void FakeSockets::Peer::close(int code)
{
    if (socket) {
        socket->later([socket = socket, code] { Q_EMIT socket->closed(code, {}); });
    }
}

void FakeSockets::Peer::fail(ErrorKind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    if (socket) {
        socket->later([socket = socket, error] { Q_EMIT socket->failed(error); });
    }
}

std::unique_ptr<MessageSocket> FakeSockets::open(SocketRequest request)
{
    auto peer = std::make_shared<Peer>();
    peer->request = std::move(request);
    m_peers.push_back(peer);
    auto socket = std::make_unique<Socket>(peer, m_answer);
    if (m_answer) {
        peer->accept();
    }
    return socket;
}

void FakeSockets::answerAll(std::function<void(Peer &, const QJsonObject &)> answer)
{
    m_answer = std::move(answer);
}

} // namespace parley
