// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/batchlookup.h"

namespace parley {

namespace {

// Seconds between our clock and theirs, at most. What is looked through in vain costs a page or
// two, what is overlooked is paid twice.
constexpr qint64 clocksApart = 31 * 24 * 60 * 60;

} // namespace

void BatchLookup::look(const BatchSummary &sent, BatchService &service, const Secret &key,
                       Found found)
{
    m_known.wait(m_store.list(),
                 [this, sent, &service, key, found](const Result<QList<BatchSummary>> &known) {
                     if (!known) {
                         found(Unexpected(known.error()));
                         return;
                     }
                     QStringList taken = sent.progress.foreign;
                     for (const BatchSummary &other : *known) {
                         // One that is presumed only may be ours as well as the other's.
                         if (other.batch.id != sent.batch.id && !other.progress.presumed) {
                             taken.append(other.progress.remote);
                         }
                     }
                     ask(sent, service, key, taken, found);
                 });
}

void BatchLookup::ask(const BatchSummary &sent, BatchService &service, const Secret &key,
                      const QStringList &taken, const Found &found)
{
    const QDateTime since = sent.progress.submitted.addSecs(-clocksApart);
    m_listed.wait(service.list(since, key), [sent, taken, found, marks = service.keepsMarks()](
                                                const Result<QList<BatchReport>> &reports) {
        if (!reports) {
            found(Unexpected(reports.error()));
            return;
        }
        const QString mark = sent.batch.id.toString();
        for (const BatchReport &report : *reports) {
            const bool same = marks ? report.mark == mark
                                    : report.total == sent.rows && !taken.contains(report.id);
            if (same) {
                found(std::optional(BatchSighting{report, !marks}));
                return;
            }
        }
        found(std::optional<BatchSighting>());
    });
}

} // namespace parley
