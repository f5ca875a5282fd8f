// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One row of the nodes table as a Node. Never fails: a row that can't be understood becomes a node
// that says so. Database thread.
#pragma once

#include "chat/conversationjson.h"
#include "chat/search.h"
#include "store/sql.h"

#include <QHash>

namespace parley {

// "SELECT key, id, …": what readNode() expects.
[[nodiscard]] QByteArray nodeColumns();
// `known`: ids of the nodes read before it, by key. State Streaming becomes Interrupted.
[[nodiscard]] Node readNode(const Statement &row, const QHash<qint64, NodeId> &known,
                            const BlobSource &blobs);
[[nodiscard]] bool isUnreadable(const Node &node);
// Everything of a message that can be found; empty for an unknown key or a row that can't be
// understood. For one message after the other.
class SearchableTexts
{
public:
    explicit SearchableTexts(const QSqlDatabase &connection,
                             SearchRequest::Within within = SearchRequest::Within::Everything);
    [[nodiscard]] Result<QString> of(qint64 key);

private:
    const QSqlDatabase &m_connection;
    Statement m_row;
    SearchRequest::Within m_within;
};
// Attachments by hash, from the blobs table. `failed` is told of an error that says nothing of the
// message that asked: no memory, a disk that can't be read now.
[[nodiscard]] BlobSource blobSource(const QSqlDatabase &connection,
                                    std::optional<Error> *failed = nullptr);

} // namespace parley
