// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// ServerDiscovery by asking ports of this machine over HTTP, all at once. Main thread; transport
// and clock must outlive it; destroying it cancels a search. Only 127.0.0.1 is asked, no key is
// ever sent, and nothing is changed on the servers.
#pragma once

#include "base/clock.h"
#include "chat/serverdiscovery.h"
#include "providers/httpfetch.h"

namespace parley {

class LocalServers final : public ServerDiscovery
{
public:
    // Ollama, llama.cpp (now and before), LM Studio, vLLM.
    static QList<quint16> usualPorts() { return {11434, 9931, 8080, 1234, 8000}; }

    // `presets` give the profiles of what is found.
    LocalServers(Transport &transport, Clock &clock, QList<ProviderPreset> presets,
                 QList<quint16> ports = usualPorts());

    [[nodiscard]] QFuture<QList<FoundServer>> look() override;

private:
    struct Search;

    Clock &m_clock;
    QList<ProviderPreset> m_presets;
    QList<quint16> m_ports;
    HttpFetch m_fetch;
};

} // namespace parley
