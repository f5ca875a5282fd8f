// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the window has to do with routing: the page of what plans saved, made at first use, and the
// ways to it. It has no place of its own in the rail: it belongs to usage. Main thread; what it is
// given outlives it.
#pragma once

#include "ui/desk.h"

namespace parley {

class RoutingPage;

class RoutingDesk final : public Desk
{
    Q_OBJECT
public:
    explicit RoutingDesk(const Parts &parts);

    [[nodiscard]] RoutingPage &page();
    void openPage();

private:
    RoutingPage *m_page = nullptr;
};

} // namespace parley
