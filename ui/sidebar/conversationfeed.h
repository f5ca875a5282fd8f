// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Keeps the list of conversations in step with the store and with every open session, and carries
// out what a person does to a conversation in the list: rename, delete with six seconds to undo.
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

    // Asks the store; loaded() or failed() follows.
    void load();
    [[nodiscard]] ConversationListModel &model() { return m_model; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    void rename(const ConversationId &id, const QString &title);
    // Gone from the list at once, from the disk when the time to undo is over (or at the end of
    // the program). Only the latest deletion can be undone.
    void remove(const ConversationId &id);
    void undoRemove();
    // Holds the time while the person reads the offer.
    void setUndoPaused(bool paused);
    // The conversation shown now: never unread.
    void setShown(const ConversationId &id);

Q_SIGNALS:
    void loaded();
    void failed(const parley::Error &error);
    // The offer to undo begins and ends.
    void removed(const parley::ConversationId &id, const QString &title);
    void undoEnded();
    void restored(const parley::ConversationId &id);

private:
    void watch(ChatSession &session);
    void follow(const ChatSession &session);
    void finishRemove();
    void startUndoTimer();
    void scheduleRefresh();

    Services &m_services;
    SessionPool &m_pool;
    ConversationListModel m_model;
    Awaiting<QList<ConversationSummary>> m_listing;
    Awaiting<void> m_removing;
    std::optional<ConversationSummary> m_removed;
    std::unique_ptr<Clock::Timer> m_undoTimer;
    std::unique_ptr<Clock::Timer> m_refreshTimer;
    ConversationId m_shown;
    bool m_loaded = false;
};

// What the list shows of a conversation that is in memory.
[[nodiscard]] ConversationSummary summaryOf(const Conversation &conversation);

} // namespace parley
