// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/cachedreply.h"

namespace parley {

using namespace std::chrono_literals;

CachedReply::CachedReply(const CachedAnswer &answer, Clock &clock,
                         const std::optional<OtherQuestion> &other)
    : m_clock(clock)
{
    const QList<StreamEvent> events = eventsOf(answer, other);
    m_events.assign(events.cbegin(), events.cend());
    tellLater();
}

void CachedReply::tellLater()
{
    if (!m_paused && !m_events.empty()) {
        m_timer = m_clock.after(0ms, [this] { tellNext(); });
    }
}

// A slot of arrived() may destroy this.
void CachedReply::tellNext()
{
    const StreamEvent event = std::move(m_events.front());
    m_events.pop_front();
    tellLater();
    Q_EMIT arrived(event);
}

void CachedReply::cancel()
{
    if (m_events.empty()) {
        return;
    }
    Error error;
    error.kind = ErrorKind::Cancelled;
    error.detail = QStringLiteral("stopped");
    m_events = {Failed{error, std::nullopt, {}}};
    m_paused = false;
    tellLater();
}

void CachedReply::setPaused(bool paused)
{
    m_paused = paused;
    if (paused) {
        m_timer.reset();
    } else {
        tellLater();
    }
}

} // namespace parley
