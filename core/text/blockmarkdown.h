// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Blocks as Markdown source, for copying and saving. What it writes reads back as the same blocks,
// but for the distance of list items and for text that had been cut for its size. Pure function,
// any thread.
#pragma once

#include "text/block.h"

namespace parley {

[[nodiscard]] QString blocksToMarkdown(const QList<Block> &blocks);

} // namespace parley
