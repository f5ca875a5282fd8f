// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: every answer that a routing plan asked for, with what it saved. It only grows and outlives
// the chats it is about. Main thread; work happens elsewhere and comes back as a future: an answer
// knows all that was recorded before its question was asked.
#pragma once

#include "base/result.h"
#include "chat/routingnote.h"

#include <QFuture>

namespace parley {

class RoutingLog
{
public:
    virtual ~RoutingLog() = default;

    [[nodiscard]] virtual QFuture<Result<void>> record(const RoutingRecord &record) = 0;
    // Of that time, oldest first; an invalid time sets no bound, `until` is the first moment that
    // is too late.
    [[nodiscard]] virtual QFuture<Result<QList<RoutingRecord>>>
    records(const QDateTime &from = {}, const QDateTime &until = {}) = 0;
};

} // namespace parley
