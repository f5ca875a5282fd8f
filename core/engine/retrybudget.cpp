// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/retrybudget.h"

#include <algorithm>

namespace parley {

namespace {

constexpr int full = 100;
constexpr int half = 50;
constexpr int failureCosts = 10;
constexpr int successGives = 1;

} // namespace

void RetryBudget::failed()
{
    m_tenths = std::max(0, m_tenths - failureCosts);
}

void RetryBudget::succeeded()
{
    m_tenths = std::min(full, m_tenths + successGives);
}

bool RetryBudget::mayRetry() const
{
    return m_tenths >= half;
}

double RetryBudget::tokens() const
{
    return m_tenths / 10.0;
}

} // namespace parley
