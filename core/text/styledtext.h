// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Text with spans over it: cutting and trimming both together. Pure functions, any thread.
#pragma once

#include "text/block.h"

namespace parley {

// The spans of the part from `from` to `to`, counted from its start.
[[nodiscard]] QList<Span> spansBetween(const QList<Span> &spans, qsizetype from, qsizetype to);

// Takes blanks off both ends, and the spans with them; those of code belong to it.
void trimStyled(QString &text, QList<Span> &spans);

// A block whose text is too long for one (textlimits::block) as several; each but the first is
// joined and carries no marker. Code and tables stay whole.
[[nodiscard]] QList<Block> cutToSize(const Block &block);

} // namespace parley
