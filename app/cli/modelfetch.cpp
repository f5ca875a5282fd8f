// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/modelfetch.h"

namespace parley {

ModelFetch::ModelFetch(Services &services, ProviderProfile profile)
    : m_services(services), m_profile(std::move(profile)), m_ring(services, m_profile)
{}

void ModelFetch::start()
{
    m_ring.takeNext([this](const Result<Secret> &key) { ask(key); });
}

void ModelFetch::ask(const Result<Secret> &key)
{
    if (!key) {
        Q_EMIT done(Unexpected(key.error()));
        return;
    }
    const auto provider = m_services.directory.provider(m_profile);
    if (!provider) {
        Q_EMIT done(Unexpected(provider.error()));
        return;
    }
    provider->get().models(*key).then(this, [this](const Result<QList<ModelInfo>> &models) {
        const bool keyRefused = !models && models.error().kind == ErrorKind::Auth;
        if (keyRefused) {
            m_ring.refused(models.error());
        }
        if (keyRefused && m_ring.hasNext()) {
            start();
            return;
        }
        Q_EMIT done(models);
    });
}

} // namespace parley
