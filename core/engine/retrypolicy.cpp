// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/retrypolicy.h"

#include <algorithm>
#include <cmath>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr RetryVerdict giveUp{};

// Errors that say nothing of the question: another model or provider may answer it.
bool isOfThisEndpoint(ErrorKind kind)
{
    return kind == ErrorKind::ModelNotFound || kind == ErrorKind::Permission ||
           Error::retryableByKind(kind);
}

// An answer the server still writes belongs to this key and this place; it may have been written
// for long, so that the time since it was asked for says nothing.
RetryVerdict takeUp(const RetryQuestion &question, double chance)
{
    const bool asked = question.error.retryAfter.value_or(0ms) > 0ms;
    const auto delay =
        asked ? *question.error.retryAfter : ownBackOff(question.attempts - 1, chance);
    const bool may = question.error.retryable() && question.attempts < maxRequestsPerKey &&
                     question.providerMayRetry && delay <= longestServerWait;
    return may ? RetryVerdict{RetryVerdict::Step::Retry, delay, asked} : giveUp;
}

RetryVerdict elsewhere(const RetryQuestion &question, bool keyIsTheMatter)
{
    if (keyIsTheMatter && question.otherKey) {
        return {RetryVerdict::Step::NextKey};
    }
    return question.otherCandidate ? RetryVerdict{RetryVerdict::Step::NextCandidate} : giveUp;
}

} // namespace

bool SwitchAfter::allows(ErrorKind kind) const
{
    switch (kind) {
    case ErrorKind::RateLimited:
        return rateLimit;
    case ErrorKind::Overloaded:
    case ErrorKind::Transport:
        return serverError;
    case ErrorKind::Timeout:
        return noFirstToken;
    default:
        return true;
    }
}

std::chrono::milliseconds ownBackOff(int retry, double chance)
{
    constexpr std::chrono::milliseconds first = 500ms;
    constexpr std::chrono::milliseconds longest = 8s;
    constexpr int doublings = 4; // 0.5 s x 2^4 = 8 s: no overflow however large `retry` is
    const auto whole = std::min(longest, first * (1 << std::clamp(retry, 0, doublings)));
    const double share = 0.5 + std::clamp(chance, 0.0, 1.0) / 2;
    return std::chrono::milliseconds(std::llround(static_cast<double>(whole.count()) * share));
}

bool isOurs(ErrorKind kind)
{
    return kind == ErrorKind::Configuration || kind == ErrorKind::BudgetReached ||
           kind == ErrorKind::Cancelled || kind == ErrorKind::Storage;
}

bool refusesKey(const Error &error)
{
    return error.kind == ErrorKind::Auth || error.kind == ErrorKind::QuotaExhausted;
}

RetryVerdict afterFailure(const RetryQuestion &question, double chance)
{
    const Error &error = question.error;
    if (isOurs(error.kind)) {
        return giveUp;
    }
    if (question.resumable) {
        return takeUp(question, chance);
    }
    if (question.visible) {
        return giveUp;
    }
    // Nobody finds money while waiting: not even the server's "retry" makes a quota come back.
    const bool isHopeless = error.kind == ErrorKind::QuotaExhausted;
    if (refusesKey(error) && (isHopeless || !error.shouldRetry.value_or(false))) {
        return elsewhere(question, true);
    }
    if (!error.retryable()) {
        return isOfThisEndpoint(error.kind) ? elsewhere(question, false) : giveUp;
    }
    if (error.kind == ErrorKind::Timeout && question.otherCandidate) {
        return elsewhere(question, false);
    }
    const bool keyIsTheMatter = error.kind == ErrorKind::RateLimited;
    if (question.attempts >= maxRequestsPerKey || !question.providerMayRetry) {
        return elsewhere(question, keyIsTheMatter);
    }
    const bool asked = error.retryAfter && *error.retryAfter > 0ms;
    const auto delay = asked ? *error.retryAfter : ownBackOff(question.attempts - 1, chance);
    if (delay > longestServerWait || question.elapsed + delay > totalRetryTime) {
        return elsewhere(question, keyIsTheMatter);
    }
    return {RetryVerdict::Step::Retry, delay, asked};
}

} // namespace parley
