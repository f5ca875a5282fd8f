// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A socket that is opened once the network's settings are known, and is the real one from then on.
// Main thread; owned by whoever asked.
#pragma once

#include "net/messagesocket.h"
#include "net/networkdefaults.h"

#include <functional>

namespace parley {

class HeldSocket final : public MessageSocket
{
    Q_OBJECT
public:
    using Open = std::function<std::unique_ptr<MessageSocket>(SocketRequest request)>;
    HeldSocket(const NetworkDefaults &defaults, SocketRequest request, Open open);

    void send(const QByteArray &message) override;
    void close() override;
    void abort() override;
    void setPaused(bool paused) override;

private:
    void begin();

    SocketRequest m_request;
    Open m_open; // none: begun, or given up
    bool m_paused = false;
    std::unique_ptr<MessageSocket> m_socket;
};

} // namespace parley
