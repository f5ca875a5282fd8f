// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Asks before the program ends while something is only in memory, or an answer is on its way. Main
// thread.
#pragma once

#include "base/setting.h"
#include "ui/theme.h"

#include <functional>

class QWidget;

namespace parley {

// Whether a person is asked while answers are written. What is not saved is always asked about.
inline const Setting<bool> askBeforeQuitSetting{"general/askBeforeQuit", true};

// What would be lost, or stopped, by quitting now.
struct QuitLosses
{
    int unsaved = 0;   // chats with text that is only in memory
    int answering = 0; // answers that are being written; what has arrived of them is on the disk
};

// False: there is nothing to ask, or nobody who wants to be. Else `quit` is called when the person
// says so. At the end of the session only what would be lost is asked about.
[[nodiscard]] bool askBeforeQuit(QWidget &window, const Theme &theme, const SettingsStore &settings,
                                 const QuitLosses &losses, const std::function<void()> &quit);

} // namespace parley
