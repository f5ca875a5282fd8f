// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The caps on what a hostile text may cost, in one place. What lies beyond a cap is shown as plain
// text, never dropped. Sizes are UTF-16 units of the source. Reasons: docs/adr/0011.
#pragma once

#include <QtGlobal>

namespace parley::textlimits {

inline constexpr int nesting = 100;         // quotes and list items around one block
inline constexpr int columns = 200;         // of a table
inline constexpr qsizetype cells = 100'000; // of a table
inline constexpr qsizetype expansion = 10;  // output per input of one piece, addresses included …
inline constexpr qsizetype expansionFree = 512; // … of which this much is free for short pieces
inline constexpr qsizetype line = 16 * 1024; // outside fenced code; the rest follows as plain text
inline constexpr qsizetype block =
    32 * 1024; // a longer paragraph or raw text goes on as a new block
inline constexpr qsizetype piece = 1024 * 1024; // lists and quotes that are parsed as a whole
inline constexpr qsizetype word = 100;          // language of a code block, stand-in of an image

} // namespace parley::textlimits
