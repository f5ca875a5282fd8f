// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A ProviderProfile as JSON: the shape of profiles.json and of the bundled presets. Absent members
// mean the default. Pure; any thread.
#pragma once

#include "base/result.h"
#include "chat/providerprofile.h"

#include <QJsonObject>

namespace parley {

[[nodiscard]] QJsonObject profileToJson(const ProviderProfile &profile);
// Storage error with the name of what is wrong; unknown members are ignored.
[[nodiscard]] Result<ProviderProfile> profileFromJson(const QJsonObject &object);

} // namespace parley
