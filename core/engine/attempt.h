// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What one exchange hears of its provider: checks that the stream keeps the contract, and holds
// back what came before anything visible, so that an attempt that fails unseen leaves no trace.
// Main thread; owned by its exchange. Any signal may end with this object destroyed.
#pragma once

#include "base/clock.h"
#include "chat/replystream.h"
#include "engine/heldevents.h"
#include "engine/replycontract.h"

#include <QObject>
#include <memory>

namespace parley {

class Attempt final : public QObject
{
    Q_OBJECT
public:
    // Listens to this stream from now on. False: it is none.
    [[nodiscard]] bool open(std::unique_ptr<ReplyStream> stream);
    // It broke, and the rest will come over another stream. The broken one is kept until then,
    // since it can still stop the answer at the server.
    void breakOff();
    // Over, or about to be: nothing is heard any more. What is held back stays.
    [[nodiscard]] std::unique_ptr<ReplyStream> release();
    // As if nothing had come.
    void forget();
    // Stops the answer; nothing is heard any more.
    void cancel();

    void setPaused(bool paused);
    [[nodiscard]] std::optional<Clock::Steady> deadline() const;
    void waitLonger(std::chrono::milliseconds by);
    [[nodiscard]] bool canSteer() const { return m_stream && m_stream->canSteer(); }
    void steer(const QString &text) { m_stream->steer(text); }

    [[nodiscard]] const QList<StreamEvent> &held() const { return m_held.events(); }
    // What was held back and is not any more. False: destroyed meanwhile.
    bool tellHeld();
    // A broken promise, as the error it ends with.
    [[nodiscard]] static Error violation(const QString &what);

Q_SIGNALS:
    void limitsTold(const QList<parley::RateLimit> &limits);
    // The first thing a person can see is about to be told.
    void visible();
    // Any event but the last.
    void told(const parley::StreamEvent &event);
    // All up to there was told, or is nothing that would be missed.
    void reached(const parley::ResumePoint &point);
    // Finished or Failed; what is held back is left to tellHeld().
    void ended(const parley::StreamEvent &last);

private:
    void receive(const StreamEvent &event);
    void tell(const StreamEvent &event);

    std::unique_ptr<ReplyStream> m_stream;
    ReplyContract m_contract;
    HeldEvents m_held;
    bool m_visible = false;
    bool m_paused = false;
};

} // namespace parley
