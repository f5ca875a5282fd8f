// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// When the program crashes (SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, std::terminate) a small text
// is written before it ends as it would have: version, Qt and system, signal, time, name of the
// thread, addresses of the stack relative to their modules. No message, key, environment, path or
// piece of memory is in it, and it goes nowhere. Only what a signal may do is done in it;
// everything else is prepared here. Unix; not where a sanitizer tells of crashes itself. Main
// thread; a stack overflow is seen in that thread only.
#pragma once

#include <QString>

namespace parley::crashwatch {

// Whether this build can.
[[nodiscard]] bool isPossible();
// Makes the folder. False: no report will be written.
bool start(const QString &folder);
void stop();

} // namespace parley::crashwatch
