// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: where comparisons and line-ups are kept. What their panes said is in the ConversationStore.
// Main thread; work happens elsewhere and comes back as a future, in the order it was asked for.
// A future that holds a value means: it is on disk.
#pragma once

#include "base/result.h"
#include "chat/comparison.h"

#include <QFuture>

namespace parley {

class ComparisonStore
{
public:
    virtual ~ComparisonStore() = default;

    // Last changed first.
    [[nodiscard]] virtual QFuture<Result<QList<Comparison>>> list() = 0;
    // Makes it or replaces it.
    [[nodiscard]] virtual QFuture<Result<void>> save(const Comparison &comparison) = 0;
    // Its conversations stay. Unknown ids are no error.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const ComparisonId &id) = 0;

    // By name.
    [[nodiscard]] virtual QFuture<Result<QList<LineUp>>> lineUps() = 0;
    // Makes it or replaces it.
    [[nodiscard]] virtual QFuture<Result<void>> saveLineUp(const LineUp &lineUp) = 0;
    // Unknown ids are no error.
    [[nodiscard]] virtual QFuture<Result<void>> removeLineUp(const LineUpId &id) = 0;
};

} // namespace parley
