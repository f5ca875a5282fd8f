// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/sqlitebatchstore.h"

#include "store/addedtables.h"
#include "store/batchrows.h"
#include "store/ledgerrows.h"
#include "store/sqliteconversationstore.h"

namespace parley {

QFuture<Result<void>> SqliteBatchStore::add(const QList<BatchPart> &parts)
{
    return m_store.write([parts](const QSqlDatabase &connection) {
        Result<void> done;
        for (const BatchPart &part : parts) {
            done = done ? BatchRows(connection).add(part) : done;
        }
        return done;
    });
}

QFuture<Result<void>> SqliteBatchStore::setProgress(const BatchId &id,
                                                    const BatchProgress &progress)
{
    return m_store.write([id, progress](const QSqlDatabase &connection) {
        return BatchRows(connection).setProgress(id, progress);
    });
}

QFuture<Result<void>> SqliteBatchStore::settle(const BatchId &id, const QList<BatchRow> &rows,
                                               const QList<LedgerEntry> &entries)
{
    return m_store.write([id, rows, entries](const QSqlDatabase &connection) {
        Result<void> done = BatchRows(connection).settle(id, rows);
        for (const LedgerEntry &entry : entries) {
            done = done ? LedgerRows(connection).add(entry) : done;
        }
        return done;
    });
}

QFuture<Result<QList<BatchSummary>>> SqliteBatchStore::list()
{
    return m_store.readAside<QList<BatchSummary>>(
        askingRows<BatchRows>("batches", [](const BatchRows &rows) { return rows.list(); }));
}

QFuture<Result<BatchSummary>> SqliteBatchStore::load(const BatchId &id)
{
    return m_store.readAside<BatchSummary>(
        askingRows<BatchRows>("batches", [id](const BatchRows &rows) { return rows.load(id); }));
}

QFuture<Result<QList<BatchRow>>> SqliteBatchStore::rows(const BatchId &id, qint64 from,
                                                        qint64 count)
{
    return m_store.readAside<QList<BatchRow>>(
        askingRows<BatchRows>("batches", [id, from, count](const BatchRows &rows) {
            return rows.rows(id, from, count);
        }));
}

QFuture<Result<void>> SqliteBatchStore::remove(const BatchId &id)
{
    return m_store.write(
        [id](const QSqlDatabase &connection) { return BatchRows(connection).remove(id); });
}

} // namespace parley
