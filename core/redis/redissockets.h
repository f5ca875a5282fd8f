// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The few calls to sockets that hiredis leaves to us, as POSIX and as Windows name them. No system
// header is included here: that of Windows brings macros. Each blocks no longer than it says, but
// for addressesOf(), which asks the system. Worker thread, and the thread that asks for a name.
#pragma once

#include <QByteArrayList>
#include <chrono>

namespace parley::redissockets {

enum class Wish { None, Read, Write };
enum class Ready { Yes, NotYet, Failed };
enum class Connected { Yes, Refused, Failed };

// Before the first call on a thread. A cut connection is an error to us, not the end of the
// program.
void prepare();
// Until one can read or write there, or it is over; at most that long.
[[nodiscard]] Ready wait(qintptr socket, Wish wish, std::chrono::milliseconds longest);
// What became of connecting, once one can write there.
[[nodiscard]] Connected outcome(qintptr socket);
// The numbers of a host, at most `most`; none: there is no such host.
[[nodiscard]] QByteArrayList addressesOf(const QByteArray &host, qsizetype most);

} // namespace parley::redissockets
