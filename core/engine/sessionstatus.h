// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a session is doing right now, for those who show it: phases, what is being waited for and
// until when. Plain value, main thread.
#pragma once

#include "base/clock.h"
#include "chat/conversation.h"
#include "chat/toolhost.h"

namespace parley {

class Exchange;

enum class SessionPhase {
    Idle,
    Connecting, // asked; nothing arrived yet
    Streaming,
    BackingOff, // failed before anything was shown; tries again at retryAt
    Calling,    // a tool the answer asked for: the person is asked (question), or it runs
};

// Whether the model may call a tool: decideTool() answers.
struct ToolQuestion
{
    ToolCall call;
    ToolAsk ask;
    int number = 1; // of the calls of one answer, counted from 1
    int count = 1;
    friend bool operator==(const ToolQuestion &, const ToolQuestion &) = default;
};

struct SessionStatus
{
    SessionPhase phase = SessionPhase::Idle;
    NodeId node;            // the answer being made
    Clock::Steady since{0}; // start of this phase
    // While BackingOff, or Connecting but held back by a limit.
    std::optional<Clock::Steady> retryAt;
    bool mayHurry = false; // a back-off may be ended now; not while a server asked for the wait
    // While Connecting: when patience for a first byte ends, as things are now (it moves while a
    // large question is sent): ask again with every tick. Nothing once a first byte came.
    std::optional<Clock::Steady> deadline;
    bool steerable = false; // a message may be sent to the answer that is written
    int attempt = 0;        // 1: the first
    int maxAttempts = 0;
    std::optional<Error> lastError; // why it is backing off
    bool temporary = false;         // nothing of this chat is ever handed to the store
    // Why something of it is only in memory right now (providerCode "disk_full": no room).
    std::optional<Error> storageProblem;
    std::optional<ToolQuestion> question; // while Calling, and nobody decided yet
};

// Of the exchange that makes the answer `node`.
[[nodiscard]] SessionStatus sessionStatus(const Exchange &exchange, const NodeId &node);

} // namespace parley
