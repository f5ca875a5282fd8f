// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: finds model servers that already run on this machine. Main thread. Only loopback is asked.
#pragma once

#include "chat/provider.h"

#include <QFuture>

namespace parley {

struct FoundServer
{
    enum class State { Running, Loading, NotRunning };
    State state = State::NotRunning;
    ProviderProfile profile; // ready to be saved
    QList<ModelInfo> models; // empty unless Running
};

class ServerDiscovery
{
public:
    virtual ~ServerDiscovery() = default;
    // Asks the usual ports of Ollama, llama.cpp, LM Studio and vLLM at once; done within about a
    // second. One entry per kind of server (two for one that listens on two known ports and runs on
    // both), running ones first.
    [[nodiscard]] virtual QFuture<QList<FoundServer>> look() = 0;
};

} // namespace parley
