// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the window has to do with money: the page of usage, made at first use, the watch over what
// is spent, and the ways that lead to budgets. Which page is seen the window decides. Main thread;
// what it is given outlives it.
#pragma once

#include "ui/desk.h"
#include "ui/spendingwatch.h"

namespace parley {

class UsagePage;

class UsageDesk final : public Desk
{
    Q_OBJECT
public:
    explicit UsageDesk(const Parts &parts);

    // Its money leads to the page.
    void attach(StatusLine &line);
    // From now on the ledger is asked.
    void begin() { m_spending.begin(); }
    void addTo(StatusFigures &figures) const { m_spending.addTo(figures); }
    [[nodiscard]] UsagePage &page();
    void openPage();

Q_SIGNALS:
    void routingWanted();

private:
    void openBudgets();

    SpendingWatch m_spending;
    UsagePage *m_page = nullptr;
};

} // namespace parley
