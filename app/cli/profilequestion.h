// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Asks one profile something with the first of its keys that works. Main thread; destroying it
// forgets the question.
#pragma once

#include "engine/keyring.h"

#include <QObject>
#include <functional>

namespace parley {

template <class T>
class ProfileQuestion
{
public:
    using Ask = std::function<QFuture<Result<T>>(Provider &provider, const Secret &key)>;
    using Answered = std::function<void(const Result<T> &answer)>;

    ProfileQuestion(Services &services, ProviderProfile profile, Ask ask)
        : m_services(services)
        , m_profile(std::move(profile))
        , m_ring(services, m_profile)
        , m_ask(std::move(ask))
    {}

    // `answered` is called once, from the event loop or from here; it may destroy this object.
    void start(Answered answered)
    {
        m_answered = std::move(answered);
        next();
    }
    [[nodiscard]] const ProviderProfile &profile() const { return m_profile; }

private:
    void next()
    {
        m_ring.takeNext([this](const Result<Secret> &key) { ask(key); });
    }

    void ask(const Result<Secret> &key)
    {
        const auto provider = m_services.directory.provider(m_profile);
        if (!key || !provider) {
            answer(Unexpected(key ? provider.error() : key.error()));
            return;
        }
        m_ask(provider->get(), *key).then(&m_context, [this](const Result<T> &result) {
            const bool keyRefused = !result && result.error().kind == ErrorKind::Auth;
            if (keyRefused) {
                m_ring.refused(result.error());
            }
            if (keyRefused && m_ring.hasNext()) {
                next();
                return;
            }
            answer(result);
        });
    }

    void answer(const Result<T> &result)
    {
        const Answered answered = m_answered;
        answered(result);
    }

    Services &m_services;
    const ProviderProfile m_profile;
    KeyRing m_ring;
    Ask m_ask;
    Answered m_answered;
    QObject m_context;
};

using ModelsQuestion = ProfileQuestion<QList<ModelInfo>>;

[[nodiscard]] inline QFuture<Result<QList<ModelInfo>>> askForModels(Provider &provider,
                                                                    const Secret &key)
{
    return provider.models(key);
}

} // namespace parley
