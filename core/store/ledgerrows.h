// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Entries of the usage ledger as rows, and sums of them. Database thread, or any thread with a
// connection of its own; the caller brings the transaction.
#pragma once

#include "chat/usageledger.h"

class QSqlDatabase;

namespace parley {

class LedgerRows
{
public:
    explicit LedgerRows(const QSqlDatabase &connection) : m_connection(connection) {}

    // An id that is there already changes nothing.
    [[nodiscard]] Result<void> add(const LedgerEntry &entry);
    [[nodiscard]] Result<QList<LedgerLine>> sums(const LedgerQuestion &question) const;
    [[nodiscard]] Result<LedgerMedians> medians(const LedgerQuestion &question) const;
    [[nodiscard]] Result<QList<LedgerEntry>> entries(const LedgerQuestion &question) const;

    // Once, for a database that had no ledger: what its answers say they took.
    [[nodiscard]] Result<void> takeOverAnswers();

private:
    // Titles and folders of conversations, by their ids.
    [[nodiscard]] Result<QHash<QByteArray, LedgerLine>> places() const;
    [[nodiscard]] Result<QHash<QByteArray, QString>> folderNames() const;
    // Of at most the newest 10,000.
    [[nodiscard]] Result<std::optional<qint64>> median(const char *column,
                                                       const LedgerQuestion &question) const;

    const QSqlDatabase &m_connection;
};

} // namespace parley
