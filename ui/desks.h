// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Every desk of the window that has a page of its own, and what they want, as one. Main thread;
// what it is given outlives it.
#pragma once

#include "ui/batches/batchesdesk.h"
#include "ui/compare/comparisondesk.h"
#include "ui/desktop/desktopdesk.h"
#include "ui/finder.h"
#include "ui/flows/flowsdesk.h"
#include "ui/offline/offlinedesk.h"
#include "ui/printing/printdesk.h"
#include "ui/privacy/privacydesk.h"
#include "ui/prompts/promptsdesk.h"
#include "ui/replay/replaydesk.h"
#include "ui/routing/routingdesk.h"
#include "ui/spell/spelldesk.h"
#include "ui/usage/usagedesk.h"

namespace parley {

class Desks final : public QObject
{
    Q_OBJECT
public:
    explicit Desks(const Desk::Parts &parts);

    [[nodiscard]] ComparisonDesk &compare() { return m_compare; }
    [[nodiscard]] ReplayDesk &replays() { return m_replays; }
    [[nodiscard]] BatchesDesk &batches() { return m_batches; }
    [[nodiscard]] UsageDesk &usage() { return m_usage; }
    [[nodiscard]] PromptsDesk &prompts() { return m_prompts; }
    [[nodiscard]] FlowsDesk &flows() { return m_flows; }
    [[nodiscard]] PrivacyDesk &privacy() { return m_privacy; }
    [[nodiscard]] Finder &finder() { return m_finder; }
    [[nodiscard]] RoutingDesk &routing() { return m_routing; }
    [[nodiscard]] OfflineDesk &offline() { return m_offline; }
    [[nodiscard]] SpellDesk &spelling() { return m_spelling; }
    [[nodiscard]] DesktopDesk &desktop() { return m_desktop; }

Q_SIGNALS:
    void chatsWanted();
    void pageWanted(QWidget *page, parley::Command place);
    void sectionWanted(int section);
    void settingsWanted(const QString &profile);

private:
    void join(const Desk &desk);

    ComparisonDesk m_compare;
    ReplayDesk m_replays;
    BatchesDesk m_batches;
    RoutingDesk m_routing;
    Finder m_finder;
    UsageDesk m_usage;
    PromptsDesk m_prompts;
    FlowsDesk m_flows;
    PrivacyDesk m_privacy;
    OfflineDesk m_offline;
    SpellDesk m_spelling;
    PrintDesk m_printing;
    DesktopDesk m_desktop;
};

} // namespace parley
