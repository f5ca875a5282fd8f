// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How long a server asks to wait, from whatever it says so with. Pure; any thread. Values that are
// negative, in the past or no number count as not said.
#pragma once

#include "net/transport.h"

#include <QDateTime>
#include <optional>

namespace parley {

// "6m0s", "1.4s", "120ms", "9h54m3.5s": a sum of numbers with units; nothing for anything else.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseGoDuration(QStringView text);

// retry-after-ms, retry-after (seconds or a date); `now` is UTC.
[[nodiscard]] std::optional<std::chrono::milliseconds> waitFromRetryAfter(const HttpHead &head,
                                                                          const QDateTime &now);

// The reset times of buckets that are empty; the longest when several are.
[[nodiscard]] std::optional<std::chrono::milliseconds> waitFromBuckets(const HttpHead &head,
                                                                       const QDateTime &now);

// "Please try again in 1.4s", "retry in 520ms".
[[nodiscard]] std::optional<std::chrono::milliseconds> waitFromMessage(const QString &message);

} // namespace parley
