// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a replay will cost, before anything of it is asked, and what one more question of it may.
// Counts tokens where it is called: a long list takes a while. Main thread.
#pragma once

#include "chat/replay.h"
#include "chat/tokentally.h"
#include "engine/defaults.h"

namespace parley {

struct ReplayEstimate
{
    qsizetype cells = 0;    // that are still to be asked
    qint64 inputTokens = 0; // of all their questions
    Money about;            // with answers as long as they usually are; without the judge
    qsizetype unpriced = 0; // cells nobody knows a price for
    friend bool operator==(const ReplayEstimate &, const ReplayEstimate &) = default;
};

class ReplayPricing
{
public:
    explicit ReplayPricing(Services &services) : m_services(services) {}

    // Of one question; nothing when nobody knows.
    [[nodiscard]] std::optional<Money> about(const Answerer &answerer, const ChatRequest &request,
                                             qint64 *tokens = nullptr);
    // Of all that is not answered yet. Configuration error when one of the models can't be asked.
    [[nodiscard]] Result<ReplayEstimate> estimate(const ReplayRecord &record);

private:
    Services &m_services;
    TallyBook m_book;
};

} // namespace parley
