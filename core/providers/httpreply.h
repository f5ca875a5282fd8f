// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// ReplyStream of an HttpProvider: one HttpStream read through a ReplyDecoder. Main thread; owned by
// whoever opened it.
#pragma once

#include "base/clock.h"
#include "chat/replystream.h"
#include "providers/replydecoder.h"

#include <functional>

namespace parley {

class HttpReply final : public ReplyStream
{
    Q_OBJECT
public:
    // What its provider wants to hear of it.
    struct Watcher
    {
        // Sees an error before anybody else and may say that asking again helps.
        std::function<void(Error &error)> review = {};
        // Ends on the server what goes on there without us.
        std::function<void(const ResumePoint &point)> stop = {};
    };

    HttpReply(std::unique_ptr<HttpStream> stream, ReplyDecoder decoder, const Clock &clock,
              Watcher watcher);
    ~HttpReply() override;

    void cancel() override;
    void setPaused(bool paused) override;
    [[nodiscard]] std::optional<Clock::Steady> deadline() const override;
    void waitLonger(std::chrono::milliseconds by) override;

private:
    // Any of these may end with this object destroyed by a receiver.
    void tell(QList<StreamEvent> events);
    void read(const QByteArray &bytes);

    std::unique_ptr<HttpStream> m_stream;
    ReplyDecoder m_decoder;
    Watcher m_watcher;
    qsizetype m_afterEnd = 0; // bytes that came after the end of the answer
};

// A reply that fails before anything was sent.
class FailedReply final : public ReplyStream
{
    Q_OBJECT
public:
    explicit FailedReply(const Error &error);

    void cancel() override {}
    void setPaused(bool) override {}
};

} // namespace parley
