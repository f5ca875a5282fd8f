// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A reply of another provider with one more thing to know about it (DetailReported), told right
// after it started. Main thread; owns the reply.
#pragma once

#include "chat/replystream.h"

#include <memory>

namespace parley {

class NotedReply final : public ReplyStream
{
    Q_OBJECT
public:
    NotedReply(std::unique_ptr<ReplyStream> reply, const DetailReported &note);

    void cancel() override { m_reply->cancel(); }
    void setPaused(bool paused) override { m_reply->setPaused(paused); }
    [[nodiscard]] std::optional<Clock::Steady> deadline() const override
    {
        return m_reply->deadline();
    }
    void waitLonger(std::chrono::milliseconds by) override { m_reply->waitLonger(by); }

private:
    std::unique_ptr<ReplyStream> m_reply;
    DetailReported m_note;
};

} // namespace parley
