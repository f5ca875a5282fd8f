// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the engine and the windows need of the outside world, as references to ports. Made once by
// app/composition, handed down through constructors; everything in it outlives whoever holds it.
// Main thread.
#pragma once

#include "base/clock.h"
#include "base/setting.h"
#include "chat/conversationstore.h"
#include "chat/keyvault.h"
#include "chat/profilestore.h"
#include "chat/provider.h"
#include "chat/serverdiscovery.h"
#include "engine/keyhealth.h"
#include "engine/retrybudget.h"

#include <QProcessEnvironment>
#include <functional>

namespace parley {

// What the engine learns about endpoints while the program runs; all sessions share it.
struct EngineMemory
{
    KeyHealthBook keys;
    QMap<QString, RetryBudget> retries; // by ProviderProfile::origin()
};

struct Services
{
    Clock &clock;
    SettingsStore &settings;
    ProfileStore &profiles;
    ProviderDirectory &directory;
    ConversationStore &conversations;
    KeyVault &vault;
    ServerDiscovery &discovery;
    QList<ProviderPreset> presets;
    QProcessEnvironment environment;
    std::function<double()> random; // uniform in [0, 1)
    EngineMemory memory = {};
};

} // namespace parley
