// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/sqlitereplaystore.h"

#include "store/addedtables.h"
#include "store/replayrows.h"
#include "store/sqliteconversationstore.h"

namespace parley {

namespace {

template <class T, class Question>
auto asking(const Question &question)
{
    return [question](const QSqlDatabase &connection) -> Result<T> {
        const auto there = requireTable(connection, "replays");
        return there ? question(ReplayRows(connection)) : Unexpected(there.error());
    };
}

} // namespace

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

QFuture<Result<QList<ReplaySummary>>> SqliteReplayStore::list()
{
    return m_store.readAside<QList<ReplaySummary>>(
        asking<QList<ReplaySummary>>([](const ReplayRows &rows) { return rows.list(); }));
}

QFuture<Result<ReplayRecord>> SqliteReplayStore::load(const ReplayId &id)
{
    return m_store.readAside<ReplayRecord>(
        asking<ReplayRecord>([id](const ReplayRows &rows) { return rows.load(id); }));
}

QFuture<Result<void>> SqliteReplayStore::remove(const ReplayId &id)
{
    return m_store.write(
        [id](const QSqlDatabase &connection) { return ReplayRows(connection).remove(id); });
}

} // namespace parley
