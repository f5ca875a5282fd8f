// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/heldsocket.h"

namespace parley {

namespace {

constexpr int closedInOrder = 1000; // RFC 6455, 7.4.1

} // namespace

HeldSocket::HeldSocket(const NetworkDefaults &defaults, SocketRequest request, Open open)
    : m_request(std::move(request)), m_open(std::move(open))
{
    connect(&defaults, &NetworkDefaults::released, this, &HeldSocket::begin);
}

void HeldSocket::begin()
{
    const Open open = std::exchange(m_open, {});
    if (!open) {
        return;
    }
    m_socket = open(std::exchange(m_request, {}));
    m_socket->setPaused(m_paused);
    connect(m_socket.get(), &MessageSocket::opened, this, &MessageSocket::opened);
    connect(m_socket.get(), &MessageSocket::messageArrived, this, &MessageSocket::messageArrived);
    connect(m_socket.get(), &MessageSocket::closed, this, &MessageSocket::closed);
    connect(m_socket.get(), &MessageSocket::refused, this, &MessageSocket::refused);
    connect(m_socket.get(), &MessageSocket::failed, this, &MessageSocket::failed);
}

void HeldSocket::send(const QByteArray &message)
{
    if (m_socket) {
        m_socket->send(message);
    }
}

void HeldSocket::close()
{
    if (m_socket) {
        m_socket->close();
    } else if (std::exchange(m_open, {})) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT closed(closedInOrder, {}); }, Qt::QueuedConnection);
    }
}

void HeldSocket::abort()
{
    if (m_socket) {
        m_socket->abort();
    } else if (std::exchange(m_open, {})) {
        Error error = Error::of(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        error.phase = ErrorPhase::WebSocket;
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    }
}

void HeldSocket::setPaused(bool paused)
{
    m_paused = paused;
    if (m_socket) {
        m_socket->setPaused(paused);
    }
}

} // namespace parley
