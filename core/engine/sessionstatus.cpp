// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/sessionstatus.h"

#include "engine/exchange.h"

namespace parley {

namespace {

// What the window shows does not know which key is being fetched.
SessionPhase phaseOf(ExchangeState state)
{
    switch (state) {
    case ExchangeState::Streaming:
        return SessionPhase::Streaming;
    case ExchangeState::BackingOff:
        return SessionPhase::BackingOff;
    default:
        return SessionPhase::Connecting;
    }
}

} // namespace

SessionStatus sessionStatus(const Exchange &exchange, const NodeId &node)
{
    const ExchangeStatus &now = exchange.status();
    SessionStatus status;
    status.phase = phaseOf(now.state);
    status.node = node;
    status.since = now.since;
    status.retryAt = now.retryAt;
    status.mayHurry = now.mayHurry;
    status.deadline = exchange.deadline();
    status.attempt = now.attempt;
    status.maxAttempts = maxRequestsPerKey;
    status.lastError = now.lastError;
    return status;
}

} // namespace parley
