// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/desks.h"

#include "engine/services.h"
#include "ui/offline/compareoffline.h"
#include "ui/panes/panezoom.h"

namespace parley {

Desks::Desks(const Desk::Parts &parts)
    : QObject(&parts.window)
    , m_compare(parts)
    , m_replays(parts, m_compare)
    , m_batches(parts)
    , m_routing(parts)
    , m_finder(parts, m_compare, m_routing)
    , m_usage(parts)
    , m_prompts(parts, m_compare)
    , m_flows(parts)
    , m_privacy(parts)
    , m_offline(parts)
    , m_spelling(parts.theme, parts.services.settings, parts.window)
    , m_printing(parts)
    , m_desktop(parts)
{
    m_finder.setLibraries(m_prompts, m_flows);
    m_desktop.watch(m_compare, m_flows);
    new CompareOffline(parts, m_compare); // belongs to the window
    m_replays.setElsewhere([this](const ReplayId &id) { return m_batches.panesOf(id); });
    connect(&m_replays, &ReplayDesk::batchWanted, &m_batches, &BatchesDesk::offerReplay);
    connect(&m_batches, &BatchesDesk::replayChanged, &m_replays, &ReplayDesk::batchesChanged);
    connect(&m_batches, &BatchesDesk::booked, &m_flows,
            [this] { m_flows.setBatches(*m_batches.book()); });
    connect(&m_flows, &FlowsDesk::batchWanted, &m_batches, &BatchesDesk::open);
    for (const Desk *desk : std::initializer_list<const Desk *>{
             &m_compare, &m_replays, &m_batches, &m_routing, &m_finder, &m_usage, &m_prompts,
             &m_flows, &m_privacy, &m_desktop}) {
        join(*desk);
    }
    connectTextSizes(parts.actions, parts.theme, parts.services.settings);
    connect(&m_usage, &UsageDesk::routingWanted, &m_routing, &RoutingDesk::openPage);
}

void Desks::join(const Desk &desk)
{
    connect(&desk, &Desk::chatsWanted, this, &Desks::chatsWanted);
    connect(&desk, &Desk::sectionWanted, this, &Desks::sectionWanted);
    connect(&desk, &Desk::settingsWanted, this, &Desks::settingsWanted);
    const Command place = desk.place();
    connect(&desk, &Desk::pageWanted, this,
            [this, place](QWidget *page) { Q_EMIT pageWanted(page, place); });
}

} // namespace parley
