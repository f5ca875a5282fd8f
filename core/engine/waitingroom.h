// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Questions that were asked while their server was out of reach. Each is on disk before anybody
// calls it kept, and leaves with the id it waited under, so that it is asked once at most, whenever
// the program ends. After a while, after a new start and after one before it failed, the person is
// asked whether it is still wanted. Who answers, what it may cost and whether a budget has room is
// decided when it is sent. Main thread; `services` and `store` outlive it.
#pragma once

#include "base/awaiting.h"
#include "chat/waitingstore.h"
#include "engine/chatsession.h"

#include <list>

namespace parley {

// Minutes after which a question is not sent without asking first.
inline const Setting<int> waitingAskSetting{"offline/askAfterMinutes", 15};

class WaitingRoom final : public QObject
{
    Q_OBJECT
public:
    WaitingRoom(Services &services, WaitingStore &store);
    ~WaitingRoom() override;

    struct Waiting
    {
        HeldQuestion question;
        bool asks = false; // the person first
        friend bool operator==(const Waiting &, const Waiting &) = default;
    };

    // Reads what an earlier run left. Once.
    void load();
    // In the order they were asked.
    [[nodiscard]] QList<Waiting> of(const ConversationId &id) const;
    [[nodiscard]] QList<ConversationId> conversations() const;

    void add(const ChatSession &session, const Draft &draft);
    // Back into the composer: `draft` is all that stands there then, and is on disk before the
    // question goes from here.
    void giveBack(ChatSession &session, const NodeId &id, const Draft &draft);
    void remove(const NodeId &id);
    // The person says that all of that chat are still wanted, or has to be asked.
    void confirm(const ConversationId &id);
    void doubt(const ConversationId &id);
    // The first of a chat, unless the person is to be asked about it.
    [[nodiscard]] std::optional<NodeId> due(const ConversationId &id);
    // Hands it to its idle session. It stays, to be asked about, where that refuses.
    [[nodiscard]] Result<void> send(ChatSession &session, const NodeId &id);

Q_SIGNALS:
    void changed();
    // One is only in memory right now; it is tried again.
    void storageFailed(const parley::Error &error);

private:
    using Entries = std::list<Waiting>;
    [[nodiscard]] Entries::iterator find(const NodeId &id);
    void keep(const HeldQuestion &question);
    void write(QFuture<Result<void>> done, const std::function<void()> &again);

    Services &m_services;
    WaitingStore &m_store;
    Entries m_waiting;
    Awaiting<QList<HeldQuestion>> m_loading;
    std::list<Awaiting<void>> m_writes;
    std::list<std::unique_ptr<Clock::Timer>> m_retries;
};

// What the person had written.
[[nodiscard]] Draft draftOf(const HeldQuestion &question);
// Whether who answers next in that chat is out of reach; No where it takes a plan to say who.
[[nodiscard]] bool isOutOfReach(const Services &services, const ConversationHead &head);
// As session.submit(), but a question to somebody out of reach waits, and so does one behind others
// that wait.
[[nodiscard]] Result<void> submitOrWait(Services &services, ChatSession &session,
                                        const Draft &draft);

} // namespace parley
