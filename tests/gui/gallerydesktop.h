// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Pictures of Parley beyond its main window: a chat in a window of its own, the quick window, their
// settings. Main thread.
#pragma once

#include "gui/galleryscreens.h"

namespace parley {

[[nodiscard]] QList<GalleryScreen> desktopScreens();

} // namespace parley
