// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Gives every model its colour in the order models are first used, and remembers it, so that one
// model has one colour everywhere and for good. Main thread; theme and settings outlive it.
#pragma once

#include "base/setting.h"
#include "chat/providerprofile.h"
#include "ui/theme.h"

namespace parley {

class ModelColors
{
public:
    // Reads what was remembered and tells the theme.
    ModelColors(Theme &theme, SettingsStore &settings);

    void use(const ModelRef &model);
    // Several at once, in order.
    void use(const QList<ModelRef> &models);

private:
    bool add(const ModelRef &model);
    void tell();

    Theme &m_theme;
    SettingsStore &m_settings;
    QStringList m_order; // ModelRef::toString(), first used first
};

} // namespace parley
