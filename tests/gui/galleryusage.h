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
// The same, and how the last refresh of prices went.
void fillWithPrices(GuiWorld &world);
// Two models of a provider at prices of one's own.
void fillWithOwnPrices(GuiWorld &world);
// The same, in another currency.
void fillWithEuros(GuiWorld &world);

} // namespace parley
