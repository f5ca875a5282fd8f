// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The bundled fonts: subsets of Inter and JetBrains Mono with tabular figures baked in, under names
// of their own so that a system-wide Inter never mixes with them. Main thread. Scripts they do not
// cover fall back to the system's fonts.
#pragma once

#include <QFont>

namespace parley {

enum class FontFace { Text, Display, Mono };

// Registers the fonts (and the icons beside them) with the application; later calls do nothing.
void loadFonts();
// The face without size or weight; the system's own where loading failed.
[[nodiscard]] QFont fontOf(FontFace face);

} // namespace parley
