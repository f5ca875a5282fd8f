// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Setting up providers, without any window: recognises whose a key is, tries it, keeps it in the
// vault and saves the profile. Nothing is saved that was not tried, unless the person insists. Main
// thread; `services` outlives it; call-backs come while it lives.
#pragma once

#include "base/awaiting.h"
#include "engine/services.h"

namespace parley {

class ProfileSetup
{
public:
    using Models = std::function<void(Result<QList<ModelInfo>>)>;
    using Saved = std::function<void(Result<void>)>;

    explicit ProfileSetup(Services &services) : m_services(services) {}

    // The vendor whose keys begin like this; null when none or several could be meant.
    [[nodiscard]] const ProviderPreset *recognise(QStringView key) const;
    [[nodiscard]] const ProviderPreset *preset(QStringView id) const;
    // A new profile of a preset under a name that is free.
    [[nodiscard]] ProviderProfile fromPreset(const ProviderPreset &preset) const;
    // An OpenAI-compatible server at an address of the person's own. Configuration error when the
    // address can't work.
    [[nodiscard]] Result<ProviderProfile> fromAddress(const QString &address,
                                                      const QString &title) const;

    // Asks the provider for its models with this key. A newer call forgets the older one.
    void test(const ProviderProfile &profile, const Secret &key, Models done);
    // Where a key goes: until the program ends is for a vault that did not take it.
    enum class Keep { InVault, ThisSession };
    // Adds the key to the vault and then saves the profile with it. An empty key saves just the
    // profile.
    void save(ProviderProfile profile, const Secret &key, const QString &label, Saved done,
              Keep keep = Keep::InVault);
    // Forgets one key of a saved profile, in the vault too.
    void removeKey(ProviderProfile profile, const KeyName &key, Saved done);
    // Removes a profile and its keys.
    void remove(const ProviderProfile &profile, Saved done);

private:
    [[nodiscard]] QString freeName(const QString &wanted) const;
    // Keys that were given for another address leave the profile and the vault.
    void forgetForeign(ProviderProfile &profile);

    Services &m_services;
    Awaiting<QList<ModelInfo>> m_testing;
    Awaiting<void> m_writing;
    std::map<QString, Awaiting<void>> m_removing; // by entry in the vault
};

} // namespace parley
