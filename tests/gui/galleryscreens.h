// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the gallery shows: a name for each screen and how to bring the window there. Main thread.
#pragma once

#include "ui/theme.h"

#include <QPixmap>
#include <functional>

namespace parley {

struct GalleryScreen
{
    QString name;
    std::function<QPixmap(Theme &)> take;
};

[[nodiscard]] QList<GalleryScreen> galleryScreens();

} // namespace parley
