// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Pictures of tools in a chat: the question, the rows, their settings, a chat's choice. Main
// thread.
#pragma once

#include "gui/galleryscreens.h"

namespace parley {

[[nodiscard]] QList<GalleryScreen> toolScreens();

} // namespace parley
