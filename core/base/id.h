// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Strong ids: an Id<Node> can't be passed where an Id<Conversation> is meant. An id is a random
// UUID written without braces; a null id means "none". Plain value, any thread.
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace parley {

template <class Tag>
class Id
{
public:
    Id() = default; // null
    [[nodiscard]] static Id create() { return Id(QUuid::createUuid()); }
    // A null id when the text is not a UUID.
    [[nodiscard]] static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    // 16 bytes, for files; a null id when there are not 16.
    [[nodiscard]] QByteArray toBytes() const { return m_uuid.toRfc4122(); }
    [[nodiscard]] static Id fromBytes(const QByteArray &bytes)
    {
        return Id(QUuid::fromRfc4122(bytes));
    }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}
    QUuid m_uuid;
};

} // namespace parley
