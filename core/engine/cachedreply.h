// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// An answer from the cache as a stream like any other: a piece each time the event loop comes
// round, so that a window follows it and can stop it. Main thread; owned by the exchange.
#pragma once

#include "chat/cachedanswer.h"
#include "chat/replystream.h"

#include <deque>

namespace parley {

class CachedReply final : public ReplyStream
{
    Q_OBJECT
public:
    CachedReply(const CachedAnswer &answer, Clock &clock,
                const std::optional<OtherQuestion> &other = {});

    void cancel() override;
    void setPaused(bool paused) override;

private:
    void tellLater();
    void tellNext();

    Clock &m_clock;
    std::deque<StreamEvent> m_events;
    bool m_paused = false;
    std::unique_ptr<Clock::Timer> m_timer;
};

} // namespace parley
