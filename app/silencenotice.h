// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a second start says when the first one is there and does not answer. It starts nothing by
// itself: two windows would write the same chats. Main thread.
#pragma once

#include "ui/theme.h"

namespace parley {

// Shows it until the person decides, also on the terminal. Whether to ask the first one again.
[[nodiscard]] bool tellSilence(const Theme &theme);

} // namespace parley
