// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The person's choice of looks: light, dark or as the desktop, contrast, motion and the
// size of text. Kept in the
// settings, carried out on the Theme. Main thread.
#pragma once

#include "base/setting.h"
#include "ui/theme.h"

namespace parley {

inline const Setting<QString> schemeSetting{"appearance/theme", QStringLiteral("system")};
// "system", "no" or "yes"
inline const Setting<QString> contrastSetting{"appearance/highContrast", QStringLiteral("system")};
inline const Setting<QString> stillSetting{"appearance/reducedMotion", QStringLiteral("system")};
inline const Setting<int> textSizeSetting{"appearance/textSize", 100}; // percent

// The sizes that can be chosen, in percent, smallest first.
[[nodiscard]] QList<int> textSizes();
void applyAppearance(Theme &theme, const SettingsStore &settings);
void chooseScheme(Theme &theme, SettingsStore &settings, ColorScheme scheme);
void chooseHighContrast(Theme &theme, SettingsStore &settings, Wish wish);
void chooseStill(Theme &theme, SettingsStore &settings, Wish wish);
void chooseTextSize(Theme &theme, SettingsStore &settings, int percent);
// One size up (1) or down (-1).
void stepTextSize(Theme &theme, SettingsStore &settings, int step);

} // namespace parley
