// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// An answer without anything that tells who gave it: what was said stays; models, prices, speeds,
// raw errors and ids go. For comparisons whose names are hidden. Pure functions, any thread.
#pragma once

#include "engine/sessionstatus.h"

namespace parley {

[[nodiscard]] Node sealedTurn(const Node &node);
[[nodiscard]] SessionStatus sealedStatus(const SessionStatus &status);

} // namespace parley
