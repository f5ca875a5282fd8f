// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Asks one profile for its models with the first of its keys that works. Main thread; destroying it
// forgets the question.
#pragma once

#include "engine/keyring.h"

#include <QObject>

namespace parley {

class ModelFetch : public QObject
{
    Q_OBJECT
public:
    ModelFetch(Services &services, ProviderProfile profile);

    void start();
    [[nodiscard]] const ProviderProfile &profile() const { return m_profile; }

Q_SIGNALS:
    void done(const parley::Result<QList<parley::ModelInfo>> &models);

private:
    void ask(const Result<Secret> &key);

    Services &m_services;
    const ProviderProfile m_profile;
    KeyRing m_ring;
};

} // namespace parley
