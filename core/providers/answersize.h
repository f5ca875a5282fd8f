// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How large one answer may grow, in characters of text, reasoning and tool arguments. Pure; any one
// thread; one object per answer.
#pragma once

#include "chat/streamevent.h"

namespace parley {

class AnswerSize
{
public:
    static constexpr qsizetype cap = 16 * 1024 * 1024;

    // Counts the event; true when the answer has become too large with it.
    [[nodiscard]] bool outgrows(const StreamEvent &event);
    // Not to be retried.
    [[nodiscard]] static Error error();

private:
    qsizetype m_size = 0;
};

} // namespace parley
