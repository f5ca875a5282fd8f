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
    // What was held, which is forgotten.
    [[nodiscard]] QList<StreamEvent> take() { return std::exchange(m_events, {}); }
    void clear() { m_events.clear(); }

private:
    static constexpr qsizetype most = 1000;
    QList<StreamEvent> m_events;
};

} // namespace parley
