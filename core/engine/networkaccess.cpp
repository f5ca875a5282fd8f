// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/networkaccess.h"

#include "base/logging.h"

namespace parley {

NetworkAccess::NetworkAccess(const SettingsStore &settings, KeyVault &vault, Effect effect)
    : m_settings(settings), m_vault(vault), m_effect(std::move(effect))
{
    connect(&settings, &SettingsStore::changed, this, [this](QLatin1String key) {
        if (key == QLatin1String(networkRevisionKey)) {
            apply();
        }
    });
    apply();
}

void NetworkAccess::apply()
{
    m_reading.forget();
    const NetworkChoice choice = networkChoice(m_settings);
    if (!choice.namesProxy() || choice.user.isEmpty() || !choice.hasPassword) {
        m_effect.use(choice, choice.proxyUrl());
        return;
    }
    m_effect.hold();
    m_reading.wait(m_vault.read(proxyPasswordName), [this, choice](const Result<Secret> &password) {
        if (!password) {
            // The proxy itself will say that it wants one.
            qCWarning(logApp) << "no password for the proxy:" << password.error().detail;
        }
        m_effect.use(choice, choice.proxyUrl(password ? *password : Secret()));
    });
}

} // namespace parley
