// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/websockettransport.h"

#include "net/heldsocket.h"
#include "net/qtmessagesocket.h"

namespace parley {

namespace {

// A socket that has only its error to say.
class RefusedSocket final : public MessageSocket
{
public:
    explicit RefusedSocket(const Error &error)
    {
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    }
    void send(const QByteArray &) override {}
    void close() override {} // its error is on its way
    void abort() override {}
    void setPaused(bool) override {}
};

} // namespace

std::unique_ptr<MessageSocket> WebSocketTransport::open(SocketRequest request)
{
    if (m_defaults && m_defaults->isHeld()) {
        return std::make_unique<HeldSocket>(
            *m_defaults, std::move(request),
            [this](SocketRequest held) { return openNow(std::move(held)); });
    }
    return openNow(std::move(request));
}

std::unique_ptr<MessageSocket> WebSocketTransport::openNow(SocketRequest request)
{
    if (m_defaults) {
        m_defaults->fill(request);
    }
    const Result<ConnectionSetup> connection =
        connectionFor(request, {QStringLiteral("ws"), QStringLiteral("wss")});
    if (!connection) {
        return std::make_unique<RefusedSocket>(connection.error());
    }
    return std::make_unique<QtMessageSocket>(request, *connection, m_clock);
}

} // namespace parley
