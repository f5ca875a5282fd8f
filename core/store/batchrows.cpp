// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/batchrows.h"

#include "chat/answermetajson.h"
#include "chat/comparisonjson.h"
#include "store/askednode.h"
#include "store/sql.h"

namespace parley {

namespace {

using L1 = QLatin1String;

Unexpected missing()
{
    return Unexpected(storageError(QStringLiteral("there is no such batch"), "missing"));
}

void put(QJsonObject &object, const char *name, const std::optional<Money> &money)
{
    if (money) {
        object.insert(L1(name), static_cast<qint64>(money->nano()));
    }
}

std::optional<Money> money(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Money::fromNano(value.toInteger())) : std::nullopt;
}

void put(QJsonObject &object, const char *name, const QDateTime &time)
{
    if (time.isValid()) {
        object.insert(L1(name), time.toMSecsSinceEpoch());
    }
}

QDateTime time(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC)
                            : QDateTime();
}

QStringList texts(const QJsonValue &list)
{
    return list.toVariant().toStringList();
}

QString specText(const Batch &batch)
{
    QJsonObject spec{{L1("pane"), lineUpPanesToJson({batch.pane})},
                     {L1("columns"), QJsonArray::fromStringList(batch.columns)},
                     {L1("part"), batch.part},
                     {L1("parts"), batch.parts}};
    if (!batch.replay.isNull()) {
        spec.insert(L1("replay"), batch.replay.toString());
        spec.insert(L1("replay_pane"), batch.replayPane);
    }
    if (!batch.workflow.isEmpty()) {
        spec.insert(L1("run"), batch.run.toString());
        spec.insert(L1("workflow"), batch.workflow);
    }
    put(spec, "about", batch.about);
    put(spec, "ordinary", batch.ordinary);
    return jsonText(spec);
}

void readSpec(Batch &batch, const QJsonObject &spec)
{
    batch.pane = lineUpPanesFromJson(spec.value(L1("pane")).toArray()).value(0);
    batch.columns = texts(spec.value(L1("columns")));
    batch.part = spec.value(L1("part")).toInt(1);
    batch.parts = spec.value(L1("parts")).toInt(1);
    batch.replay = ReplayId::fromString(spec.value(L1("replay")).toString());
    batch.replayPane = spec.value(L1("replay_pane")).toInt();
    batch.run = WorkflowRunId::fromString(spec.value(L1("run")).toString());
    batch.workflow = spec.value(L1("workflow")).toString();
    batch.about = money(spec.value(L1("about")));
    batch.ordinary = money(spec.value(L1("ordinary")));
}

// State and remote id have columns of their own.
QString progressText(const BatchProgress &progress)
{
    QJsonObject object{{L1("key"), progress.key},
                       {L1("presumed"), progress.presumed},
                       {L1("foreign"), QJsonArray::fromStringList(progress.foreign)},
                       {L1("cancelling"), progress.cancelling},
                       {L1("ending"), batchStateName(progress.ending)},
                       {L1("results"), QJsonArray::fromStringList(progress.results)},
                       {L1("done"), progress.done},
                       {L1("failed"), progress.failed},
                       {L1("unknown"), progress.unknown}};
    put(object, "submitted", progress.submitted);
    put(object, "expires", progress.expires);
    put(object, "ended", progress.ended);
    if (progress.error) {
        AnswerMeta why;
        why.error = progress.error;
        object.insert(L1("why"), metaToJson(why));
    }
    return jsonText(object);
}

BatchProgress progressOf(const QString &state, const QString &remote, const QJsonObject &object)
{
    BatchProgress progress;
    // What a later version calls otherwise is left alone: as if it had failed.
    progress.state = batchStateFromName(state).value_or(BatchState::Failed);
    progress.remote = remote;
    progress.key = object.value(L1("key")).toString();
    progress.presumed = object.value(L1("presumed")).toBool();
    progress.foreign = texts(object.value(L1("foreign")));
    progress.cancelling = object.value(L1("cancelling")).toBool();
    progress.ending =
        batchStateFromName(object.value(L1("ending")).toString()).value_or(BatchState::Done);
    progress.results = texts(object.value(L1("results")));
    progress.done = object.value(L1("done")).toInteger();
    progress.failed = object.value(L1("failed")).toInteger();
    progress.unknown = object.value(L1("unknown")).toInteger();
    progress.submitted = time(object.value(L1("submitted")));
    progress.expires = time(object.value(L1("expires")));
    progress.ended = time(object.value(L1("ended")));
    progress.error = metaFromJson(object.value(L1("why")).toObject()).error;
    return progress;
}

QString questionText(const BatchRow &row)
{
    return jsonText(
        {{L1("prompt"), row.prompt}, {L1("cells"), QJsonArray::fromStringList(row.cells)}});
}

void bindMoney(Statement &statement, const std::optional<Money> &amount)
{
    amount ? statement.bind(qint64(amount->nano())) : statement.bindNull();
}

const char *const summaries =
    "SELECT b.id, b.title, b.created, b.state, b.remote, b.spec, b.progress, "
    "(SELECT count(*) FROM batch_rows r WHERE r.batch = b.key), "
    "(SELECT count(*) FROM batch_rows r WHERE r.batch = b.key AND r.state = 'answered'), "
    "(SELECT count(*) FROM batch_rows r WHERE r.batch = b.key AND r.state IN ('failed', "
    "'cancelled', 'expired')), "
    "(SELECT coalesce(sum(cost), 0) FROM batch_rows r WHERE r.batch = b.key), "
    "(SELECT coalesce(sum(ordinary - cost), 0) FROM batch_rows r WHERE r.batch = b.key) "
    "FROM batches b ";

BatchSummary summaryOf(const Statement &row)
{
    BatchSummary summary;
    summary.batch.id = BatchId::fromBytes(row.bytes(0));
    summary.batch.title = row.text(1);
    summary.batch.created = row.time(2);
    readSpec(summary.batch, jsonOf(row.text(5)));
    summary.progress = progressOf(row.text(3), row.text(4), jsonOf(row.text(6)));
    summary.rows = row.integer(7);
    summary.answered = row.integer(8);
    summary.failed = row.integer(9);
    summary.paid = Money::fromNano(row.integer(10));
    summary.saved = Money::fromNano(row.integer(11));
    return summary;
}

} // namespace

Result<qint64> BatchRows::keyOf(const BatchId &id) const
{
    Statement row(m_connection, "SELECT key FROM batches WHERE id = ?");
    const auto found = row.bind(id.toBytes()).next();
    if (!found || !*found) {
        return found ? missing() : Unexpected(found.error());
    }
    return row.integer(0);
}

Result<void> BatchRows::add(const BatchPart &part)
{
    const Batch &batch = part.batch;
    const BatchProgress start;
    Statement insert(m_connection, "INSERT OR IGNORE INTO batches (id, created, title, state, "
                                   "remote, spec, progress) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(batch.id.toBytes()).bind(batch.created).bind(batch.title);
    insert.bind(QString(batchStateName(start.state))).bind(start.remote);
    const auto done = insert.bind(specText(batch)).bind(progressText(start)).run();
    if (!done || insert.affected() == 0) {
        return done;
    }
    const qint64 key = insert.insertedKey();
    Statement one(m_connection, "INSERT INTO batch_rows (batch, row, state, question, answer) "
                                "VALUES (?, ?, ?, ?, ?)");
    for (const BatchRow &row : part.rows) {
        one.bind(key).bind(qint64(row.number)).bind(QString(batchRowStateName(row.state)));
        one.bind(questionText(row));
        if (const auto kept = one.bind(askedNodeText(row.answer)).run(); !kept) {
            return kept;
        }
    }
    return {};
}

Result<void> BatchRows::setProgress(const BatchId &id, const BatchProgress &progress)
{
    Statement change(m_connection,
                     "UPDATE batches SET state = ?, remote = ?, progress = ? WHERE id = ?");
    change.bind(QString(batchStateName(progress.state))).bind(progress.remote);
    const auto done = change.bind(progressText(progress)).bind(id.toBytes()).run();
    return done && change.affected() == 0 ? Result<void>(missing()) : done;
}

Result<void> BatchRows::settle(const BatchId &id, const QList<BatchRow> &rows)
{
    const auto key = keyOf(id);
    if (!key) {
        return Unexpected(key.error());
    }
    Statement change(m_connection, "UPDATE batch_rows SET state = ?, answer = ?, cost = ?, "
                                   "ordinary = ? WHERE batch = ? AND row = ? AND state = "
                                   "'waiting'");
    for (const BatchRow &row : rows) {
        change.bind(QString(batchRowStateName(row.state))).bind(askedNodeText(row.answer));
        const auto &cost = row.answer.meta.cost;
        bindMoney(change, cost ? std::optional(cost->amount) : std::nullopt);
        bindMoney(change, row.ordinary);
        if (const auto done = change.bind(*key).bind(qint64(row.number)).run(); !done) {
            return done;
        }
    }
    return {};
}

Result<QList<BatchSummary>> BatchRows::list() const
{
    const QByteArray sql = QByteArray(summaries) + "ORDER BY b.key DESC";
    Statement row(m_connection, sql.constData());
    return rowsOf<BatchSummary>(row, summaryOf);
}

Result<BatchSummary> BatchRows::load(const BatchId &id) const
{
    const QByteArray sql = QByteArray(summaries) + "WHERE b.id = ?";
    Statement row(m_connection, sql.constData());
    const auto found = row.bind(id.toBytes()).next();
    if (!found || !*found) {
        return found ? missing() : Unexpected(found.error());
    }
    return summaryOf(row);
}

Result<QList<BatchRow>> BatchRows::rows(const BatchId &id, qint64 from, qint64 count) const
{
    const auto key = keyOf(id);
    if (!key) {
        return Unexpected(key.error());
    }
    Statement row(m_connection, "SELECT row, state, question, answer, ordinary FROM batch_rows "
                                "WHERE batch = ? ORDER BY key LIMIT ? OFFSET ?");
    row.bind(*key).bind(count).bind(from);
    return rowsOf<BatchRow>(row, [](const Statement &found) {
        const QJsonObject question = jsonOf(found.text(2));
        BatchRow one{static_cast<int>(found.integer(0)),
                     question.value(L1("prompt")).toString(),
                     texts(question.value(L1("cells"))),
                     batchRowStateFromName(found.text(1)).value_or(BatchRowState::Failed),
                     askedNodeOf(found.text(3)),
                     {}};
        if (!found.isNull(4)) {
            one.ordinary = Money::fromNano(found.integer(4));
        }
        return one;
    });
}

Result<void> BatchRows::adoptRows()
{
    // What has no answer can't be asked any more: nobody knows whom.
    auto done = execute(m_connection,
                        QStringLiteral("UPDATE batch_rows SET state = 'cancelled' WHERE state = "
                                       "'waiting' AND batch NOT IN (SELECT key FROM batches)"));
    Statement row(m_connection, "SELECT batch, answer, max(state = 'answered') FROM batch_rows "
                                "WHERE batch NOT IN (SELECT key FROM batches) GROUP BY batch");
    const auto lost = rowsOf<std::pair<qint64, Node>>(row, [](const Statement &found) {
        return std::pair(found.integer(0), askedNodeOf(found.text(1)));
    });
    for (const auto &[key, answer] : lost.value_or(QList<std::pair<qint64, Node>>())) {
        Batch batch;
        batch.pane.model = answer.meta.asked.isEmpty()
                               ? ModelRef{QStringLiteral("?"), QStringLiteral("?")}
                               : answer.meta.asked;
        batch.created =
            answer.created.isValid() ? answer.created : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        Statement insert(m_connection, "INSERT INTO batches (key, id, created, title, state, "
                                       "remote, spec, progress) VALUES (?, ?, ?, '', ?, '', ?, ?)");
        insert.bind(key).bind(BatchId::create().toBytes()).bind(batch.created);
        insert.bind(QString(batchStateName(BatchState::Cancelled))).bind(specText(batch));
        done = done ? insert.bind(progressText({})).run() : done;
    }
    return lost ? done : Unexpected(lost.error());
}

Result<void> BatchRows::remove(const BatchId &id)
{
    return Statement(m_connection, "DELETE FROM batches WHERE id = ?").bind(id.toBytes()).run();
}

} // namespace parley
