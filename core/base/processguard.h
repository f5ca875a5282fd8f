// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Keeps other programs of the same person from reading this one's memory, which holds keys. Linux:
// not dumpable, so neither a debugger nor /proc/PID/mem opens; macOS: attaching is refused;
// Windows: crash dumps of the system leave out the heap. Off in debug and sanitizer builds, and
// where the environment has PARLEY_ALLOW_DEBUGGER. Main thread.
//
// On Linux a desktop portal looks at the program that asks it (/proc/PID/root) at its first call
// and refuses one it can't look at, for as long as that connection lasts: so ask it once before.
#pragma once

namespace parley {

// False: left open, or the system can't.
bool keepDebuggersOut();

} // namespace parley
