// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Nodes as rows: parts and meta as versioned JSON, attachments by hash in a table of their own,
// text of answers that still arrive as chunk rows. Database thread; the caller brings the
// transaction. A row that can't be read becomes a node that says so: one bad message never hides
// the others.
#pragma once

#include "chat/conversation.h"

class QSqlDatabase;

namespace parley {

class NodeRows
{
public:
    explicit NodeRows(const QSqlDatabase &connection) : m_connection(connection) {}

    // A second try with the same id replaces the first. Storage error "unknown" when the
    // conversation or the parent is not there.
    [[nodiscard]] Result<void> add(const ConversationId &conversation, const Node &node);
    [[nodiscard]] Result<void> append(const NodeId &node, const QString &text);
    // Writes the final form, drops its chunks.
    [[nodiscard]] Result<void> finish(const Node &node);
    // In the order they were added; Streaming ones as Interrupted, with the text of their chunks.
    [[nodiscard]] Result<QList<Node>> readAll(qint64 conversationKey) const;
    // Folds what a program that ended left behind. Returns how many answers it was.
    [[nodiscard]] Result<qsizetype> closeStreaming();

private:
    [[nodiscard]] Result<void> saveContent(qint64 key, const Node &node);
    // `nodes` is a condition on rows of that table with one place for `value`.
    [[nodiscard]] Result<QList<Node>> read(const char *nodes, qint64 value) const;
    [[nodiscard]] Result<QHash<qint64, QString>> chunkText(const char *nodes, qint64 value) const;
    [[nodiscard]] Result<qint64> keyOf(const NodeId &id) const;

    const QSqlDatabase &m_connection;
};

} // namespace parley
