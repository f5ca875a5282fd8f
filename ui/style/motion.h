// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// May things move by themselves? Everything that glides, fades, turns or blinks asks here, each
// time it begins: without motion it jumps to its end, and what has no end stands still beside words
// that say what goes on. Main thread.
#pragma once

class QWidget;

namespace parley {

// Not when the person or the desktop wishes little motion.
[[nodiscard]] bool mayMove(const QWidget &widget);

} // namespace parley
