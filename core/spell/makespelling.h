// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The Spelling of this machine. Main thread.
#pragma once

#include "chat/spelling.h"

#include <memory>

namespace parley {

// Looks for dictionaries where the system, the person and this program keep them. Null: built
// without Hunspell. `dataDir`: own words are kept there.
[[nodiscard]] std::unique_ptr<Spelling> makeSpelling(const QString &dataDir);

} // namespace parley
