// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The limits of a key, from the headers of an answer: x-ratelimit-… as OpenAI and most others write
// them, anthropic-ratelimit-…. Pure; any thread. What is negative, no number or nonsense counts as
// not said.
#pragma once

#include "chat/ratelimit.h"
#include "net/transport.h"

#include <QDateTime>
#include <QList>

namespace parley {

// `now` (UTC) is used where the server does not date its answer itself.
[[nodiscard]] QList<RateLimit> rateLimitsFrom(const HttpHead &head, const QDateTime &now);

} // namespace parley
