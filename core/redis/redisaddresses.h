// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The numbers behind a host's name. The system asks as long as it likes, so it does that on a
// thread of its own that nobody waits for in the end: one that hangs holds nothing but its name.
// Worker thread.
#pragma once

#include "base/result.h"

#include <QByteArrayList>
#include <chrono>
#include <functional>

namespace parley {

using RedisDeadline = std::chrono::steady_clock::time_point;

// Of a name, or of what is a number already. `stopped` is asked again and again.
[[nodiscard]] Result<QByteArrayList> redisAddresses(const QString &host, RedisDeadline by,
                                                    const std::function<bool()> &stopped);

} // namespace parley
