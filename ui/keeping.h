// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a new chat is where nobody says otherwise: kept, or temporary.
#pragma once

#include "base/setting.h"
#include "engine/chatsession.h"

namespace parley {

inline const Setting<bool> temporaryByDefaultSetting{"privacy/temporaryByDefault", false};

[[nodiscard]] inline Keeping usualKeeping(const SettingsStore &settings)
{
    return settings.get(temporaryByDefaultSetting) ? Keeping::Temporary : Keeping::Stored;
}

// The other kind, for who wants that once.
[[nodiscard]] inline Keeping unusualKeeping(const SettingsStore &settings)
{
    return usualKeeping(settings) == Keeping::Temporary ? Keeping::Stored : Keeping::Temporary;
}

} // namespace parley
