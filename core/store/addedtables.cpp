// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/addedtables.h"

#include "store/sql.h"

namespace parley {

namespace {

// One that is of an older Parley has nothing of it.
Result<bool> isInFormer(const QSqlDatabase &connection, const QString &table)
{
    return single(connection,
                  QStringLiteral("SELECT count(*) FROM former.sqlite_schema WHERE name = '%1'")
                      .arg(table))
        .transform([](const QVariant &count) { return count.toInt() > 0; });
}

Result<void> takeOverTable(const QSqlDatabase &connection, const QString &table)
{
    const auto there = isInFormer(connection, table);
    if (!there || !*there) {
        return there ? Result<void>() : Unexpected(there.error());
    }
    const auto columns =
        single(connection, QStringLiteral("SELECT group_concat(name) FROM (SELECT name FROM "
                                          "pragma_table_info('%1') WHERE name <> 'key' AND name IN "
                                          "(SELECT name FROM pragma_table_info('%1', 'former')))")
                               .arg(table));
    if (!columns) {
        return Unexpected(columns.error());
    }
    return execute(connection, QStringLiteral("INSERT OR IGNORE INTO main.%1 (%2) SELECT %2 FROM "
                                              "former.%1 ORDER BY key")
                                   .arg(table, columns->toString()));
}

// Replays that are not here, and what was answered since of those that are.
Result<void> takeOverReplays(const QSqlDatabase &connection)
{
    const auto there = isInFormer(connection, QStringLiteral("replay_cells"));
    if (!there || !*there) {
        return there ? Result<void>() : Unexpected(there.error());
    }
    const auto done = takeOverTable(connection, QStringLiteral("replays"));
    return done ? execute(connection,
                          QStringLiteral(
                              "INSERT INTO main.replay_cells (replay, prompt, model, tries, state, "
                              "answer, verdict) SELECT here.key, c.prompt, c.model, c.tries, "
                              "c.state, c.answer, c.verdict FROM former.replay_cells c "
                              "JOIN former.replays f ON f.key = c.replay "
                              "JOIN main.replays here ON here.id = f.id WHERE true "
                              "ON CONFLICT (replay, prompt, model) DO UPDATE SET "
                              "tries = excluded.tries, state = excluded.state, "
                              "answer = excluded.answer, verdict = excluded.verdict "
                              "WHERE excluded.tries >= tries"))
                : done;
}

// Runs of workflows that are not here, and what happened since in those that are: all of it was
// paid for.
Result<void> takeOverRuns(const QSqlDatabase &connection)
{
    const auto there = isInFormer(connection, QStringLiteral("workflow_entries"));
    if (!there || !*there) {
        return there ? Result<void>() : Unexpected(there.error());
    }
    const auto done = takeOverTable(connection, QStringLiteral("workflow_runs"));
    return done ? execute(connection,
                          QStringLiteral(
                              "INSERT OR IGNORE INTO main.workflow_entries (run, number, event, "
                              "entry) SELECT here.key, e.number, e.event, e.entry FROM "
                              "former.workflow_entries e JOIN former.workflow_runs f ON f.key = "
                              "e.run JOIN main.workflow_runs here ON here.id = f.id"))
                : done;
}

// Batches as they are now: one that has left since must not leave again.
Result<void> takeOverBatches(const QSqlDatabase &connection)
{
    const auto there = isInFormer(connection, QStringLiteral("batch_rows"));
    if (!there || !*there) {
        return there ? Result<void>() : Unexpected(there.error());
    }
    Result<void> done = execute(
        connection,
        QStringLiteral("DELETE FROM main.batches WHERE id IN (SELECT id FROM former.batches)"));
    done = done ? takeOverTable(connection, QStringLiteral("batches")) : done;
    return done ? execute(connection,
                          QStringLiteral("INSERT INTO main.batch_rows (batch, row, state, "
                                         "question, answer, cost, ordinary) SELECT here.key, "
                                         "r.row, r.state, r.question, r.answer, r.cost, "
                                         "r.ordinary FROM former.batch_rows r JOIN former.batches "
                                         "f ON f.key = r.batch JOIN main.batches here ON here.id "
                                         "= f.id ORDER BY r.key"))
                : done;
}

} // namespace

Result<void> requireTable(const QSqlDatabase &connection, const char *table)
{
    Statement row(connection, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
    const auto found = row.bind(QString::fromLatin1(table)).next();
    if (!found) {
        return Unexpected(found.error());
    }
    return *found
               ? Result<void>()
               : Unexpected(storageError(QStringLiteral("this database is of an older Parley: "
                                                        "start Parley once, which brings it up to "
                                                        "date"),
                                         "older_schema"));
}

Result<void> takeOverRows(const QSqlDatabase &connection, const QString &path,
                          std::initializer_list<const char *> tables)
{
    if (const auto done = Statement(connection, "ATTACH ? AS former").bind(path).run(); !done) {
        return done;
    }
    Result<void> done;
    for (const char *table : tables) {
        done = done ? takeOverTable(connection, QString::fromLatin1(table)) : done;
    }
    done = done ? takeOverReplays(connection) : done;
    done = done ? takeOverRuns(connection) : done;
    done = done ? takeOverBatches(connection) : done;
    const auto left = execute(connection, QStringLiteral("DETACH former"));
    return done ? left : done;
}

} // namespace parley
