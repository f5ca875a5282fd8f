// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A ledger in memory. Knows no titles or folders.
#pragma once

#include "chat/usageledger.h"

namespace parley {

class MemoryLedger final : public UsageLedger
{
public:
    // While set, recording fails with it.
    void failWith(const std::optional<Error> &error) { m_failure = error; }
    [[nodiscard]] const QList<LedgerEntry> &all() const { return m_entries; }
    void put(const LedgerEntry &entry) { m_entries.append(entry); }
    // What chats and folders are called, which a real one knows from its database.
    QHash<ConversationId, LedgerLine> names;
    int medianQuestions = 0; // so far

    [[nodiscard]] QFuture<Result<void>> record(const LedgerEntry &entry) override;
    [[nodiscard]] QFuture<Result<QList<LedgerLine>>> sums(const LedgerQuestion &question) override;
    [[nodiscard]] QFuture<Result<LedgerMedians>> medians(const LedgerQuestion &question) override;
    [[nodiscard]] QFuture<Result<QList<LedgerEntry>>>
    entries(const LedgerQuestion &question) override;
    void nameFolder(const FolderId &id, const QString &name) { m_folders.insert(id, name); }

private:
    [[nodiscard]] QList<LedgerEntry> matching(const LedgerQuestion &question) const;

    QList<LedgerEntry> m_entries;
    QHash<FolderId, QString> m_folders;
    std::optional<Error> m_failure;
};

} // namespace parley
