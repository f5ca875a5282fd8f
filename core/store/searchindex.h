// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The full-text index: what is said and the titles, by their keys. It holds no text of its own, so
// taking something out needs the row as it was. Database thread; the caller brings the
// transaction for what writes.
#pragma once

#include "base/result.h"

#include <QString>

class QSqlDatabase;

namespace parley {

class SearchIndex
{
public:
    explicit SearchIndex(const QSqlDatabase &connection) : m_connection(connection) {}

    [[nodiscard]] Result<void> addNode(qint64 key, const QString &text);
    // Before its row changes: the row holds the text that went in. Unknown keys are no error.
    [[nodiscard]] Result<void> removeNode(qint64 key);
    // All messages and the title of a conversation, before they are removed.
    [[nodiscard]] Result<void> removeConversation(qint64 key);
    // Before the row changes; nothing to do when the title stays the same.
    [[nodiscard]] Result<void> replaceTitle(qint64 key, const QString &title);
    // Puts up to `count` rows an older Parley wrote into the index. False: nothing is left to do.
    [[nodiscard]] Result<bool> indexBacklog(int count);

    // Looks whether it is sound; if not empties it and has everything indexed again by
    // indexBacklog(). An error when not even that is possible.
    [[nodiscard]] Result<void> repair();

private:
    [[nodiscard]] Result<bool> has(const char *table, qint64 key) const;
    [[nodiscard]] Result<void> change(const char *sql, qint64 key, const QString &text);
    [[nodiscard]] Result<void> removeTitle(qint64 key);
    [[nodiscard]] Result<QString> titleOf(qint64 key) const;
    [[nodiscard]] Result<bool> indexOldTitles(int count);
    [[nodiscard]] Result<bool> indexOldNodes(int count);
    const QSqlDatabase &m_connection;
};

} // namespace parley
