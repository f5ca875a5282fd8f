// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Attachments as rows: bytes by their hash, each kept once, as long as a message or a draft refers
// to them. Inside a transaction of its caller; database thread.
#pragma once

#include "base/result.h"
#include "chat/message.h"

#include <QJsonArray>
#include <QMap>

class QSqlDatabase;

namespace parley {

class BlobRows
{
public:
    explicit BlobRows(const QSqlDatabase &connection) : m_connection(connection) {}

    using Bytes = QMap<QString, QByteArray>; // by hash
    // Parts as JSON that names its attachments by hash.
    [[nodiscard]] static QJsonArray separate(const QList<Part> &parts, Bytes &bytes);

    // Who refers to them: a message or the draft of a conversation, each by its key.
    enum class Owner { Node, Draft };
    // From now on it has these. Writes what is not there yet; what it had before goes unless
    // somebody else refers to it.
    [[nodiscard]] Result<void> replace(Owner owner, qint64 key, const Bytes &bytes);
    // Of all messages of a conversation and its draft.
    [[nodiscard]] Result<QStringList> ofConversation(qint64 key) const;
    [[nodiscard]] Result<void> dropUnused(const QStringList &hashes);
    // Whatever nobody refers to, also what an older Parley left.
    [[nodiscard]] Result<void> dropAllUnused();

private:
    [[nodiscard]] Result<QStringList> hashes(const char *sql, qint64 key) const;

    const QSqlDatabase &m_connection;
};

} // namespace parley
