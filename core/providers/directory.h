// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// ProviderDirectory on HTTP and WebSocket, plus the demo provider: checks a profile's address, then
// makes the provider that speaks its dialect. Main thread; transports and clock must outlive it; it
// owns the providers it made.
#pragma once

#include "base/clock.h"
#include "chat/provider.h"
#include "net/messagesocket.h"

#include <map>

namespace parley {

class HttpProviderDirectory final : public ProviderDirectory
{
public:
    HttpProviderDirectory(Transport &transport, SocketTransport &sockets, Clock &clock);
    ~HttpProviderDirectory() override;

    [[nodiscard]] Result<std::reference_wrapper<Provider>>
    provider(const ProviderProfile &profile) override;
    // How long requests wait at profiles that have no limits of their own. Providers are made anew
    // at their next use, so that no connection is used that was made another way.
    void renew(const Timeouts &usual);

private:
    struct Entry
    {
        ProviderProfile profile;
        std::unique_ptr<Provider> provider;
    };

    Transport &m_transport;
    SocketTransport &m_sockets;
    Clock &m_clock;
    Timeouts m_usual;
    std::map<QString, Entry> m_entries; // by profile name
    std::vector<Entry> m_replaced;      // somebody may still hold them
};

// Whether requests may go there: https anywhere, http only to this machine or a private network,
// no user or password in the address. Configuration error otherwise.
[[nodiscard]] Result<void> checkBaseUrl(const QUrl &url);

} // namespace parley
