// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Vectors in memory, of which the nearest to another are found by looking at all of them: as rows
// of 8-bit integers with a scale each, so 100,000 of 1,536 dimensions take 154 MB and some
// milliseconds. The order is nearly that of the cosines; whoever needs the cosine itself computes
// it of the few that were found. Plain value, any thread, one at a time.
#pragma once

#include "base/dotproduct.h"
#include "base/hugepages.h"

#include <QHash>
#include <QList>
#include <optional>
#include <vector>

namespace parley {

constexpr qsizetype longestVector = 16'384;

// The same direction with length 1; nothing where it has none: empty, too long, zero, not finite.
[[nodiscard]] std::optional<QList<float>> unitVector(const QList<float> &vector);
// Of vectors of any length but 0; 0 where they can't be compared.
[[nodiscard]] double cosine(const QList<float> &a, const QList<float> &b);

// Value i is about scale * values[i].
struct QuantizedVector
{
    QByteArray values; // from -127 to 127, one byte each
    float scale = 0;
};
[[nodiscard]] QuantizedVector quantized(const QList<float> &unit);

class VectorIndex
{
public:
    explicit VectorIndex(qsizetype dimensions, DotKind kind = dotKinds().first());

    // Instead of what was there under that name. False, and nothing changes, for another length.
    bool insert(qint64 name, const QuantizedVector &vector);
    void remove(qint64 name);
    [[nodiscard]] bool contains(qint64 name) const { return m_rowOf.contains(name); }
    [[nodiscard]] qsizetype size() const { return m_names.size(); }
    [[nodiscard]] qint64 bytes() const { return qint64(m_values.size()); }
    // Names, the nearest first, equally near ones by name; none for another length.
    [[nodiscard]] QList<qint64> nearest(const QuantizedVector &vector, int most) const;

private:
    qsizetype m_dimensions;
    qsizetype m_width; // of a row: a multiple of dotWidth
    DotKind m_kind;
    std::vector<qint8, HugePages<qint8>> m_values;
    QList<float> m_scales;
    QList<qint64> m_names;
    QHash<qint64, qsizetype> m_rowOf;
};

} // namespace parley
