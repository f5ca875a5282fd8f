// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/replay/replayprice.h"

#include "engine/sendestimator.h"

namespace parley {

namespace {

constexpr std::chrono::milliseconds slice{6}; // of a frame
constexpr std::chrono::milliseconds breath{1};
constexpr std::chrono::milliseconds patience{100}; // while the prices are read

} // namespace

ReplayPrice::ReplayPrice(Services &services, QObject *parent)
    : QObject(parent), m_services(services)
{}

ReplayPrice::~ReplayPrice() = default;

void ReplayPrice::forget()
{
    m_next.reset();
    m_costing.reset();
    m_estimate.reset();
    m_error.reset();
}

void ReplayPrice::ask(const ReplayRecord &record)
{
    forget();
    m_costing = std::make_unique<ReplayCosting>(m_services, record);
    m_next = m_services.clock.after(breath, [this] { goOn(); });
    Q_EMIT changed();
}

void ReplayPrice::goOn()
{
    if (!arePricesReady(m_services)) {
        m_next = m_services.clock.after(patience, [this] { goOn(); });
        return;
    }
    const Clock::Steady until = m_services.clock.steady() + slice;
    while (!m_costing->isDone()) {
        if (const auto counted = m_costing->step(); !counted) {
            m_costing.reset();
            m_error = counted.error();
            Q_EMIT changed();
            return;
        }
        if (m_services.clock.steady() >= until && !m_costing->isDone()) {
            m_next = m_services.clock.after(breath, [this] { goOn(); });
            return;
        }
    }
    m_estimate = m_costing->soFar();
    m_costing.reset();
    Q_EMIT changed();
}

} // namespace parley
