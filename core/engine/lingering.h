// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Streams that have said their last word stay a moment longer, so that the transport can read the
// end of the body and use the connection again. Main thread; kept in Services.
#pragma once

#include "base/clock.h"
#include "chat/replystream.h"

#include <list>

namespace parley {

class Lingering
{
public:
    // Keeps the stream, which nobody listens to any more, for half a second.
    void keep(std::unique_ptr<ReplyStream> stream, Clock &clock);

private:
    struct Stay
    {
        std::unique_ptr<ReplyStream> stream;
        std::unique_ptr<Clock::Timer> timer;
    };
    std::list<Stay> m_stays;
};

} // namespace parley
