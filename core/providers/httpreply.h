// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// ReplyStream of an HttpProvider: one HttpStream read through a ReplyDecoder. Main thread; owned by
// whoever opened it.
#pragma once

#include "base/clock.h"
#include "chat/replystream.h"
#include "providers/replydecoder.h"

namespace parley {

class HttpReply final : public ReplyStream
{
    Q_OBJECT
public:
    HttpReply(std::unique_ptr<HttpStream> stream, const Dialect &dialect, const Clock &clock);
    ~HttpReply() override;

    void cancel() override;
    void setPaused(bool paused) override;

private:
    // Any of these may end with this object destroyed by a receiver.
    void tell(const QList<StreamEvent> &events);
    void read(const QByteArray &bytes);

    std::unique_ptr<HttpStream> m_stream;
    ReplyDecoder m_decoder;
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
