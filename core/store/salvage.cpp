// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/salvage.h"

#include "chat/batch.h"
#include "chat/conversationjson.h"
#include "chat/runlog.h"
#include "store/backups.h"
#include "store/batchrows.h"
#include "store/databasefiles.h"
#include "store/migrations.h"
#include "store/pagescan.h"
#include "store/replayrows.h"
#include "store/sql.h"

#include <map>

namespace parley {

namespace {

bool isId(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray && value.toByteArray().size() == 16;
}

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString;
}

bool isBytes(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray;
}

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong;
}

// Both have eight columns; the name of a state tells them from all else.
const char *batchTableOf(const QVariantList &row)
{
    if (row.size() != 8) {
        return nullptr;
    }
    if (isId(row[1]) && isNumber(row[2]) && isText(row[3]) && isText(row[6]) && isText(row[7]) &&
        batchStateFromName(row[4].toString())) {
        return "batches";
    }
    return isNumber(row[1]) && isNumber(row[2]) && isText(row[4]) && isText(row[5]) &&
                   batchRowStateFromName(row[3].toString())
               ? "batch_rows"
               : nullptr;
}

// Whose row this is, by its look; null: none of ours (the index for searching is made anew).
const char *tableOf(const QVariantList &row)
{
    const qsizetype size = row.size();
    if (size == 11 && isId(row[1]) && isText(row[4]) && isText(row[5])) {
        return "nodes";
    }
    if (size >= 13 && isId(row[1]) && isText(row[2]) && isText(row[10])) {
        return "conversations";
    }
    if (size == 11 && isId(row[1]) && isText(row[3]) && isText(row[8])) {
        return "votes";
    }
    if (size == 15 && isId(row[1]) && !isText(row[2]) && isText(row[4]) && isText(row[9])) {
        return "routings";
    }
    const bool ledger = size == 26 || (size == 27 && isText(row[26]));
    if (ledger && isId(row[1]) && !isText(row[2]) && isText(row[3]) && isText(row[10])) {
        return "ledger";
    }
    if (size == 7 && isId(row[1]) && isText(row[3]) && isText(row[5]) && isText(row[6])) {
        return "workflow_runs";
    }
    if (size == 5 && isId(row[1]) && isText(row[2]) && isText(row[4])) {
        return "workflows";
    }
    if (size == 5 && isId(row[1]) && !isText(row[2]) && !isText(row[3]) && isText(row[4])) {
        return "comparisons";
    }
    if (size == 4 && isId(row[1]) && isText(row[2]) && isText(row[3])) {
        return "line_ups";
    }
    if (size == 5 && isId(row[1]) && !isText(row[4]) && !isBytes(row[4])) {
        return "prompts";
    }
    if (size == 6 && isId(row[1]) && !isText(row[3]) && isText(row[4]) && isText(row[5])) {
        return "prompt_versions";
    }
    if (size == 6 && isId(row[1]) && isText(row[3]) && isText(row[5])) {
        return "replays";
    }
    if (size == 5 && isText(row[1]) && isText(row[2]) && isBytes(row[3])) {
        return "tool_consents";
    }
    if (size == 9 && isId(row[1]) && isText(row[4]) && isText(row[6]) && isText(row[7])) {
        return "tool_log";
    }
    if (size == 3 && row[0].isNull()) {
        return isId(row[1]) && isText(row[2])        ? "folders"
               : !isBytes(row[1]) && isBytes(row[2]) ? "chunks"
                                                     : nullptr;
    }
    if (const char *table = batchTableOf(row)) {
        return table;
    }
    const bool blob = size == 2 && isText(row[0]) && row[0].toString().size() == 64;
    return blob && isBytes(row[1]) ? "blobs" : nullptr;
}

// Of a table without keys of its own; those of indexes are made anew.
const char *tableOfEntry(const QVariantList &row)
{
    const bool cell = row.size() == 7 && isNumber(row[0]) && isNumber(row[3]) && isText(row[4]) &&
                      isText(row[5]) && isText(row[6]);
    if (cell && nodeStateFromName(row[4].toString())) {
        return "replay_cells";
    }
    const bool entry =
        row.size() == 4 && isNumber(row[0]) && isNumber(row[1]) && isText(row[2]) && isText(row[3]);
    return entry && runEventFromName(row[2].toString()) ? "workflow_entries" : nullptr;
}

class Salvage
{
public:
    explicit Salvage(const QSqlDatabase &connection) : m_connection(connection) {}

    Result<Salvaged> run(PageScan &pages)
    {
        const auto counting =
            single(m_connection,
                   QStringLiteral("SELECT sql FROM sqlite_schema WHERE name='nodes_counted'"));
        if (!counting) {
            return Unexpected(counting.error());
        }
        Result<void> done = script({"DROP TRIGGER nodes_counted"}); // they bring their own count
        pages.eachRow([this, &done](qint64 key, const QVariantList &row) {
            if (const char *table = done ? tableOf(row) : nullptr) {
                done = insert(table, key, row);
            }
        });
        pages.eachEntry([this, &done](const QVariantList &row) {
            if (const char *table = done ? tableOfEntry(row) : nullptr) {
                done = insert(table, 0, row);
            }
        });
        done = done ? mend() : done;
        done = done ? execute(m_connection, counting->toString()) : done;
        if (!done) {
            return Unexpected(done.error());
        }
        return m_result;
    }

private:
    Result<void> script(std::initializer_list<const char *> statements) const
    {
        for (const char *statement : statements) {
            if (const auto done = execute(m_connection, QLatin1String(statement)); !done) {
                return done;
            }
        }
        return {};
    }

    // Rows of an older schema have fewer columns: the others get what a migration gives them.
    Statement &inserting(const char *table, qsizetype columns)
    {
        auto &statement = m_inserts[{table, columns}];
        if (!statement) {
            Statement rows(m_connection, "SELECT group_concat(name) FROM (SELECT name "
                                         "FROM pragma_table_info(?) ORDER BY cid LIMIT ?)");
            rows.bind(QString::fromLatin1(table)).bind(qint64(columns));
            const QString names = rows.next().value_or(false) ? rows.text(0) : QString();
            const QString places = QStringLiteral(",?").repeated(columns).mid(1);
            const QString sql = QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                                    .arg(QLatin1String(table), names, places);
            statement = std::make_unique<Statement>(m_connection, sql.toUtf8().constData());
        }
        return *statement;
    }

    Result<void> insert(const char *table, qint64 key, const QVariantList &row)
    {
        Statement &statement = inserting(table, row.size());
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QVariant &value = row[i];
            if (i == 0 && value.isNull()) {
                statement.bind(key);
            } else if (value.isNull()) {
                statement.bindNull();
            } else if (isText(value)) {
                statement.bind(value.toString());
            } else if (isBytes(value)) {
                statement.bind(value.toByteArray());
            } else {
                statement.bind(value.toLongLong());
            }
        }
        const auto done = statement.run();
        // A value that is of no use in its column costs the row.
        const bool useless = !done && done.error().providerCode == QLatin1String("constraint");
        return useless ? Result<void>() : done;
    }

    // What refers to something that was lost, and all that can be made from the rest.
    Result<void> mend()
    {
        const qint64 promised = number("SELECT coalesce(sum(messages), 0) FROM conversations");
        const auto done = script(
            {"INSERT INTO conversations (key, id, title, title_by_person, created, updated, "
             "active_leaf, system, profile, model, sampling, draft) "
             "SELECT conversation, randomblob(16), '', 0, min(created), max(created), NULL, '', "
             "'', '', '{}', '' FROM nodes "
             "WHERE conversation NOT IN (SELECT key FROM conversations) GROUP BY conversation",
             "UPDATE conversations SET messages = "
             "(SELECT count(*) FROM nodes WHERE conversation = conversations.key)",
             "UPDATE conversations SET folder = NULL "
             "WHERE folder IS NOT NULL AND folder NOT IN (SELECT key FROM folders)",
             "UPDATE nodes SET parent = NULL "
             "WHERE parent IS NOT NULL AND parent NOT IN (SELECT key FROM nodes)",
             "DELETE FROM chunks WHERE node NOT IN (SELECT key FROM nodes)",
             "INSERT OR IGNORE INTO node_blobs SELECT n.key, j.value FROM nodes n, "
             "json_tree(CASE WHEN json_valid(n.parts) THEN n.parts ELSE '{}' END) j "
             "WHERE instr(n.parts, '\"blob\"') AND j.key = 'blob' "
             "AND j.value IN (SELECT hash FROM blobs)",
             "INSERT OR IGNORE INTO draft_blobs SELECT c.key, j.value FROM conversations c, "
             "json_tree(CASE WHEN json_valid(c.draft_parts) THEN c.draft_parts ELSE '[]' END) j "
             "WHERE j.key = 'blob' AND j.value IN (SELECT hash FROM blobs)",
             "INSERT OR IGNORE INTO prompts (id, favourite, uses) "
             "SELECT DISTINCT prompt, 0, 0 FROM prompt_versions",
             // What follows a lost entry still says what was paid for; new ones go behind it.
             "CREATE TEMP TABLE rest AS SELECT run, row_number() OVER (PARTITION BY run ORDER BY "
             "number) - 1 AS number, event, entry FROM workflow_entries "
             "WHERE run IN (SELECT key FROM workflow_runs)",
             "DELETE FROM workflow_entries", "INSERT INTO workflow_entries SELECT * FROM rest",
             "DROP TABLE rest",
             // A row may be older than what became of it: what seems not to have left is looked for
             // at the provider before it is sent.
             "UPDATE batches SET state = 'submitting', progress = json_set(CASE WHEN "
             "json_valid(progress) THEN progress ELSE '{}' END, '$.submitted', created) "
             "WHERE state = 'waiting'",
             "UPDATE search_backlog SET nodes = (SELECT coalesce(max(key), 0) FROM nodes), "
             "conversations = (SELECT coalesce(max(key), 0) FROM conversations)"});
        m_result.replays = number("SELECT count(DISTINCT replay) FROM replay_cells");
        m_result.runs = number("SELECT count(*) FROM workflow_runs");
        m_result.batches = number("SELECT count(*) FROM batches");
        m_result.conversations = number("SELECT count(*) FROM conversations");
        m_result.messages = number("SELECT count(*) FROM nodes");
        m_result.lost = std::max<qint64>(0, promised - m_result.messages);
        const auto adopted = done ? ReplayRows(m_connection).adoptCells() : done;
        return adopted ? BatchRows(m_connection).adoptRows() : adopted;
    }

    qint64 number(const char *sql) const
    {
        return single(m_connection, QLatin1String(sql)).value_or(QVariant(0)).toLongLong();
    }

    const QSqlDatabase &m_connection;
    std::map<std::pair<const char *, qsizetype>, std::unique_ptr<Statement>> m_inserts;
    Salvaged m_result;
};

Result<Salvaged> copyAll(const QString &damaged, const QString &target)
{
    const Connection connection(target, Connection::Access::ReadWrite);
    if (!connection.opened()) {
        return Unexpected(connection.opened().error());
    }
    const QSqlDatabase &database = connection.database();
    if (const auto made = migrate(database, backupFolder(target)); !made) {
        return Unexpected(made.error());
    }
    Transaction transaction(database);
    if (!transaction.begun()) {
        return Unexpected(transaction.begun().error());
    }
    PageScan pages(damaged);
    const auto result = Salvage(database).run(pages);
    if (!result) {
        return result;
    }
    if (result->conversations == 0 && result->replays == 0 && result->runs == 0 &&
        result->batches == 0) {
        return Unexpected(storageError(QStringLiteral("nothing could be read"), "corrupt"));
    }
    const auto done = transaction.commit();
    return done ? result : Unexpected(done.error());
}

} // namespace

Result<Salvaged> salvageDatabase(const QString &damaged, const QString &target)
{
    Result<void> ready = prepareDatabaseFile(target);
    auto result = ready ? copyAll(damaged, target) : Unexpected(ready.error());
    if (result) {
        ready = checkDatabase(target);
        ready = ready ? syncToDisk(target) : ready;
    }
    if (!ready) {
        result = Unexpected(ready.error());
    }
    if (!result) {
        QFile::remove(target);
    }
    return result;
}

} // namespace parley
