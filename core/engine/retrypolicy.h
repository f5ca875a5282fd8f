// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What to do after a request failed: send it again after a while, try the next key, ask who is next
// on the person's own list, or give up. A pure function of what is known; clock and chance come
// from outside. The one retry loop of the program: at most 3 requests on the wire per key, none
// after the first visible token but for the rest of the same answer, never earlier than the server
// asked, no wait of more than 60 s. Rules: facts of docs/errors.md.
#pragma once

#include "base/error.h"

namespace parley {

// After which failures the next one on the person's list is asked, where that is a choice: what
// only waiting could mend.
struct SwitchAfter
{
    bool rateLimit = true;
    bool serverError = true;  // overloaded, broken, unreachable
    bool noFirstToken = true; // at once then: nobody waits that long twice
    bool budget = false;      // refused by a budget, before anything was sent

    [[nodiscard]] bool allows(ErrorKind kind) const;
    friend bool operator==(const SwitchAfter &, const SwitchAfter &) = default;
};

struct RetryQuestion
{
    Error error;
    int attempts = 1;                     // requests sent so far with this key
    bool visible = false;                 // a person has seen something of the answer
    bool resumable = false;               // the server still writes it: its rest can be asked for
    std::chrono::milliseconds elapsed{0}; // since the first request left
    bool providerMayRetry = true;         // RetryBudget::mayRetry()
    bool otherKey = false;                // another key of the same profile could be tried
    bool otherCandidate = false;          // the person has chosen who comes next after this
};

struct RetryVerdict
{
    enum class Step { Retry, NextKey, NextCandidate, GiveUp };
    Step step = Step::GiveUp;
    std::chrono::milliseconds delay{0}; // for Retry
    bool asServerAsked = false;         // the delay is its own wish: nobody may cut it short
    friend bool operator==(const RetryVerdict &, const RetryVerdict &) = default;
};

inline constexpr int maxRequestsPerKey = 3;
inline constexpr std::chrono::milliseconds longestServerWait{60'000};
inline constexpr std::chrono::milliseconds totalRetryTime{120'000};

// `chance` is uniform in [0, 1).
[[nodiscard]] RetryVerdict afterFailure(const RetryQuestion &question, double chance);
// The n-th (from 0) wait without a word from the server: U(0.5, 1) x min(8 s, 0.5 s x 2^n).
[[nodiscard]] std::chrono::milliseconds ownBackOff(int retry, double chance);
// Whether this error speaks against the key and not against the request.
// Found by ourselves or wished by the person: no server has a say in these.
[[nodiscard]] bool isOurs(ErrorKind kind);
[[nodiscard]] bool refusesKey(const Error &error);

} // namespace parley
