// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Asks before the program ends while something is only in memory. Main thread.
#pragma once

#include "ui/theme.h"

#include <functional>

class QWidget;

namespace parley {

// `chats`: how many of them would lose something. `quit` is called when the person says so.
void askToQuit(QWidget &window, const Theme &theme, int chats, const std::function<void()> &quit);

} // namespace parley
