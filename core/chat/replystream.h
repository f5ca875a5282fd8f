// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One answer on its way: many values over time. Main thread only. The receiver owns it.
// Emits arrived() per event, in the order promised in streamevent.h, never from inside open() or
// cancel(): the first event comes from the event loop. Destroying it says nothing and stops all
// work and traffic; a slot of arrived() may destroy it.
#pragma once

#include "base/clock.h"
#include "chat/streamevent.h"

#include <QObject>

namespace parley {

class ReplyStream : public QObject
{
    Q_OBJECT
public:
    // Stops the traffic at once and ends with Failed{Cancelled}; what has arrived stays valid.
    // After the end it says nothing; an answer that could be taken up is then stopped on the server
    // too.
    virtual void cancel() = 0;
    // Stops or resumes reading from the network (back pressure). Events already decoded may still
    // arrive.
    virtual void setPaused(bool paused) = 0;
    // When patience for the first byte of the answer ends, if nothing moves until then. Nothing
    // once it came, and where no limit holds.
    [[nodiscard]] virtual std::optional<Clock::Steady> deadline() const { return std::nullopt; }
    // Moves that deadline on. No effect where there is none.
    virtual void waitLonger(std::chrono::milliseconds) {}
    // Whether the person can say something to the answer while it is written: it stops where it is
    // (Superseded), and another one that heeds the word follows by itself.
    [[nodiscard]] virtual bool canSteer() const { return false; }
    // No effect when it can't be steered; a server that won't just goes on with its answer.
    virtual void steer(const QString &) {}

Q_SIGNALS:
    void arrived(const parley::StreamEvent &event);
    // What has arrived is all of the answer up to this point, from where it could be taken up even
    // after this stream is gone (Provider::resume(), its state left empty).
    void reached(const parley::ResumePoint &point);
};

} // namespace parley
