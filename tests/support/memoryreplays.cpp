// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/memoryreplays.h"

#include <algorithm>

namespace parley {

QFuture<Result<void>> MemoryReplays::add(const Replay &replay)
{
    const auto sound = checkReplay(replay);
    const bool known = std::any_of(m_records.cbegin(), m_records.cend(),
                                   [&](const auto &one) { return one.replay.id == replay.id; });
    if (sound && !known) {
        m_records.prepend({replay, {}});
    }
    return QtFuture::makeReadyFuture(sound);
}

QFuture<Result<void>> MemoryReplays::saveCell(const ReplayId &id, const ReplayCell &cell)
{
    const auto record = find(id);
    if (m_failure || record == m_records.end()) {
        return QtFuture::makeReadyFuture(
            Result<void>(Unexpected(m_failure ? *m_failure : missing())));
    }
    QList<ReplayCell> &cells = record->cells;
    const auto place = std::lower_bound(
        cells.begin(), cells.end(), cell, [](const ReplayCell &a, const ReplayCell &b) {
            return std::pair(a.prompt, a.model) < std::pair(b.prompt, b.model);
        });
    if (place != cells.end() && place->prompt == cell.prompt && place->model == cell.model) {
        *place = cell;
    } else {
        cells.insert(place, cell);
    }
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<void>> MemoryReplays::rename(const ReplayId &id, const QString &title)
{
    return change(id, [&title](Replay &replay) { replay.title = title; });
}

QFuture<Result<void>> MemoryReplays::setBudget(const ReplayId &id,
                                               const std::optional<Money> &budget)
{
    return change(id, [&budget](Replay &replay) { replay.budget = budget; });
}

QFuture<Result<QList<ReplaySummary>>> MemoryReplays::list()
{
    QList<ReplaySummary> all;
    for (const ReplayRecord &one : m_records) {
        const auto answered = std::count_if(one.cells.begin(), one.cells.end(),
                                            [](const auto &cell) { return cell.isAnswered(); });
        const auto failed = std::count_if(one.cells.begin(), one.cells.end(),
                                          [](const auto &cell) { return cell.isFailed(); });
        all.append({one.replay.id, one.replay.title, one.replay.created, one.replay.cellCount(),
                    answered, failed});
    }
    return QtFuture::makeReadyFuture(Result<QList<ReplaySummary>>(all));
}

QFuture<Result<ReplayRecord>> MemoryReplays::load(const ReplayId &id)
{
    const auto record = find(id);
    return QtFuture::makeReadyFuture(record == m_records.end()
                                         ? Result<ReplayRecord>(Unexpected(missing()))
                                         : Result<ReplayRecord>(*record));
}

QFuture<Result<void>> MemoryReplays::remove(const ReplayId &id)
{
    m_records.removeIf([&id](const ReplayRecord &one) { return one.replay.id == id; });
    return QtFuture::makeReadyFuture(Result<void>());
}

template <class Change>
QFuture<Result<void>> MemoryReplays::change(const ReplayId &id, const Change &change)
{
    const auto record = find(id);
    const bool known = record != m_records.end();
    if (known && !m_failure) {
        change(record->replay);
    }
    const Error error = m_failure ? *m_failure : missing();
    return QtFuture::makeReadyFuture(known && !m_failure ? Result<void>()
                                                         : Result<void>(Unexpected(error)));
}

QList<ReplayRecord>::iterator MemoryReplays::find(const ReplayId &id)
{
    return std::find_if(m_records.begin(), m_records.end(),
                        [&id](const ReplayRecord &one) { return one.replay.id == id; });
}

Error MemoryReplays::missing()
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.providerCode = QStringLiteral("missing");
    return error;
}

} // namespace parley
