// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Transport on QNetworkAccessManager, HTTP/1.1 (why: docs/adr on HTTP/2). Main thread; Qt does the
// socket work in its own threads. No cookies, no cache, no redirects, no logins by itself; TLS
// errors are never ignored. A manager carries at most six requests to one host at a time and does
// not tell apart connections by authority file or proxy, so several are kept.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "net/transport.h"

#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace parley {

class QtHttpTransport final : public Transport
{
public:
    explicit QtHttpTransport(Clock &clock);
    ~QtHttpTransport() override;

    [[nodiscard]] std::unique_ptr<HttpStream> send(HttpRequest request) override;

private:
    struct Lane;
    [[nodiscard]] Result<QNetworkReply *> start(const HttpRequest &request);
    [[nodiscard]] Lane &laneFor(const HttpRequest &request);

    Clock &m_clock;
    std::vector<std::unique_ptr<Lane>> m_lanes;
};

} // namespace parley
