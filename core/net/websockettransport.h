// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// SocketTransport on QWebSocket. Main thread. TLS errors are never ignored and then nothing is
// sent; no redirect is followed.
#pragma once

#include "base/clock.h"
#include "net/messagesocket.h"

namespace parley {

class WebSocketTransport final : public SocketTransport
{
public:
    explicit WebSocketTransport(Clock &clock) : m_clock(clock) {}

    [[nodiscard]] std::unique_ptr<MessageSocket> open(SocketRequest request) override;

private:
    Clock &m_clock;
};

} // namespace parley
