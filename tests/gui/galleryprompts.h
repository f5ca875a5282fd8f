// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Pictures of the page of prompts: with a try, empty, with faults, versions, in small windows,
// mirrored. Main thread.
#pragma once

#include "gui/galleryscreens.h"

namespace parley {

[[nodiscard]] QList<GalleryScreen> promptScreens();

} // namespace parley
