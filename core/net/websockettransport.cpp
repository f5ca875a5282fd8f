// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/websockettransport.h"

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

Result<ConnectionSetup> checked(const SocketRequest &request)
{
    const Result<void> address =
        checkAddress(request.url, {QStringLiteral("ws"), QStringLiteral("wss")});
    if (!address) {
        return Unexpected(address.error());
    }
    const Result<void> headers = checkHeaders(request.headers);
    if (!headers) {
        return Unexpected(headers.error());
    }
    return connectionFor(request.caFile, request.proxy);
}

} // namespace

std::unique_ptr<MessageSocket> WebSocketTransport::open(SocketRequest request)
{
    const Result<ConnectionSetup> connection = checked(request);
    if (!connection) {
        return std::make_unique<RefusedSocket>(connection.error());
    }
    return std::make_unique<QtMessageSocket>(request, *connection, m_clock);
}

} // namespace parley
