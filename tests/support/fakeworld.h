// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Everything Services wants, in memory: one profile "fake" with one key, answered by a
// ScriptedProvider, on a FakeClock. Header only; whoever includes it links parley_engine too.
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

    FakeWorld()
    {
        ProviderProfile profile = profileNamed(QStringLiteral("fake"));
        profile.keys = {keychainKey(QStringLiteral("fake-1"))};
        add(profile);
        vault.put(QStringLiteral("fake-1"), "key-one");
    }
    void useCache() { services.cache = &cache; }
    void add(const ProviderProfile &profile)
    {
        [[maybe_unused]] const Result<void> saved = profiles.save(profile);
        directory.add(profile.name, provider);
    }
    [[nodiscard]] static KeyName keychainKey(const QString &name)
    {
        return {KeyName::Source::Keychain, name, name, {}};
    }
    [[nodiscard]] static ProviderProfile profileNamed(const QString &name)
    {
        ProviderProfile profile;
        profile.name = name;
        profile.title = name;
        profile.dialect = QStringLiteral("openai-chat");
        profile.baseUrl = QUrl(QStringLiteral("https://%1.example/v1").arg(name));
        return profile;
    }
};

} // namespace parley
