// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One question of a replay or a workflow: asks that model, or those it names in its stead, and
// folds what comes into a node; what was answered before comes from the cache. Main thread; owned
// by the runner; destroying it stops the answer.
#pragma once

#include "engine/answerfold.h"
#include "engine/defaults.h"

namespace parley {

// One question outside of any chat, and on which terms.
struct LoneQuestion
{
    Answerer answerer;
    QString system;
    QString prompt;
    QList<ExchangeTarget> next = {}; // asked in the answerer's stead, in this order
    std::optional<bool> cache = {};  // absent: as the settings say
    bool onlyFree = false;           // an answer from the cache, or BudgetReached
    QString workflow = {};           // it is booked under; empty: none
};

class ReplayAsk final : public QObject
{
    Q_OBJECT
public:
    enum class Payment { Allowed, None };
    ReplayAsk(Services &services, const Answerer &answerer, const QString &system,
              const QString &prompt, Payment payment = Payment::Allowed);
    ReplayAsk(Services &services, const LoneQuestion &question);

    // Streaming until ended().
    [[nodiscard]] const Node &node() const { return m_node; }
    [[nodiscard]] const ChatRequest &request() const { return m_request; }
    void start() { m_exchange->start(); }
    // Ends now, from inside this call; what had arrived is in the node and in the ledger.
    void cancel() { m_exchange->cancel(); }

Q_SIGNALS:
    void arrived();
    // Its node is complete, with figures and price, or says why not.
    void ended();

private:
    void take(const StreamEvent &event);

    Services &m_services;
    ChatRequest m_request;
    Node m_node;
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<AnswerFold> m_fold;
};

} // namespace parley
