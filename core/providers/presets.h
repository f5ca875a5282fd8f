// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The vendors Parley knows by name, from the bundled presets.json. Pure; any thread.
#pragma once

#include "base/result.h"
#include "chat/providerprofile.h"

namespace parley {

// Storage error that names the first malformed entry.
[[nodiscard]] Result<QList<ProviderPreset>> parsePresets(const QByteArray &json);

// The bundled ones, in the order they are offered; a test makes sure that they parse.
[[nodiscard]] QList<ProviderPreset> loadPresets();

[[nodiscard]] std::optional<ProviderPreset> findPreset(const QList<ProviderPreset> &presets,
                                                       QStringView id);
// Whose key this looks like, by its prefix; the longest prefix wins, nothing when none fits.
[[nodiscard]] std::optional<ProviderPreset> presetForKey(const QList<ProviderPreset> &presets,
                                                         QByteArrayView key);

} // namespace parley
