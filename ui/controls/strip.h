// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How the strips across the window that tell something are painted: a soft colour, an icon at the
// start, a line towards the rest. Main thread.
#pragma once

#include "ui/theme.h"

class QWidget;

namespace parley {

struct StripLook
{
    ColorRole fill;
    ColorRole ink;
    const char *icon; // name in resources/icons
};

// `line`: where it is, in px from the top. From inside the strip's paintEvent.
void paintStrip(QWidget &strip, const Theme &theme, const StripLook &look, int line);

} // namespace parley
