// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: where replays and their cells are kept, each cell by itself as soon as it is there. Main
// thread; work happens elsewhere and comes back as a future, in the order it was asked for. A
// future that holds a value means: it is on disk.
#pragma once

#include "chat/replay.h"

#include <QFuture>

namespace parley {

class ReplayStore
{
public:
    virtual ~ReplayStore() = default;

    // A new one; what is there already stays as it is.
    [[nodiscard]] virtual QFuture<Result<void>> add(const Replay &replay) = 0;
    // Makes the cell or replaces it. Storage error when its replay is unknown.
    [[nodiscard]] virtual QFuture<Result<void>> saveCell(const ReplayId &id,
                                                         const ReplayCell &cell) = 0;
    // Storage error "missing" when it is unknown.
    [[nodiscard]] virtual QFuture<Result<void>> rename(const ReplayId &id,
                                                       const QString &title) = 0;
    // Absent: there is none. Storage error "missing" when it is unknown.
    [[nodiscard]] virtual QFuture<Result<void>> setBudget(const ReplayId &id,
                                                          const std::optional<Money> &budget) = 0;
    // Newest first.
    [[nodiscard]] virtual QFuture<Result<QList<ReplaySummary>>> list() = 0;
    // Storage error "missing" when it is unknown.
    [[nodiscard]] virtual QFuture<Result<ReplayRecord>> load(const ReplayId &id) = 0;
    // With its cells, for good. Unknown ids are no error.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const ReplayId &id) = 0;
};

} // namespace parley
