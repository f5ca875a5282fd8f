// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One connection of OpenAI's WebSocket mode, shared by the answers under way on it. Main thread;
// owned by the provider, outlives nothing: who listens must leave() before going. Never reconnects,
// never sends a request twice. Stays open between answers, for the next request of the same key.
#pragma once

#include "base/clock.h"
#include "net/messagesocket.h"
#include "providers/responsechain.h"
#include "providers/socketlanes.h"

#include <optional>
#include <vector>

namespace parley {

// How a connection ended under an answer.
struct SocketEnd
{
    std::optional<Error> error; // none: it was closed in order
    int closeCode = 0;
    QString reason;
    bool refused = false; // it never was one; nothing was sent
    bool fresh = true;    // this was the first request on it
};

class OpenAiSocketSession final : public QObject
{
    Q_OBJECT
public:
    // A connection lives 60 minutes at most (then the server ends it); after this time no new
    // request is put on it, those under way end where they are.
    static constexpr std::chrono::minutes newRequestsFor{55};
    static constexpr std::chrono::minutes idleFor{10};
    static constexpr qsizetype mostLanes = 8;

    // One answer. Any of these calls may end with the session or the listener destroyed.
    class Listener
    {
    public:
        virtual ~Listener() = default;
        virtual void requestLeft() = 0;
        virtual void eventArrived(const QJsonObject &event) = 0;
        virtual void connectionEnded(const SocketEnd &end) = 0;
        // Nothing is read for the moment, because of this answer or another one.
        virtual void readingPaused(bool paused) = 0;
    };

    // `keyDigest` tells whose connection it is.
    OpenAiSocketSession(std::unique_ptr<MessageSocket> socket, Clock &clock, QByteArray keyDigest);

    [[nodiscard]] bool takes(const QByteArray &keyDigest, bool withOthers) const;
    // No connection any more, or none that will be used again.
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool isBusy() const { return !m_seats.empty(); }
    // A request as it goes over the wire; an empty name is the only lane.
    [[nodiscard]] static QByteArray messageOf(QJsonObject body, const QString &lane);
    // Sends this response.create, once the connection is open. True: under a name of its own, since
    // others are under way.
    bool ask(Listener &listener, QJsonObject body);
    // Only while its answer runs.
    void send(const Listener &listener, const QJsonObject &message);
    // This answer is not wanted any more: the connection is cut, unless others need it. No effect
    // when it has ended.
    void leave(const Listener &listener);
    void setPaused(const Listener &listener, bool paused);
    // The server does not take several requests at once.
    void refuseLanes() { m_oneAtATime = true; }

    [[nodiscard]] ResponseChain &chain() { return m_chain; }

private:
    struct Seat
    {
        QString name;                 // of its lane
        Listener *listener = nullptr; // null: left, while others needed the connection
        bool paused = false;
        bool fresh = true;
    };

    void sendWaiting();
    void take(const QByteArray &message);
    void settle();
    void end(const SocketEnd &end);
    void updatePause();
    void drop();
    std::vector<Seat>::iterator seatOf(const Listener &listener);

    std::unique_ptr<MessageSocket> m_socket; // null: over
    Clock &m_clock;
    QByteArray m_keyDigest;
    Clock::Steady m_openedAt;
    SocketLanes m_lanes;
    std::vector<Seat> m_seats;
    QList<std::pair<QString, QByteArray>> m_waiting; // lanes and messages, for the opening
    ResponseChain m_chain;
    std::unique_ptr<Clock::Timer> m_idle;
    int m_serial = 0; // of lane names
    bool m_opened = false;
    bool m_used = false; // an answer has begun here
    bool m_paused = false;
    bool m_oneAtATime = false;
    bool m_retired = false; // the server wants another connection
};

} // namespace parley
