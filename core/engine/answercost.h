// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Says what an answer that has ended cost: each request it took by itself, and all together. One
// request nobody can price makes the sum unknown. Main thread.
#pragma once

#include "chat/conversation.h"
#include "engine/services.h"

namespace parley {

// Of one request; nothing when nobody can price it.
[[nodiscard]] std::optional<Cost> costOf(const ModelRef &asked, const QString &answeredBy,
                                         const QByteArray &rawUsage, const Services &services);

// Of an answer from the cache; `saved`: what it cost once, absent: not known.
[[nodiscard]] Cost costFromCache(const std::optional<Money> &saved);
void priceAnswer(AnswerMeta &meta, const Services &services);

} // namespace parley
