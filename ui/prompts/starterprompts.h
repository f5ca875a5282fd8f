// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A few prompts of our own to begin with, in the language of the window. Main thread.
#pragma once

#include "chat/prompt.h"

namespace parley {

// Each with an id of its own.
[[nodiscard]] QList<Prompt> starterPrompts();

} // namespace parley
