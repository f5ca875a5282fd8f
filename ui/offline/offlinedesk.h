// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the window does about servers out of reach: the strip and the waiting questions of the chat
// that is shown, and sending them, one after the other, once their server is back. Main thread;
// what it is given outlives it. Does nothing where the services know no reach.
#pragma once

#include "engine/waitingroom.h"
#include "ui/desk.h"

#include <QSet>

namespace parley {

class OfflineBanner;
class WaitingDeck;
struct StatusFigures;

class OfflineDesk final : public QObject
{
    Q_OBJECT
public:
    explicit OfflineDesk(const Desk::Parts &parts);

    void addTo(StatusFigures &figures) const;

Q_SIGNALS:
    void figuresChanged();

private:
    void begin();
    void build();
    void look();
    void showNow();
    void sayNow(const ChatSession &session, const QList<WaitingRoom::Waiting> &waiting);
    void sayAway(const ProviderProfile &profile);
    [[nodiscard]] std::optional<ModelRef> ownModel() const;
    void agree();
    void decline();
    void deliver();
    void deliver(const ConversationId &id, const NodeId &question);
    void send(ChatSession &session, const NodeId &question);
    void edit(const NodeId &id);

    const Desk::Parts m_parts;
    WaitingRoom *m_room;
    OfflineBanner *m_banner = nullptr;
    WaitingDeck *m_deck = nullptr;
    QSet<ConversationId> m_sent; // a question of theirs is being answered
    enum class Asks { Nothing, Switch, Send, Open };
    Asks m_asks = Asks::Nothing;
    bool m_looking = false; // at the next turn of the event loop
};

} // namespace parley
