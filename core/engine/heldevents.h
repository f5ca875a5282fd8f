// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Events of an attempt that came before anything visible: kept back, so that an attempt that fails
// unseen leaves no trace. Plain value, main thread.
#pragma once

#include "chat/streamevent.h"

namespace parley {

class HeldEvents
{
public:
    // Totals and details are told again and again: only the last one of each is kept.
    void add(const StreamEvent &event);
    // A server may talk without showing anything; more than this is not kept for a retry.
    [[nodiscard]] bool isFull() const { return m_events.size() >= most; }
    // Whether something of the answer itself is among them, not only what is known about it.
    [[nodiscard]] bool hasContent() const;
    // The oldest one, which is forgotten; nothing when there is none.
    [[nodiscard]] std::optional<StreamEvent> takeFirst();
    [[nodiscard]] const QList<StreamEvent> &events() const { return m_events; }
    void clear() { m_events.clear(); }

private:
    static constexpr qsizetype most = 1000;
    QList<StreamEvent> m_events;
};

} // namespace parley
