// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A ledger like one after three weeks of use, with budgets, for the gallery. Main thread.
#pragma once

#include "gui/guiworld.h"

namespace parley {

// On top of fillWithChats().
void fillWithUsage(GuiWorld &world);
// As above, and the budget of the day is used up.
void fillWithSpentBudget(GuiWorld &world);

} // namespace parley
