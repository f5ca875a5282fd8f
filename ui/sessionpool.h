// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Keeps a ChatSession for every conversation that is open or still answering, so that several chats
// can answer at the same time while one is shown. Loads conversations from the store in the
// background. Main thread; owns the sessions; a session stays valid until it is closed or, when it
// is idle and not shown, until a good many others have been opened after it.
#pragma once

#include "base/awaiting.h"
#include "engine/chatsession.h"

#include <QSet>
#include <map>

namespace parley {

class SessionPool final : public QObject
{
    Q_OBJECT
public:
    using Opened = std::function<void(Result<ChatSession *>)>;

    explicit SessionPool(Services &services, QObject *parent = nullptr);
    ~SessionPool() override;

    // A new, empty conversation.
    ChatSession &create(const ModelRef &model, Keeping keeping = Keeping::Stored);
    // Calls back from inside when the conversation is open already, else once it is loaded.
    void open(const ConversationId &id, Opened opened);
    [[nodiscard]] ChatSession *find(const ConversationId &id) const;
    // Out of here, whatever it does: it is a pane of a comparison now. Null when it is not open.
    [[nodiscard]] std::unique_ptr<ChatSession> take(const ConversationId &id);
    // The other way round.
    void put(std::unique_ptr<ChatSession> session);
    // Stops it and forgets it.
    void close(const ConversationId &id);
    void closeAll();
    // This one is never dropped.
    void setShown(const ConversationId &id) { m_shown = id; }
    // Nor those that are shown elsewhere: in a window of their own.
    void setApart(const ConversationId &id, bool apart);
    [[nodiscard]] bool isApart(const ConversationId &id) const { return m_apart.contains(id); }

    [[nodiscard]] int answering() const;
    [[nodiscard]] QList<ChatSession *> sessions() const;
    // Those of which something is only in memory, because the disk refused it.
    [[nodiscard]] int unsaved() const;

Q_SIGNALS:
    void added(parley::ChatSession *session);
    void answeringChanged();

private:
    ChatSession &add(std::unique_ptr<ChatSession> session);
    void dropOldest();

    Services &m_services;
    std::map<ConversationId, std::unique_ptr<ChatSession>> m_sessions;
    std::map<ConversationId, Awaiting<Conversation>> m_loading;
    std::map<ConversationId, QList<Opened>> m_waiting;
    QList<ConversationId> m_order; // oldest first
    ConversationId m_shown;
    QSet<ConversationId> m_apart;
};

} // namespace parley
