// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A prompt as JSON: the wording of the store's rows. Reading takes hostile input: what can't be
// used is left out. Pure functions, any thread.
#pragma once

#include "chat/prompt.h"

#include <QJsonObject>

namespace parley {

// All but its id, which stands beside it.
[[nodiscard]] QJsonObject promptToJson(const Prompt &prompt);
[[nodiscard]] Prompt promptFromJson(const QJsonObject &object);

} // namespace parley
