// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the profiles' own lists said about their models while the program runs: context sizes, and
// whether a model exists at all. Nothing is known by heart. Plain value, main thread.
#pragma once

#include "base/clock.h"
#include "chat/provider.h"

#include <QHash>

namespace parley {

class ModelCatalog
{
public:
    // `heard`: when the provider said so; nothing for a list kept from an earlier run.
    void learn(const QString &profile, const QList<ModelInfo> &models,
               std::optional<Clock::Steady> heard);
    [[nodiscard]] std::optional<ModelInfo> find(const ModelRef &model) const;
    // The list names everything there is (by the profile's quirks), was heard within the last five
    // minutes, and has neither this model nor another name for it.
    [[nodiscard]] bool rulesOut(const ProviderProfile &profile, QStringView model,
                                Clock::Steady now) const;

private:
    struct List
    {
        QList<ModelInfo> models;
        std::optional<Clock::Steady> heard;
    };
    QHash<QString, List> m_lists; // by profile
};

} // namespace parley
