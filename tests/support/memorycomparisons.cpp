// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/memorycomparisons.h"

#include <algorithm>

namespace parley {

QFuture<Result<QList<Comparison>>> MemoryComparisons::list()
{
    return QtFuture::makeReadyFuture(Result<QList<Comparison>>(comparisons));
}

QFuture<Result<void>> MemoryComparisons::save(const Comparison &comparison)
{
    return write([&] {
        drop(comparisons, comparison.id);
        comparisons.prepend(comparison);
    });
}

QFuture<Result<void>> MemoryComparisons::remove(const ComparisonId &id)
{
    return write([&] { drop(comparisons, id); });
}

QFuture<Result<QList<LineUp>>> MemoryComparisons::lineUps()
{
    return QtFuture::makeReadyFuture(Result<QList<LineUp>>(kept));
}

QFuture<Result<void>> MemoryComparisons::saveLineUp(const LineUp &lineUp)
{
    return write([&] {
        drop(kept, lineUp.id);
        kept.append(lineUp);
        std::sort(kept.begin(), kept.end(), [](const LineUp &a, const LineUp &b) {
            return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
        });
    });
}

QFuture<Result<void>> MemoryComparisons::removeLineUp(const LineUpId &id)
{
    return write([&] { drop(kept, id); });
}

template <class T, class Id>
void MemoryComparisons::drop(QList<T> &list, const Id &id)
{
    list.removeIf([&](const T &one) { return one.id == id; });
}

template <class Work>
QFuture<Result<void>> MemoryComparisons::write(Work work)
{
    if (failure) {
        return QtFuture::makeReadyFuture(Result<void>(Unexpected(*failure)));
    }
    work();
    return QtFuture::makeReadyFuture(Result<void>());
}

} // namespace parley
