// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The few shapes every part of the window is made of: rounded boxes with hairlines, dots, rings,
// key caps, the popup shadow. Plain functions on a painter, main thread. All lengths are logical
// pixels.
#pragma once

#include "ui/theme.h"

#include <QPainter>

namespace parley {

// A filled box with a 1 px line inside its edge; an invalid colour leaves fill or line out.
void drawBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
             const QColor &line = QColor(), qreal lineWidth = 1);
// The ring around what has the keyboard, inside of `rect`.
void drawFocus(QPainter &painter, const Theme &theme, const QRectF &rect, qreal radius);
// What a bar is filled in: a shade of `usual`, framed in high contrast.
void drawTrack(QPainter &painter, const Theme &theme, const QRectF &rect, qreal radius,
               ColorRole usual = ColorRole::Line);
[[nodiscard]] QColor trackColor(const Theme &theme, ColorRole usual = ColorRole::LineStrong);
// The dot that stands for a model.
void drawDot(QPainter &painter, const QPointF &center, qreal diameter, const QColor &color);
// Turning ring: `turn` is 0 … 1; below 0 it stands still as three quarters.
void drawRing(QPainter &painter, const QRectF &rect, const QColor &track, const QColor &color,
              qreal turn);
// "Ctrl N" in a small frame, right-aligned at `right`; returns its width.
int drawKeyCap(QPainter &painter, const Theme &theme, const QString &text, const QRect &area);
// The soft shadow of a popup whose box is `rect`; reaches popupShadowMargin beyond it.
void drawPopupShadow(QPainter &painter, const QRect &rect, const QColor &color);
constexpr int popupShadowMargin = 28;

// The shortcut as people read it on a key cap: "Ctrl N".
[[nodiscard]] QString keyCapText(const QKeySequence &keys);

} // namespace parley
