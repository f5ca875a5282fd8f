// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The state machine of one exchange as a pure table: which state follows on which input. A pair
// that is not in the table must not happen; it yields nothing and changes nothing. After something
// visible arrived no path leads back to a request, but for the rest of
// the same answer where the server still writes it.
#pragma once

#include <QLatin1String>
#include <optional>

namespace parley {

enum class ExchangeState {
    Idle,
    LookingUp,  // whether it was answered before
    Queued,     // waits for a key and for its turn
    Connecting, // a request is on the wire, nothing visible has arrived
    Streaming,
    BackingOff, // failed before anything was shown; waits to try again
    Switching,  // this key or candidate can't answer; the next one is being prepared
    Done,
    Failed,
    Cancelled,
};

enum class ExchangeInput {
    LookUp,
    Start,
    Granted, // key and turn are there: the request leaves
    Visible, // something a person can see arrived
    Ended,   // the provider's own proper end
    RetryLater,
    TakeUpLater, // the connection broke, the answer goes on at the server
    Switch,
    GiveUp,
    WaitOver,
    Cancel,
};

inline constexpr int exchangeStateCount = static_cast<int>(ExchangeState::Cancelled) + 1;
inline constexpr int exchangeInputCount = static_cast<int>(ExchangeInput::Cancel) + 1;

[[nodiscard]] std::optional<ExchangeState> transition(ExchangeState state, ExchangeInput input);
[[nodiscard]] bool isFinal(ExchangeState state);
// "idle", "queued", …: for logs, tests and the command line.
[[nodiscard]] QLatin1String exchangeStateName(ExchangeState state);

} // namespace parley
