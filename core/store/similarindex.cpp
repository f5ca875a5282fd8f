// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/similarindex.h"

#include "chat/similaranswers.h"
#include "store/sql.h"

#include <QtEndian>
#include <cmath>

namespace parley {

namespace {

constexpr qint64 mostBytes = 400'000'000; // of memory, for all scopes
constexpr size_t mostScopes = 500;        // most have one question: a chat that goes on
constexpr qsizetype scaleBytes = sizeof(float);

} // namespace

QByteArray packed(const QuantizedVector &vector)
{
    QByteArray bytes(scaleBytes, '\0');
    qToLittleEndian(vector.scale, bytes.data());
    return bytes + vector.values;
}

std::optional<QuantizedVector> unpacked(const QByteArray &bytes)
{
    if (bytes.size() <= scaleBytes) {
        return std::nullopt;
    }
    const QuantizedVector vector{bytes.mid(scaleBytes),
                                 qFromLittleEndian<float>(bytes.constData())};
    return std::isfinite(vector.scale) ? std::optional(vector) : std::nullopt;
}

Result<QList<qint64>> SimilarIndex::nearest(const QSqlDatabase &connection, const QByteArray &scope,
                                            const QuantizedVector &vector, int most)
{
    const auto index = indexOf(connection, {scope, vector.values.size()});
    return index ? Result<QList<qint64>>((*index)->nearest(vector, most))
                 : Unexpected(index.error());
}

Result<VectorIndex *> SimilarIndex::indexOf(const QSqlDatabase &connection, const Place &place)
{
    const auto version = single(connection, QStringLiteral("PRAGMA data_version"));
    if (!version) {
        return Unexpected(version.error());
    }
    if (std::exchange(m_version, version->toLongLong()) != m_version) {
        m_indexes.clear();
    }
    if (const auto found = m_indexes.find(place); found != m_indexes.end()) {
        return &found->second;
    }
    VectorIndex index(place.second);
    Statement row(connection, "SELECT id, quantized FROM questions WHERE scope = ? AND "
                              "dimensions = ? AND refusals < ?");
    row.bind(place.first).bind(qint64(place.second)).bind(qint64(mostRefusals));
    for (;;) {
        const auto more = row.next();
        if (!more) {
            return Unexpected(more.error());
        }
        if (!*more) {
            break;
        }
        if (const auto vector = unpacked(row.bytes(1))) {
            index.insert(row.integer(0), *vector);
        }
    }
    makeRoom();
    return &m_indexes.emplace(place, std::move(index)).first->second;
}

void SimilarIndex::makeRoom()
{
    qint64 bytes = 0;
    for (const auto &[place, index] : m_indexes) {
        bytes += index.bytes();
    }
    if (bytes > mostBytes || m_indexes.size() >= mostScopes) {
        m_indexes.clear();
    }
}

void SimilarIndex::added(const QByteArray &scope, qint64 row, const QuantizedVector &vector)
{
    if (const auto found = m_indexes.find({scope, vector.values.size()});
        found != m_indexes.end()) {
        found->second.insert(row, vector);
    }
}

void SimilarIndex::removed(const QByteArray &scope, qsizetype dimensions, qint64 row)
{
    if (const auto found = m_indexes.find({scope, dimensions}); found != m_indexes.end()) {
        found->second.remove(row);
    }
}

} // namespace parley
