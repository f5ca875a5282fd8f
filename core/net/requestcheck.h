// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What of a request can be judged before anything is sent: the address, headers that would break
// out of their line, the proxy, the authority file. Every error is Configuration. Pure functions
// but for reading that file; main thread.
#pragma once

#include "base/result.h"
#include "net/transport.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <optional>

namespace parley {

[[nodiscard]] Result<void> checkAddress(const QUrl &url, const QStringList &schemes);
[[nodiscard]] Result<void> checkHeaders(const HttpHeaders &headers);
// Nothing: as the system says.
[[nodiscard]] Result<std::optional<QNetworkProxy>> proxyFor(const QUrl &proxy);
// The system's authorities and those of the file, if one is named.
[[nodiscard]] Result<QSslConfiguration> tlsFor(const QString &caFile);
// What a request of either kind connects with.
struct ConnectionSetup
{
    QSslConfiguration tls;
    std::optional<QNetworkProxy> proxy; // none: as the system says
};
[[nodiscard]] Result<ConnectionSetup> connectionFor(const QString &caFile, const QUrl &proxy);
// All of the above for an HttpRequest or SocketRequest, whose address has one of these schemes.
template <class Request>
[[nodiscard]] Result<ConnectionSetup> connectionFor(const Request &request,
                                                    const QStringList &schemes)
{
    const Result<void> address = checkAddress(request.url, schemes);
    const Result<void> headers = address ? checkHeaders(request.headers) : address;
    return headers ? connectionFor(request.caFile, request.proxy)
                   : Result<ConnectionSetup>(Unexpected(headers.error()));
}
// The system's proxy for that place, but never one for this machine.
[[nodiscard]] QList<QNetworkProxy> systemProxies(const QNetworkProxyQuery &query);
// Whether that host is this machine.
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace parley
