// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a chat took so far, for the status line. Main thread.
#pragma once

#include "ui/statusline.h"

namespace parley {

class Conversation;

// Answers, summaries and its name, on all branches.
void addSpending(StatusFigures &figures, const Conversation &chat);

} // namespace parley
