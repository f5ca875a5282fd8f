// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/exchangestate.h"

#include <array>

namespace parley {

namespace {

using State = ExchangeState;
using Input = ExchangeInput;

struct Rule
{
    State from;
    Input input;
    State to;
};

constexpr std::array rules = {
    Rule{State::Idle, Input::Start, State::Queued},
    Rule{State::Idle, Input::Cancel, State::Cancelled},
    Rule{State::Idle, Input::LookUp, State::LookingUp},
    Rule{State::LookingUp, Input::Start, State::Queued},
    Rule{State::LookingUp, Input::Granted, State::Connecting},
    Rule{State::LookingUp, Input::Cancel, State::Cancelled},

    Rule{State::Queued, Input::Granted, State::Connecting},
    Rule{State::Queued, Input::Switch, State::Switching},
    Rule{State::Queued, Input::GiveUp, State::Failed},
    Rule{State::Queued, Input::Cancel, State::Cancelled},

    Rule{State::Connecting, Input::Visible, State::Streaming},
    Rule{State::Connecting, Input::Ended, State::Done},
    Rule{State::Connecting, Input::RetryLater, State::BackingOff},
    Rule{State::Connecting, Input::TakeUpLater, State::BackingOff},
    Rule{State::Connecting, Input::Switch, State::Switching},
    Rule{State::Connecting, Input::GiveUp, State::Failed},
    Rule{State::Connecting, Input::Cancel, State::Cancelled},

    Rule{State::Streaming, Input::Visible, State::Streaming},
    Rule{State::Streaming, Input::Ended, State::Done},
    Rule{State::Streaming, Input::TakeUpLater, State::BackingOff},
    Rule{State::Streaming, Input::GiveUp, State::Failed},
    Rule{State::Streaming, Input::Cancel, State::Cancelled},

    Rule{State::BackingOff, Input::WaitOver, State::Queued},
    Rule{State::BackingOff, Input::Cancel, State::Cancelled},

    Rule{State::Switching, Input::Granted, State::Connecting},
    Rule{State::Switching, Input::Switch, State::Switching},
    Rule{State::Switching, Input::GiveUp, State::Failed},
    Rule{State::Switching, Input::Cancel, State::Cancelled},
};

} // namespace

std::optional<ExchangeState> transition(ExchangeState state, ExchangeInput input)
{
    for (const Rule &rule : rules) {
        if (rule.from == state && rule.input == input) {
            return rule.to;
        }
    }
    return std::nullopt;
}

bool isFinal(ExchangeState state)
{
    return state == State::Done || state == State::Failed || state == State::Cancelled;
}

QLatin1String exchangeStateName(ExchangeState state)
{
    switch (state) {
    case State::Idle:
        return QLatin1String("idle");
    case State::LookingUp:
        return QLatin1String("looking_up");
    case State::Queued:
        return QLatin1String("queued");
    case State::Connecting:
        return QLatin1String("connecting");
    case State::Streaming:
        return QLatin1String("streaming");
    case State::BackingOff:
        return QLatin1String("backing_off");
    case State::Switching:
        return QLatin1String("switching");
    case State::Done:
        return QLatin1String("done");
    case State::Failed:
        return QLatin1String("failed");
    case State::Cancelled:
        return QLatin1String("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace parley
