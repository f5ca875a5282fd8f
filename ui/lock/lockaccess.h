// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What screen readers and other tools find in a window: while it is covered by the lock page, that
// page and nothing else, not even in what is hidden. Main thread.
#pragma once

namespace parley {

// Property of a window that the lock hid as a whole.
inline constexpr const char *hiddenByLock = "parleyHiddenByLock";

// Before the windows are asked for by such a tool; a second call changes nothing.
void installLockAccess();

} // namespace parley
