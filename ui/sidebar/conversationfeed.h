// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Keeps the list of conversations in step with the store and with every open session, and renames.
// Main thread; `services` and `pool` outlive it.
#pragma once

#include "base/awaiting.h"
#include "ui/sessionpool.h"
#include "ui/sidebar/conversationlistmodel.h"

namespace parley {

class ConversationFeed final : public QObject
{
    Q_OBJECT
public:
    ConversationFeed(Services &services, SessionPool &pool, QObject *parent = nullptr);
    ~ConversationFeed() override;

    // Asks the store; loaded() or failed() follows. Panes of comparisons are no chats.
    void load();
    [[nodiscard]] ConversationListModel &model() { return m_model; }
    [[nodiscard]] const ConversationListModel &model() const { return m_model; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    void rename(const ConversationId &id, const QString &title);
    // The conversation shown now: never unread.
    void setShown(const ConversationId &id);

Q_SIGNALS:
    void loaded();
    void failed(const parley::Error &error);
    // Somebody said something new in it.
    void written(const parley::ConversationId &id);

private:
    void watch(ChatSession &session);
    void follow(const ChatSession &session);
    void scheduleRefresh();

    Services &m_services;
    SessionPool &m_pool;
    ConversationListModel m_model;
    Awaiting<QList<ConversationSummary>> m_listing;
    std::unique_ptr<Clock::Timer> m_refreshTimer;
    ConversationId m_shown;
    bool m_loaded = false;
};

// What the list shows of a conversation that is in memory.
[[nodiscard]] ConversationSummary summaryOf(const Conversation &conversation);

} // namespace parley
