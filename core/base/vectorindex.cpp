// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/vectorindex.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace parley {

namespace {

constexpr float most8 = 127;
constexpr qsizetype atOnce = 1024; // rows

struct Near
{
    float likeness;
    qint64 name;
    bool operator<(const Near &other) const // the nearer one
    {
        return likeness > other.likeness || (likeness == other.likeness && name < other.name);
    }
};

double dot(const QList<float> &a, const QList<float> &b)
{
    double sum = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        sum += double(a[i]) * double(b[i]);
    }
    return sum;
}

} // namespace

std::optional<QList<float>> unitVector(const QList<float> &vector)
{
    const double length = std::sqrt(dot(vector, vector)); // no float is too big for its square here
    if (vector.size() > longestVector || !(length > 0) || !std::isfinite(length)) {
        return std::nullopt;
    }
    QList<float> unit(vector.size());
    std::transform(vector.cbegin(), vector.cend(), unit.begin(),
                   [length](float value) { return float(double(value) / length); });
    return unit;
}

double cosine(const QList<float> &a, const QList<float> &b)
{
    if (a.size() != b.size()) {
        return 0;
    }
    const double lengths = std::sqrt(dot(a, a)) * std::sqrt(dot(b, b));
    const double likeness = lengths > 0 ? dot(a, b) / lengths : 0;
    return std::isfinite(likeness) ? std::clamp(likeness, -1.0, 1.0) : 0;
}

QuantizedVector quantized(const QList<float> &unit)
{
    float largest = 0;
    for (const float value : unit) {
        largest = std::max(largest, std::fabs(value));
    }
    QuantizedVector result{QByteArray(unit.size(), '\0'), largest / most8};
    for (qsizetype i = 0; largest > 0 && i < unit.size(); ++i) {
        result.values[i] = static_cast<char>(std::lround(unit[i] / largest * most8));
    }
    return result;
}

VectorIndex::VectorIndex(qsizetype dimensions, DotKind kind)
    : m_dimensions(std::clamp(dimensions, qsizetype(0), longestVector))
    , m_width((m_dimensions + dotWidth - 1) / dotWidth * dotWidth)
    , m_kind(kind)
{}

bool VectorIndex::insert(qint64 name, const QuantizedVector &vector)
{
    if (m_dimensions == 0 || vector.values.size() != m_dimensions) {
        return false;
    }
    const qsizetype row = m_rowOf.value(name, m_names.size());
    if (row == m_names.size()) {
        m_values.resize(m_values.size() + size_t(m_width));
        m_scales.append(0);
        m_names.append(name);
        m_rowOf.insert(name, row);
    }
    std::copy(vector.values.cbegin(), vector.values.cend(), m_values.begin() + row * m_width);
    m_scales[row] = vector.scale;
    return true;
}

// The last row takes its place.
void VectorIndex::remove(qint64 name)
{
    const auto found = m_rowOf.constFind(name);
    if (found == m_rowOf.cend()) {
        return;
    }
    const qsizetype row = *found;
    const qsizetype last = m_names.size() - 1;
    m_rowOf.erase(found);
    if (row != last) {
        std::copy_n(m_values.begin() + last * m_width, m_width, m_values.begin() + row * m_width);
        m_scales[row] = m_scales[last];
        m_names[row] = m_names[last];
        m_rowOf[m_names[row]] = row;
    }
    m_values.resize(size_t(last * m_width));
    m_scales.removeLast();
    m_names.removeLast();
}

QList<qint64> VectorIndex::nearest(const QuantizedVector &vector, int most) const
{
    QList<qint64> names;
    if (vector.values.size() != m_dimensions || most <= 0) {
        return names;
    }
    std::vector<qint8> query(size_t(m_width), 0);
    std::copy(vector.values.cbegin(), vector.values.cend(), query.begin());
    std::array<qint32, atOnce> sums{};
    std::vector<Near> best; // a heap, the farthest on top
    for (qsizetype from = 0; from < m_names.size(); from += atOnce) {
        const qsizetype count = std::min(atOnce, m_names.size() - from);
        dotRows(m_kind, query.data(), m_values.data() + from * m_width, m_width, count,
                sums.data());
        for (qsizetype i = 0; i < count; ++i) {
            const Near one{float(sums[size_t(i)]) * m_scales[from + i], m_names[from + i]};
            if (best.size() == size_t(most)) {
                if (!(one < best.front())) {
                    continue;
                }
                std::pop_heap(best.begin(), best.end());
                best.pop_back();
            }
            best.push_back(one);
            std::push_heap(best.begin(), best.end());
        }
    }
    std::sort_heap(best.begin(), best.end());
    for (const Near &one : best) {
        names.append(one.name);
    }
    return names;
}

} // namespace parley
