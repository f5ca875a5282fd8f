// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Asks a model for a summary of the beginning of a conversation. It goes the
// way of every request: budgets, ledger, keys, waits. Nothing of the
// conversation changes here; whoever asked decides what becomes of the summary.
// Main thread; one at a time; destroying it stops the question.
#pragma once

#include "engine/foldplan.h"

#include <QObject>

namespace parley {

class Exchange;

struct SummaryOrder
{
    const Conversation &conversation;
    NodeId last;          // the newest message that is summarised
    ModelRef by;          // who is asked
    QString instruction;  // empty: usualInstruction()
    bool unnamed = false; // of a temporary chat
};

// In the words of models: English, but the summary is in the language of the
// talk.
[[nodiscard]] QString usualInstruction();
// What is asked: all that was said up to `last` as one text, what a summary
// stood for already as that summary. Long materials in it are shortened by rule
// where it would be more than `room` tokens.
[[nodiscard]] ChatRequest summaryRequest(const SummaryOrder &order, std::optional<qint64> room);
// The longest summary, in tokens, with room for models that think first.
inline constexpr int longestSummary = 4000;
inline constexpr qint64 usualSummary = 600;

// Somebody who could write a summary of so many tokens, and what that would
// cost.
struct SummaryPrice
{
    ModelRef by;
    std::optional<Money> about; // absent: nobody knows
};
// The models of a profile that chat and are not known to have too little room;
// the cheapest first, behind them those without a price.
[[nodiscard]] QList<SummaryPrice> summaryPrices(const Services &services,
                                                const ProviderProfile &profile,
                                                const QList<ModelInfo> &models, qint64 tokens);
// Who writes it when nobody was chosen: the cheapest, or the chat's own model
// where none costs less.
[[nodiscard]] ModelRef usualWriter(const QList<SummaryPrice> &prices, const ModelRef &own);

class SummaryWriter final : public QObject
{
    Q_OBJECT
public:
    explicit SummaryWriter(Services &services, QObject *parent = nullptr);
    ~SummaryWriter() override;

    // Configuration error when it can't be asked for. Else finished() follows,
    // never from inside the call.
    [[nodiscard]] Result<void> write(const SummaryOrder &order);
    // Ends it with Cancelled; no effect while nothing is written.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_exchange != nullptr; }
    [[nodiscard]] const Message &soFar() const { return m_turn.turn().message; }
    // What the last one took, whether it came to anything or not.
    [[nodiscard]] const AnswerMeta &took() const { return m_took; }

Q_SIGNALS:
    void grew();
    void finished(const parley::Result<QString> &summary);

private:
    void receive(const StreamEvent &event);

    Services &m_services;
    std::unique_ptr<Exchange> m_exchange;
    TurnBuilder m_turn;
    AnswerMeta m_took;
};

} // namespace parley
