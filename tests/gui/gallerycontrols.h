// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Every small control in its states on one sheet, drawn by the real style. Main thread.
#pragma once

#include "ui/theme.h"

#include <QPixmap>

namespace parley {

[[nodiscard]] QPixmap controlsPicture(Theme &theme);

} // namespace parley
