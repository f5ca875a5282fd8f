// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Comparisons and line-ups in memory behind the ComparisonStore port. Can be told to fail.
#pragma once

#include "chat/comparisonstore.h"

namespace parley {

struct MemoryComparisons final : ComparisonStore
{
    QList<Comparison> comparisons; // last saved first
    QList<LineUp> kept;
    std::optional<Error> failure; // while set, every write fails with it

    QFuture<Result<QList<Comparison>>> list() override;
    QFuture<Result<void>> save(const Comparison &comparison) override;
    QFuture<Result<void>> remove(const ComparisonId &id) override;
    QFuture<Result<QList<LineUp>>> lineUps() override;
    QFuture<Result<void>> saveLineUp(const LineUp &lineUp) override;
    QFuture<Result<void>> removeLineUp(const LineUpId &id) override;

private:
    template <class T, class Id>
    static void drop(QList<T> &list, const Id &id);
    template <class Work>
    QFuture<Result<void>> write(Work work);
};

} // namespace parley
