// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Asks a small model whether a question is simple. The request goes the usual way, through budgets
// and the ledger (purpose "routing"), and is given up after three seconds: an answer never waits
// longer for it. Main thread; one at a time; destroying it stops the request.
#pragma once

#include "chat/modelrouting.h"
#include "engine/services.h"

#include <functional>
#include <memory>

namespace parley {

class Exchange;
enum class CacheUse;

// What it is asked.
[[nodiscard]] ChatRequest classifierRequest(const RoutingClassifier &classifier,
                                            const QString &question);

// Tokens of what it says, as its form is: for a price before it is asked.
inline constexpr qint64 usualClassifierReply = 20;

class RouteClassifier
{
public:
    static constexpr std::chrono::milliseconds patience{3000};

    // Absent: no reply came, and `why` not, in English.
    struct Reply
    {
        std::optional<QString> text;
        QString why;
        Money paid;
    };
    using Told = std::function<void(const Reply &)>;
    struct Asked
    {
        const RoutingClassifier &classifier;
        QString question;
        ConversationId conversation;
        bool unnamed = false; // of a temporary chat
        CacheUse cache;
    };

    explicit RouteClassifier(Services &services);
    ~RouteClassifier();

    // Tells once, never from inside the call.
    void ask(const Asked &asked, Told told);
    void stop();
    [[nodiscard]] bool isAsking() const { return m_told != nullptr; }

private:
    void receive(const StreamEvent &event);
    void tell(const Reply &reply);

    Services &m_services;
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<Clock::Timer> m_timer;
    TurnBuilder m_turn;
    ModelRef m_model;
    Told m_told;
};

} // namespace parley
