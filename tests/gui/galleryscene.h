// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What most scenes of the gallery begin with: the window of this size, filled, brought somewhere
// and drawn. Main thread.
#pragma once

#include "gui/galleryscreens.h"
#include "gui/guiworld.h"

namespace parley {

inline constexpr QSize full(1440, 900);
inline constexpr QSize smallest(720, 480);

using SceneStep = std::function<void(GuiWorld &)>;

// `prepare` before the window is there, `act` in it. Providers and prices are those that come
// along.
[[nodiscard]] GalleryScreen screen(const char *name, const QSize &size, const SceneStep &prepare,
                                   const SceneStep &act);
// The dialog that `act` opens, on its own.
[[nodiscard]] GalleryScreen dialogScreen(const char *name, const SceneStep &prepare,
                                         const SceneStep &act);

// The command of the window by its English name.
void trigger(GuiWorld &world, const QString &action);

} // namespace parley
