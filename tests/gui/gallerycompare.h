// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Pictures of the page of comparisons: two, three and five panes, answering, failed, picked, with
// hidden names, in a small window, mirrored. Main thread.
#pragma once

#include "gui/galleryscreens.h"

namespace parley {

[[nodiscard]] QList<GalleryScreen> compareScreens();

} // namespace parley
