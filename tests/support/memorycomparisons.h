// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Comparisons and line-ups in memory behind the ComparisonStore port. Can be told to fail. Header
// only.
#pragma once

#include "chat/comparisonstore.h"

#include <algorithm>

namespace parley {

struct MemoryComparisons final : ComparisonStore
{
    QList<Comparison> comparisons; // last saved first
    QList<LineUp> kept;
    std::optional<Error> failure; // while set, every write fails with it

    QFuture<Result<QList<Comparison>>> list() override
    {
        return QtFuture::makeReadyFuture(Result<QList<Comparison>>(comparisons));
    }
    QFuture<Result<void>> save(const Comparison &comparison) override
    {
        return write([&] {
            drop(comparisons, comparison.id);
            comparisons.prepend(comparison);
        });
    }
    QFuture<Result<void>> remove(const ComparisonId &id) override
    {
        return write([&] { drop(comparisons, id); });
    }
    QFuture<Result<QList<LineUp>>> lineUps() override
    {
        return QtFuture::makeReadyFuture(Result<QList<LineUp>>(kept));
    }
    QFuture<Result<void>> saveLineUp(const LineUp &lineUp) override
    {
        return write([&] {
            drop(kept, lineUp.id);
            kept.append(lineUp);
            std::sort(kept.begin(), kept.end(), [](const LineUp &a, const LineUp &b) {
                return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
            });
        });
    }
    QFuture<Result<void>> removeLineUp(const LineUpId &id) override
    {
        return write([&] { drop(kept, id); });
    }

private:
    template <class T, class Id>
    static void drop(QList<T> &list, const Id &id)
    {
        list.removeIf([&](const T &one) { return one.id == id; });
    }
    template <class Work>
    QFuture<Result<void>> write(Work work)
    {
        if (failure) {
            return QtFuture::makeReadyFuture(Result<void>(Unexpected(*failure)));
        }
        work();
        return QtFuture::makeReadyFuture(Result<void>());
    }
};

} // namespace parley
