// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Checks what a provider promises in chat/streamevent.h, event by event, so that a faulty or
// hostile one can't put the program into a state it does not know. Plain value, any thread.
#pragma once

#include "chat/streamevent.h"

namespace parley {

class ReplyContract
{
public:
    // The most one answer may hold, in characters and bytes; beyond it memory would not be bounded.
    static constexpr qsizetype longestAnswer = 16 * 1024 * 1024;

    // Nothing when the event is allowed now; else what is wrong with it, in English.
    [[nodiscard]] std::optional<QString> violation(const StreamEvent &event);
    // The answer broke and is taken up: what follows is its rest.
    void takeUp() { m_ended = false; }

private:
    [[nodiscard]] std::optional<QString> check(const StreamEvent &event);
    [[nodiscard]] std::optional<QString> count(qsizetype size);

    bool m_any = false;
    bool m_ended = false;
    int m_reasoningBlocks = 0;
    int m_toolCalls = 0;
    qsizetype m_size = 0;
};

} // namespace parley
