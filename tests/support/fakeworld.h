// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Everything Services wants, in memory: one profile "fake" with one key, answered by a
// ScriptedProvider, on a FakeClock.
#pragma once

#include "engine/services.h"
#include "support/fakeclock.h"
#include "support/listedbackups.h"
#include "support/memorycache.h"
#include "support/memorycomparisons.h"
#include "support/memoryledger.h"
#include "support/memoryports.h"
#include "support/memoryprompts.h"
#include "support/memorystore.h"
#include "support/memoryvotes.h"
#include "support/scriptedprovider.h"

namespace parley {

struct FakeWorld
{
    Q_DISABLE_COPY_MOVE(FakeWorld)
    FakeClock clock;
    MemorySettings settings;
    MemoryProfileStore profiles;
    ScriptedDirectory directory;
    MemoryStore store;
    ListedBackups backups;
    MemoryComparisons comparisons;
    MemoryLedger ledger;
    MemoryVotes votes;
    MemoryPrompts prompts;
    FakeVault vault;
    FakeDiscovery discovery;
    MemoryCache cache{clock}; // useCache() first
    ScriptedProvider provider{clock};
    double chance = 0.5; // what random() says
    Services services{clock,
                      settings,
                      profiles,
                      directory,
                      store,
                      backups,
                      comparisons,
                      ledger,
                      votes,
                      prompts,
                      vault,
                      discovery,
                      {},
                      QProcessEnvironment(),
                      [this] { return chance; },
                      {}};

    FakeWorld();
    ~FakeWorld();
    void useCache() { services.cache = &cache; }
    void add(const ProviderProfile &profile);
    [[nodiscard]] static KeyName keychainKey(const QString &name);
    [[nodiscard]] static ProviderProfile profileNamed(const QString &name);
};

} // namespace parley
