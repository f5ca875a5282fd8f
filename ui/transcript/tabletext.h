// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A table as CSV for other programs; as Markdown: blockmarkdown.h. Pure function, any thread.
#pragma once

#include "text/block.h"

namespace parley {

// RFC 4180, line feeds. Cells that a spreadsheet would run as a formula get a leading apostrophe.
[[nodiscard]] QString tableAsCsv(const Block &table);

} // namespace parley
