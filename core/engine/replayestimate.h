// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a replay will cost, before anything of it is asked, and what one more question of it may.
// Counts tokens where it is called: a long list takes a while, in as many steps as one likes. Main
// thread.
#pragma once

#include "chat/replay.h"
#include "chat/tokentally.h"
#include "engine/defaults.h"
#include "engine/sendestimate.h"

namespace parley {

struct ReplayShare
{
    qsizetype cells = 0;    // that are still to be asked
    qint64 inputTokens = 0; // of all their questions
    Money about;            // with answers as long as they usually are, and the judge's
    Money judging;          // of it: the judge
    qsizetype unpriced = 0; // cells nobody knows a price for
    friend bool operator==(const ReplayShare &, const ReplayShare &) = default;
};

struct ReplayEstimate
{
    QList<ReplayShare> panes; // of each of them
    ReplayShare whole;
    friend bool operator==(const ReplayEstimate &, const ReplayEstimate &) = default;
};

class ReplayPricing
{
public:
    explicit ReplayPricing(Services &services) : m_services(services) {}

    // Of one question; `inBatch`: at the prices of batches.
    [[nodiscard]] SendEstimate estimate(const Answerer &answerer, const ChatRequest &request,
                                        bool inBatch = false);
    // Nothing when nobody knows.
    [[nodiscard]] std::optional<Money> about(const Answerer &answerer, const ChatRequest &request);

private:
    Services &m_services;
    TallyBook m_book;
};

// Of all that is not answered or not judged yet.
class ReplayCosting
{
public:
    ReplayCosting(Services &services, const ReplayRecord &record);

    // The next prompt. Configuration error when one of the models can't be asked.
    [[nodiscard]] Result<void> step();
    [[nodiscard]] bool isDone() const { return m_prompt >= m_replay.prompts.size(); }
    [[nodiscard]] const ReplayEstimate &soFar() const { return m_sum; }
    // All steps at once.
    [[nodiscard]] static Result<ReplayEstimate> of(Services &services, const ReplayRecord &record);

private:
    enum class Left { Nothing, Verdict, All };
    [[nodiscard]] Left leftOf(int pane) const; // of the prompt that is counted

    [[nodiscard]] Result<void> chooseAll();
    void add(int pane, const SendEstimate &verdict);
    [[nodiscard]] std::optional<Money> judging(const SendEstimate &verdict, qint64 answer) const;

    Services &m_services;
    ReplayPricing m_pricing;
    Replay m_replay;
    QHash<std::pair<int, int>, Left> m_left; // of the cells that were begun
    QList<Answerer> m_answerers;             // by pane
    std::optional<Answerer> m_judge;
    int m_prompt = 0;
    ReplayEstimate m_sum;
};

} // namespace parley
