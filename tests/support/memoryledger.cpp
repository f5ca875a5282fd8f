// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/memoryledger.h"

#include <algorithm>

namespace parley {

QFuture<Result<void>> MemoryLedger::record(const LedgerEntry &entry)
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

QFuture<Result<QList<LedgerLine>>> MemoryLedger::sums(const LedgerQuestion &question)
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

QFuture<Result<LedgerMedians>> MemoryLedger::medians(const LedgerQuestion &question)
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

QFuture<Result<QList<LedgerEntry>>> MemoryLedger::entries(const LedgerQuestion &question)
{
    return QtFuture::makeReadyFuture(Result<QList<LedgerEntry>>(matching(question)));
}

QList<LedgerEntry> MemoryLedger::matching(const LedgerQuestion &question) const
{
    QList<LedgerEntry> found;
    for (const LedgerEntry &entry : m_entries) {
        const bool inTime = (!question.from.isValid() || entry.at >= question.from) &&
                            (!question.until.isValid() || entry.at < question.until);
        const bool ofModel =
            (question.model.profile.isEmpty() || question.model.profile == entry.asked.profile) &&
            (question.model.model.isEmpty() || question.model.model == entry.asked.model);
        const bool ofChat =
            question.conversation.isNull() || question.conversation == entry.conversation;
        if (inTime && ofModel && ofChat) {
            found.append(entry);
        }
    }
    return found;
}

} // namespace parley
