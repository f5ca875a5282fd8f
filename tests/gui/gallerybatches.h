// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Pictures of batches: the list, one under way, one with failures, a new one, none at all.
#pragma once

#include "gui/galleryscreens.h"

namespace parley {

[[nodiscard]] QList<GalleryScreen> batchScreens();

} // namespace parley
