// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which painter belongs to a piece, and how high it will be about, without laying it out. Pure
// functions; main thread.
#pragma once

#include "ui/transcript/blockpainter.h"

#include <memory>

namespace parley {

// Pieces of one kind may have the same painter one after the other. While an answer grows, a place
// may change its kind: the first row of a table is a paragraph until the second has come.
enum class PainterKind {
    Text,
    Code,
    Table,
    Math,
    Bubble,
    Chips,
    Waiting,
    Card,
    Sources,
    Footnote,
    Fold
};
[[nodiscard]] PainterKind painterKind(const TranscriptItem &item, const ItemState &state);

[[nodiscard]] std::unique_ptr<BlockPainter> makePainter(PainterKind kind,
                                                        const PaintEnvironment &environment);
// px; exact for code that does not wrap.
[[nodiscard]] int estimatedHeight(const TranscriptItem &item, const ItemState &state,
                                  const PaintEnvironment &environment);
// Of a whole turn of `size` UTF-16 units that was not looked at.
[[nodiscard]] int estimatedTurnHeight(qsizetype size, Role role,
                                      const PaintEnvironment &environment);

} // namespace parley
