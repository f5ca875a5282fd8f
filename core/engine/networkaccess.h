// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Puts what a person chose for the network into effect, at start and whenever it changes, with the
// proxy's password out of the vault; requests are held while that is on its way. Main thread; what
// it is given outlives it.
#pragma once

#include "base/awaiting.h"
#include "chat/keyvault.h"
#include "chat/networkchoice.h"

#include <functional>

namespace parley {

class NetworkAccess final : public QObject
{
    Q_OBJECT
public:
    struct Effect
    {
        std::function<void()> hold; // until use()
        std::function<void(const NetworkChoice &choice, const QUrl &proxy)> use;
    };
    NetworkAccess(const SettingsStore &settings, KeyVault &vault, Effect effect);

private:
    void apply();

    const SettingsStore &m_settings;
    KeyVault &m_vault;
    const Effect m_effect;
    Awaiting<Secret> m_reading;
};

} // namespace parley
