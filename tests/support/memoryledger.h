// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A ledger in memory. Knows no titles or folders. Header only.
#pragma once

#include "chat/usageledger.h"

#include <algorithm>

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

    [[nodiscard]] QFuture<Result<void>> record(const LedgerEntry &entry) override
    {
        if (m_failure) {
            return QtFuture::makeReadyFuture(Result<void>(Unexpected(*m_failure)));
        }
        const bool known = std::any_of(m_entries.cbegin(), m_entries.cend(),
                                       [&](const auto &one) { return one.id == entry.id; });
        if (!known) {
            m_entries.append(entry);
        }
        return QtFuture::makeReadyFuture(Result<void>());
    }
    [[nodiscard]] QFuture<Result<QList<LedgerLine>>> sums(const LedgerQuestion &question) override
    {
        LedgerTally tally(question.by);
        for (const LedgerEntry &entry : matching(question)) {
            LedgerLine line = names.value(entry.conversation);
            line.day = entry.at.toTimeZone(question.zone).date();
            line.model = entry.asked;
            line.key = entry.key;
            line.person = entry.person;
            line.workflow = entry.workflow;
            line.conversation = entry.conversation;
            if (question.by.contains(LedgerPart::Folder)) {
                line.title = m_folders.value(line.folder);
            }
            line.sums = sumsOf(entry);
            tally.add(line);
        }
        return QtFuture::makeReadyFuture(Result<QList<LedgerLine>>(tally.lines()));
    }
    [[nodiscard]] QFuture<Result<LedgerMedians>> medians(const LedgerQuestion &question) override
    {
        ++medianQuestions;
        QList<Money> costs;
        QList<std::chrono::milliseconds> waits;
        for (const LedgerEntry &entry : matching(question)) {
            if (sumsOf(entry).answers == 0) {
                continue;
            }
            if (entry.cost) {
                costs.append(entry.cost->amount);
            }
            if (entry.firstToken) {
                waits.append(*entry.firstToken);
            }
        }
        std::sort(costs.begin(), costs.end());
        std::sort(waits.begin(), waits.end());
        LedgerMedians medians;
        if (!costs.isEmpty()) {
            medians.cost = costs[(costs.size() - 1) / 2];
        }
        if (!waits.isEmpty()) {
            medians.firstToken = waits[(waits.size() - 1) / 2];
        }
        return QtFuture::makeReadyFuture(Result<LedgerMedians>(medians));
    }
    [[nodiscard]] QFuture<Result<QList<LedgerEntry>>>
    entries(const LedgerQuestion &question) override
    {
        return QtFuture::makeReadyFuture(Result<QList<LedgerEntry>>(matching(question)));
    }
    void nameFolder(const FolderId &id, const QString &name) { m_folders.insert(id, name); }

private:
    [[nodiscard]] QList<LedgerEntry> matching(const LedgerQuestion &question) const
    {
        QList<LedgerEntry> found;
        for (const LedgerEntry &entry : m_entries) {
            const bool inTime = (!question.from.isValid() || entry.at >= question.from) &&
                                (!question.until.isValid() || entry.at < question.until);
            const bool ofModel =
                (question.model.profile.isEmpty() ||
                 question.model.profile == entry.asked.profile) &&
                (question.model.model.isEmpty() || question.model.model == entry.asked.model);
            const bool ofChat =
                question.conversation.isNull() || question.conversation == entry.conversation;
            if (inTime && ofModel && ofChat) {
                found.append(entry);
            }
        }
        return found;
    }

    QList<LedgerEntry> m_entries;
    QHash<FolderId, QString> m_folders;
    std::optional<Error> m_failure;
};

} // namespace parley
