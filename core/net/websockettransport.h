// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// SocketTransport on QWebSocket. Main thread. TLS errors are never ignored and then nothing is
// sent; no redirect is followed.
#pragma once

#include "base/clock.h"
#include "net/messagesocket.h"
#include "net/networkdefaults.h"

namespace parley {

class WebSocketTransport final : public SocketTransport
{
public:
    // `defaults` as in QtHttpTransport.
    explicit WebSocketTransport(Clock &clock, const NetworkDefaults *defaults = nullptr)
        : m_clock(clock), m_defaults(defaults)
    {}

    [[nodiscard]] std::unique_ptr<MessageSocket> open(SocketRequest request) override;

private:
    [[nodiscard]] std::unique_ptr<MessageSocket> openNow(SocketRequest request);

    Clock &m_clock;
    const NetworkDefaults *m_defaults;
};

} // namespace parley
