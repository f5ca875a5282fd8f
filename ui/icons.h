// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The line icons of resources/icons as pixmaps in any colour. Main thread. An unknown name gives a
// null pixmap and a warning in the log. Pixmaps are kept in QPixmapCache by name, size, colour and
// device pixel ratio.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace parley {

// size: logical pixels of the square. Strokes get a little heavier the smaller the icon is.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &color,
                                 qreal devicePixelRatio);
// Renders itself at the size and ratio it is asked for; disabled uses `disabled`.
// For layouts that mirror: signs that point along the line of reading point the other way in a
// right-to-left interface.
[[nodiscard]] QPixmap directedPixmap(const QString &name, int size, const QColor &color,
                                     qreal devicePixelRatio);
// Directed.
[[nodiscard]] QIcon makeIcon(const QString &name, const QColor &color, const QColor &disabled);

} // namespace parley
