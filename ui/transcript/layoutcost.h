// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What laying out a piece costs, before it is done: about a nanosecond of a usual machine each.
// Emoji cost a hundred letters: each is a picture that is decoded to be measured, every time (Qt
// 6.4, colour bitmap fonts). So that no hostile text stops the window. Pure functions.
#pragma once

#include "ui/transcript/transcriptitem.h"

namespace parley {

// Of a stretch of text in one layout.
[[nodiscard]] qint64 layoutCost(QStringView text);
// Of what a painter lays out at once of a piece.
[[nodiscard]] qint64 layoutCost(const TranscriptItem &item);
// How much of a text is laid out as one piece: the longest beginning that doesn't cost too much,
// cut where it shows least.
[[nodiscard]] qsizetype pieceEnd(QStringView text);

inline constexpr qint64 costAtOnce = 20'000'000; // then other events have their turn

} // namespace parley
