// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How a table of rows looks on a sheet: no grid, no frame, rows with air in them, and a chosen row
// as in the other lists: a soft rounded box with a line around it. Main thread.
#pragma once

#include "ui/theme.h"

class QTableWidget;

namespace parley {

// For rows that are read and chosen, not edited. `style`: of its cells.
void makeRowTable(QTableWidget &table, const Theme &theme, TextStyle style);

} // namespace parley
