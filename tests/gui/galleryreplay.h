// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Pictures of replays: empty, set up, running, done with failures and scores, one answer, the list,
// in a small window. Main thread.
#pragma once

#include "gui/galleryscreens.h"

namespace parley {

[[nodiscard]] QList<GalleryScreen> replayScreens();

} // namespace parley
