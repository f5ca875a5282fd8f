// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/sqlitereplaystore.h"

#include "store/addedtables.h"
#include "store/replayrows.h"
#include "store/sqliteconversationstore.h"

namespace parley {

QFuture<Result<void>> SqliteReplayStore::add(const Replay &replay)
{
    if (const auto sound = checkReplay(replay); !sound) {
        return QtFuture::makeReadyFuture(sound);
    }
    return m_store.write(
        [replay](const QSqlDatabase &connection) { return ReplayRows(connection).add(replay); });
}

QFuture<Result<void>> SqliteReplayStore::saveCell(const ReplayId &id, const ReplayCell &cell)
{
    return m_store.write([id, cell](const QSqlDatabase &connection) {
        return ReplayRows(connection).saveCell(id, cell);
    });
}

QFuture<Result<void>> SqliteReplayStore::rename(const ReplayId &id, const QString &title)
{
    return m_store.write([id, title](const QSqlDatabase &connection) {
        return ReplayRows(connection).rename(id, title);
    });
}

QFuture<Result<void>> SqliteReplayStore::setBudget(const ReplayId &id,
                                                   const std::optional<Money> &budget)
{
    return m_store.write([id, budget](const QSqlDatabase &connection) {
        return ReplayRows(connection).setBudget(id, budget);
    });
}

QFuture<Result<QList<ReplaySummary>>> SqliteReplayStore::list()
{
    return m_store.readAside<QList<ReplaySummary>>(
        askingRows<ReplayRows>("replays", [](const ReplayRows &rows) { return rows.list(); }));
}

QFuture<Result<ReplayRecord>> SqliteReplayStore::load(const ReplayId &id)
{
    return m_store.readAside<ReplayRecord>(
        askingRows<ReplayRows>("replays", [id](const ReplayRows &rows) { return rows.load(id); }));
}

QFuture<Result<void>> SqliteReplayStore::remove(const ReplayId &id)
{
    return m_store.write(
        [id](const QSqlDatabase &connection) { return ReplayRows(connection).remove(id); });
}

} // namespace parley
