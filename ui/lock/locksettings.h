// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the lock of the windows goes by. The verifier only tells whether a passphrase is right; it
// encrypts nothing, and without it there is no lock (see seal/passphrase.h).
#pragma once

#include "base/setting.h"

namespace parley {

inline const Setting<QString> lockVerifierSetting{
    "privacy/lockVerifier", {}, SettingScope::Machine};
// 0: never by itself.
inline constexpr Setting<int> lockMinutesSetting{"privacy/lockMinutes", 10, SettingScope::Machine};
inline constexpr Setting<bool> lockAtStartSetting{"privacy/lockAtStart", true,
                                                  SettingScope::Machine};
inline constexpr Setting<bool> lockWithScreenSetting{"privacy/lockWithScreen", true,
                                                     SettingScope::Machine};

} // namespace parley
