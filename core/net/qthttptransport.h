// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Transport on QNetworkAccessManager. Main thread; Qt does the socket work in its own threads. No
// cookies, no cache, no redirects, no logins by itself; TLS errors are never ignored. HTTP/1.1
// only: Qt's HTTP/2 reads on whatever its reader does, so a paused reader would fill memory.
#pragma once

#include "base/clock.h"
#include "net/managerpool.h"
#include "net/networkdefaults.h"

namespace parley {

class QtHttpTransport final : public Transport
{
public:
    // `defaults`: for requests that name no proxy or authority; none: the system's.
    explicit QtHttpTransport(Clock &clock, const NetworkDefaults *defaults = nullptr)
        : m_clock(clock), m_defaults(defaults)
    {}

    [[nodiscard]] std::unique_ptr<HttpStream> send(HttpRequest request) override;

private:
    [[nodiscard]] std::unique_ptr<HttpStream> sendNow(HttpRequest request);

    Clock &m_clock;
    const NetworkDefaults *m_defaults;
    ManagerPool m_pool;
};

} // namespace parley
