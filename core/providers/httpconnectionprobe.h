// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// ConnectionProbe by one GET of the server's root page. Main thread; the transport and the clock
// outlive it.
#pragma once

#include "base/clock.h"
#include "chat/connectionprobe.h"
#include "providers/httpfetch.h"

namespace parley {

class HttpConnectionProbe final : public ConnectionProbe
{
public:
    HttpConnectionProbe(Transport &transport, const Clock &clock)
        : m_fetch(transport), m_clock(clock)
    {}

    [[nodiscard]] QFuture<Result<std::chrono::milliseconds>>
    reach(const ProviderProfile &profile) override;

private:
    HttpFetch m_fetch;
    const Clock &m_clock;
};

} // namespace parley
