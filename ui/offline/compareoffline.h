// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The strip above the panes of a comparison while models of it are out of reach: who is, and who
// answers all the same. What is asked of a comparison does not wait: the question stays in its
// field until the person sends it. Main thread; what it is given outlives it.
#pragma once

#include "ui/desk.h"

namespace parley {

class ComparisonDesk;
class OfflineBanner;

class CompareOffline final : public QObject
{
    Q_OBJECT
public:
    CompareOffline(const Desk::Parts &parts, ComparisonDesk &compare);

private:
    void look();

    const Desk::Parts m_parts;
    ComparisonDesk &m_compare;
    OfflineBanner *m_banner = nullptr; // belongs to the page
};

} // namespace parley
