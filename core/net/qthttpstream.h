// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One QNetworkReply as an HttpStream. Main thread. At most readLimit bytes wait inside Qt and are
// handed on at a time; while paused the kernel's window closes and the server has to wait. Arrivals
// in quick succession are handed on together, a few milliseconds apart. The manager goes back to
// its pool after a whole answer and is destroyed, with its sockets, in every other case.
#pragma once

#include "net/managerpool.h"
#include "net/qthttperror.h"
#include "net/stallwatch.h"
#include "net/transport.h"

#include <QTimer>

namespace parley {

class QtHttpStream final : public HttpStream
{
    Q_OBJECT
public:
    static constexpr qint64 readLimit = 256 * 1024;
    static constexpr qsizetype headLimit = 64 * 1024; // bytes of all response headers together

    // Qt forbids destroying a reply inside one of its own signals.
    struct Later
    {
        void operator()(QNetworkReply *reply) const { reply->deleteLater(); }
    };
    using Reply = std::unique_ptr<QNetworkReply, Later>;

    struct Exchange
    {
        ManagerPool &pool;
        ManagerPool::Place place;
        ManagerPool::Manager manager;
        Reply reply; // of that manager
    };

    QtHttpStream(Exchange exchange, const StallWatch::Limits &limits, Clock &clock);
    ~QtHttpStream() override;

    void abort() override;
    void setPaused(bool paused) override;
    [[nodiscard]] std::optional<Clock::Steady> deadline() const override;
    void waitLonger(std::chrono::milliseconds by) override;

private:
    void watchReply();
    void noteUpload();
    void takeHead();
    void pump();
    void end();
    void fail(const Error &error);
    void closeSocket();

    ManagerPool &m_pool;
    ManagerPool::Place m_place;
    ManagerPool::Manager m_manager; // null once closed
    Reply m_reply;                  // null once closed; goes before its manager
    StallWatch m_watch;
    QTimer m_pace; // running: bytes were handed on a moment ago
    ReplyRecord m_record;
    bool m_ended = false; // the reply has, some bytes may wait
    bool m_paused = false;
    bool m_over = false; // the last signal was sent or is on its way
};

} // namespace parley
