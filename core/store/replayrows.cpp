// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/replayrows.h"

#include "chat/comparisonjson.h"
#include "chat/conversationjson.h"
#include "chat/promptlist.h"
#include "store/askednode.h"
#include "store/sql.h"

namespace parley {

namespace {

Result<void> orMissing(Statement &change)
{
    const auto done = change.run();
    return done && change.affected() == 0
               ? Unexpected(storageError(QStringLiteral("this replay is gone"), "missing"))
               : done;
}

QString specText(const Replay &replay)
{
    QJsonObject spec{{QStringLiteral("panes"), lineUpPanesToJson(replay.panes)},
                     {QStringLiteral("prompts"), QJsonArray::fromStringList(replay.prompts)},
                     {QStringLiteral("judge"),
                      replay.judge.model.isEmpty() ? QString() : replay.judge.model.toString()},
                     {QStringLiteral("instruction"), replay.judge.instruction}};
    if (replay.budget) {
        spec.insert(QStringLiteral("budget"), static_cast<qint64>(replay.budget->nano()));
    }
    return jsonText(spec);
}

void readSpec(Replay &replay, const QJsonObject &spec)
{
    const auto member = [&spec](const char *name) { return spec.value(QLatin1String(name)); };
    replay.panes = lineUpPanesFromJson(member("panes").toArray());
    // Of the first versions: all panes had one system prompt and one set of parameters.
    for (const QJsonValue &model : member("models").toArray()) {
        replay.panes.append({ModelRef::fromString(model.toString()).value_or(ModelRef()),
                             member("system").toString(),
                             samplingFromJson(member("sampling").toObject())});
    }
    for (const QJsonValue &prompt : member("prompts").toArray()) {
        replay.prompts.append(prompt.toString());
    }
    replay.judge.model = ModelRef::fromString(member("judge").toString()).value_or(ModelRef());
    replay.judge.instruction = member("instruction").toString();
    if (const QJsonValue budget = member("budget"); budget.isDouble()) {
        replay.budget = Money::fromNano(budget.toInteger());
    }
}

} // namespace

Result<void> ReplayRows::add(const Replay &replay)
{
    Statement insert(m_connection, "INSERT OR IGNORE INTO replays (id, created, title, cells, "
                                   "spec) VALUES (?, ?, ?, ?, ?)");
    insert.bind(replay.id.toBytes()).bind(replay.created).bind(replay.title);
    return insert.bind(qint64(replay.cellCount())).bind(specText(replay)).run();
}

Result<void> ReplayRows::saveCell(const ReplayId &id, const ReplayCell &cell)
{
    Statement save(m_connection,
                   "INSERT INTO replay_cells (replay, prompt, model, tries, state, answer, "
                   "verdict) SELECT key, ?, ?, ?, ?, ?, ? FROM replays WHERE id = ? "
                   "ON CONFLICT (replay, prompt, model) DO UPDATE SET tries = excluded.tries, "
                   "state = excluded.state, answer = excluded.answer, verdict = excluded.verdict");
    save.bind(qint64(cell.prompt)).bind(qint64(cell.model)).bind(qint64(cell.tries));
    save.bind(QString(nodeStateName(cell.answer.state)));
    return orMissing(
        save.bind(askedNodeText(cell.answer)).bind(askedNodeText(cell.verdict)).bind(id.toBytes()));
}

Result<void> ReplayRows::rename(const ReplayId &id, const QString &title)
{
    Statement change(m_connection, "UPDATE replays SET title = ? WHERE id = ?");
    return orMissing(change.bind(title).bind(id.toBytes()));
}

Result<void> ReplayRows::setBudget(const ReplayId &id, const std::optional<Money> &budget)
{
    if (!budget) {
        Statement change(m_connection,
                         "UPDATE replays SET spec = json_remove(spec, '$.budget') WHERE id = ?");
        return orMissing(change.bind(id.toBytes()));
    }
    Statement change(m_connection,
                     "UPDATE replays SET spec = json_set(spec, '$.budget', ?) WHERE id = ?");
    return orMissing(change.bind(qint64(budget->nano())).bind(id.toBytes()));
}

Result<QList<ReplaySummary>> ReplayRows::list() const
{
    Statement row(m_connection,
                  "SELECT id, title, created, cells, (SELECT count(*) FROM replay_cells c WHERE "
                  "c.replay = r.key AND c.state = 'complete'), (SELECT count(*) FROM replay_cells "
                  "c WHERE c.replay = r.key AND c.state IN ('failed', 'interrupted')) "
                  "FROM replays r ORDER BY key DESC");
    return rowsOf<ReplaySummary>(row, [](const Statement &found) {
        return ReplaySummary{ReplayId::fromBytes(found.bytes(0)),
                             found.text(1),
                             found.time(2),
                             found.integer(3),
                             found.integer(4),
                             found.integer(5)};
    });
}

Result<QList<ReplayCell>> ReplayRows::cells(qint64 key) const
{
    Statement row(m_connection, "SELECT prompt, model, tries, answer, verdict FROM replay_cells "
                                "WHERE replay = ? ORDER BY prompt, model");
    row.bind(key);
    return rowsOf<ReplayCell>(row, [](const Statement &found) {
        return ReplayCell{static_cast<int>(found.integer(0)), static_cast<int>(found.integer(1)),
                          static_cast<int>(found.integer(2)), askedNodeOf(found.text(3)),
                          askedNodeOf(found.text(4))};
    });
}

Result<ReplayRecord> ReplayRows::load(const ReplayId &id) const
{
    Statement row(m_connection, "SELECT key, title, created, spec FROM replays WHERE id = ?");
    const auto found = row.bind(id.toBytes()).next();
    if (!found || !*found) {
        return Unexpected(found ? storageError(QStringLiteral("there is no such replay"), "missing")
                                : found.error());
    }
    ReplayRecord record;
    record.replay.id = id;
    record.replay.title = row.text(1);
    record.replay.created = row.time(2);
    readSpec(record.replay, jsonOf(row.text(3)));
    const auto all = cells(row.integer(0));
    if (!all) {
        return Unexpected(all.error());
    }
    record.cells = *all;
    return record;
}

Result<void> ReplayRows::adoptCells()
{
    Statement row(m_connection, "SELECT DISTINCT replay FROM replay_cells WHERE replay NOT IN "
                                "(SELECT key FROM replays)");
    const auto keys = rowsOf<qint64>(row, [](const Statement &found) { return found.integer(0); });
    for (const qint64 key : keys.value_or(QList<qint64>())) {
        const auto known = cells(key);
        Replay replay;
        replay.id = ReplayId::create();
        for (const ReplayCell &cell : known.value_or(QList<ReplayCell>())) {
            const bool sound = cell.prompt >= 0 && cell.prompt < mostPrompts && cell.model >= 0 &&
                               cell.model < mostReplayPanes;
            if (!sound) {
                continue;
            }
            replay.created = replay.created.isValid() ? qMin(replay.created, cell.answer.created)
                                                      : cell.answer.created;
            replay.prompts.resize(qMax<qsizetype>(replay.prompts.size(), cell.prompt + 1));
            replay.panes.resize(qMax<qsizetype>(replay.panes.size(), cell.model + 1));
            replay.panes[cell.model].model = cell.answer.meta.asked;
        }
        for (LineUpPane &pane : replay.panes) { // of whom no cell is left
            pane.model = pane.model.isEmpty() ? ModelRef{QStringLiteral("?"), QStringLiteral("?")}
                                              : pane.model;
        }
        Statement insert(m_connection, "INSERT INTO replays (key, id, created, title, cells, spec) "
                                       "VALUES (?, ?, ?, ?, ?, ?)");
        insert.bind(key).bind(replay.id.toBytes()).bind(replay.created).bind(replay.title);
        const auto done = insert.bind(qint64(replay.cellCount())).bind(specText(replay)).run();
        if (!done) {
            return done;
        }
    }
    return keys ? Result<void>() : Unexpected(keys.error());
}

Result<void> ReplayRows::remove(const ReplayId &id)
{
    return Statement(m_connection, "DELETE FROM replays WHERE id = ?").bind(id.toBytes()).run();
}

} // namespace parley
