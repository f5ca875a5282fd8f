// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: whole text messages in both directions over one connection (WebSocket). Main thread. Knows
// nothing of chat, never reconnects, never sends a message twice.
#pragma once

#include "net/transport.h"

namespace parley {

struct SocketRequest
{
    QUrl url;            // ws: or wss:
    HttpHeaders headers; // of the opening request; may hold a key
    // Zero: no limit, no pings.
    std::chrono::milliseconds connectTimeout{10'000}; // until opened
    std::chrono::milliseconds pingInterval{20'000};   // of silence, before a ping is sent
    std::chrono::milliseconds pongTimeout{20'000};    // of silence after that ping
    QString caFile;                                   // as in HttpRequest
    QUrl proxy;                                       // as in HttpRequest
};

// One connection; the receiver owns it and may destroy it in any slot. Signals come from the event
// loop, never from inside open(), send(), close() or abort(). Order: either refused or failed, or
// opened, messageArrived any number, then exactly one of closed or failed. Destroying it closes
// the connection and says nothing.
class MessageSocket : public QObject
{
    Q_OBJECT
public:
    // Bytes of one message that arrives; a larger one closes the connection with code 1009.
    static constexpr quint64 messageLimit = 16 * 1024 * 1024;

    // UTF-8. Only after opened; once the connection has ended it does nothing.
    virtual void send(const QByteArray &message) = 0;
    // Ends with closed(1000).
    virtual void close() = 0;
    // Cuts the connection; ends with failed(Cancelled).
    virtual void abort() = 0;
    // While paused nothing is read, so the peer waits; messages that were already read may still
    // arrive, and an end is told only afterwards.
    virtual void setPaused(bool paused) = 0;

Q_SIGNALS:
    void opened();
    void messageArrived(const QByteArray &message);
    // The peer or we closed it in order; code and reason as in RFC 6455, 7.4. A code Qt does not
    // know (1012 and above, below 3000) comes as 1002.
    void closed(int code, const QString &reason);
    // Somebody is there but opens no socket: another status (then httpStatus is set), a web page, a
    // hang-up instead of an answer. Kind Auth, Permission, RateLimited or Transport; not to be
    // retried as it was.
    void refused(const parley::Error &error);
    // kind is Configuration (nothing was sent), Transport, Timeout or Cancelled; Auth for a proxy
    // that wants a login.
    void failed(const parley::Error &error);
};

// Outlives its sockets.
class SocketTransport
{
public:
    virtual ~SocketTransport() = default;
    // Never fails here: what is wrong with the request comes as failed().
    [[nodiscard]] virtual std::unique_ptr<MessageSocket> open(SocketRequest request) = 0;
};

} // namespace parley
