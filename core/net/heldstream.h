// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// An exchange that is sent once the network's settings are known, and is the real one from then on.
// Main thread; owned by whoever asked.
#pragma once

#include "net/networkdefaults.h"

#include <functional>

namespace parley {

class HeldStream final : public HttpStream
{
    Q_OBJECT
public:
    using Send = std::function<std::unique_ptr<HttpStream>(HttpRequest request)>;
    HeldStream(const NetworkDefaults &defaults, HttpRequest request, Send send);

    void abort() override;
    void setPaused(bool paused) override;
    [[nodiscard]] std::optional<Clock::Steady> deadline() const override;
    void waitLonger(std::chrono::milliseconds by) override;

private:
    void begin();

    HttpRequest m_request;
    Send m_send; // none: begun, or given up
    bool m_paused = false;
    std::unique_ptr<HttpStream> m_stream;
};

} // namespace parley
