// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Markdown blocks as HTML text. Everything is escaped; links only to http, https and mailto; images
// and raw HTML stand as text: nothing is loaded when the page is shown. Pure function, any thread.
#pragma once

#include "text/block.h"

namespace parley {

[[nodiscard]] QString blocksToHtml(const QList<Block> &blocks);

} // namespace parley
