// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: bytes over HTTP; knows nothing of chat. Main thread. One send() is exactly one request on
// the wire: no redirect is followed, nothing is re-sent. The end of the bytes says nothing about
// completeness: only the protocol above can judge that.
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>
#include <chrono>
#include <memory>

namespace parley {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>; // names in lower case when received

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers; // may hold a key; let go of with the end of the exchange
    QByteArray body;
    // Zero: no limit.
    std::chrono::milliseconds connectTimeout{10'000};   // name, TCP, proxy and TLS together
    std::chrono::milliseconds firstByteTimeout{30'000}; // request sent until response head
    std::chrono::milliseconds idleTimeout{120'000};     // between two arrivals, comments included
    QString caFile;    // PEM of authorities to trust besides the system's
    QUrl proxy;        // http://host:port, socks5://host:port, "direct:"; empty: as the system says
    QString connectTo; // the IP address to connect to; empty: where the host's name leads
    bool takesRedirects = false; // they come as answers; still none is followed
};

struct HttpHead
{
    int status = 0;
    HttpHeaders headers;
    // Value of the first header of that (lower-case) name; empty when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

// One response on its way; the receiver owns it and may destroy it in any slot. Signals come from
// the event loop, never from inside send() or abort(). Order: headArrived at most once,
// bytesArrived any number, then exactly one of finished or failed. Destroying it closes the socket
// and says nothing.
class HttpStream : public QObject
{
    Q_OBJECT
public:
    // Closes the socket; ends with failed(Cancelled).
    virtual void abort() = 0;
    // While paused nothing is read, so the socket's window closes and the server waits.
    virtual void setPaused(bool paused) = 0;
    // When the limit of the present phase (connecting, or waiting for the head) strikes, if nothing
    // moves until then. Nothing once the head came, and without a limit.
    [[nodiscard]] virtual std::optional<Clock::Steady> deadline() const { return std::nullopt; }
    // Moves that deadline on. No effect where there is none.
    virtual void waitLonger(std::chrono::milliseconds) {}

Q_SIGNALS:
    void headArrived(const parley::HttpHead &head);
    void bytesArrived(const QByteArray &bytes);
    void finished();
    // kind is Configuration (nothing was sent), Transport, Timeout or Cancelled; Auth for a proxy
    // that wants a login (407).
    void failed(const parley::Error &error);
};

// Outlives its streams.
class Transport
{
public:
    virtual ~Transport() = default;
    // Never fails here: what is wrong with the request comes as failed().
    [[nodiscard]] virtual std::unique_ptr<HttpStream> send(HttpRequest request) = 0;
};

} // namespace parley
