// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/batchexport.h"

#include "base/currency.h"
#include "chat/ledgerexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace parley {

namespace {

using L1 = QLatin1String;

QString errorOf(const BatchRow &row)
{
    const auto &error = row.answer.meta.error;
    return error ? QString(errorKindName(error->kind)) : QString();
}

QString textOf(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : QString();
}

template <class T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue nano(const std::optional<Money> &money)
{
    return money ? QJsonValue(static_cast<qint64>(money->nano())) : QJsonValue();
}

std::optional<Money> costOf(const BatchRow &row)
{
    const auto &cost = row.answer.meta.cost;
    return cost ? std::optional(cost->amount) : std::nullopt;
}

QJsonValue timeOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODate)) : QJsonValue();
}

void sortByNumber(QList<BatchRow> &rows)
{
    std::sort(rows.begin(), rows.end(),
              [](const BatchRow &a, const BatchRow &b) { return a.number < b.number; });
}

// Ours behind theirs, under names they don't use.
QString heads(const Batch &batch)
{
    QStringList names;
    for (const QString &column : batch.columns) {
        names.append(csvCell(column));
    }
    if (batch.columns.isEmpty()) {
        names = {QStringLiteral("row"), QStringLiteral("prompt")};
    }
    for (const char *name :
         {"state", "answer", "model", "input", "output", "cost_usd", "error", "error_detail"}) {
        QString free = QLatin1String(name);
        while (batch.columns.contains(free)) {
            free.prepend(QStringLiteral("batch_"));
        }
        names.append(free);
    }
    return names.join(u',');
}

} // namespace

QByteArray batchCsv(const Batch &batch, QList<BatchRow> rows)
{
    sortByNumber(rows);
    QByteArray csv = heads(batch).toUtf8() + "\r\n";
    for (const BatchRow &row : std::as_const(rows)) {
        const AnswerMeta &meta = row.answer.meta;
        const Usage usage = meta.usage.value_or(Usage());
        QStringList cells;
        for (qsizetype i = 0; i < batch.columns.size(); ++i) {
            cells.append(csvCell(row.cells.value(i)));
        }
        if (batch.columns.isEmpty()) {
            cells = {QString::number(row.number + 1), csvCell(row.prompt)};
        }
        const auto cost = costOf(row);
        cells +=
            {QString(batchRowStateName(row.state)),
             csvCell(row.answer.message.text()),
             csvCell(meta.answeredBy.isEmpty() ? batch.pane.model.toString() : meta.answeredBy),
             textOf(usage.input),
             textOf(usage.output),
             cost ? decimalText(*cost) : QString(),
             errorOf(row),
             csvCell(meta.error ? meta.error->detail : QString())};
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

QJsonObject batchRowJson(const Batch &batch, const BatchRow &row)
{
    const AnswerMeta &meta = row.answer.meta;
    const Usage usage = meta.usage.value_or(Usage());
    QJsonObject columns;
    for (qsizetype i = 0; i < batch.columns.size(); ++i) {
        columns.insert(batch.columns[i], row.cells.value(i));
    }
    return {{L1("row"), row.number},
            {L1("prompt"), row.prompt},
            {L1("columns"), columns},
            {L1("state"), batchRowStateName(row.state)},
            {L1("answer"), row.answer.message.text()},
            {L1("answered_by"), meta.answeredBy},
            {L1("input"), orNull(usage.input)},
            {L1("output"), orNull(usage.output)},
            {L1("cost_nano_usd"), nano(costOf(row))},
            {L1("ordinary_nano_usd"), nano(row.ordinary)},
            {L1("error"), meta.error ? QJsonValue(errorOf(row)) : QJsonValue()},
            {L1("error_detail"), meta.error ? QJsonValue(meta.error->detail) : QJsonValue()}};
}

QJsonObject batchJson(const BatchSummary &summary)
{
    const Batch &batch = summary.batch;
    const BatchProgress &progress = summary.progress;
    return {
        {L1("id"), batch.id.toString()},
        {L1("title"), batch.title},
        {L1("model"), batch.pane.model.toString()},
        {L1("part"), batch.part},
        {L1("parts"), batch.parts},
        {L1("state"), batchStateName(progress.state)},
        {L1("cancelling"), progress.cancelling},
        {L1("remote"), progress.remote},
        {L1("created"), timeOf(batch.created)},
        {L1("submitted"), timeOf(progress.submitted)},
        {L1("expires"), timeOf(progress.expires)},
        {L1("ended"), timeOf(progress.ended)},
        {L1("rows"), summary.rows},
        {L1("answered"), summary.answered},
        {L1("failed"), summary.failed},
        {L1("done_there"), progress.done},
        {L1("unknown_lines"), progress.unknown},
        {L1("about_nano_usd"), nano(batch.about)},
        {L1("ordinary_nano_usd"), nano(batch.ordinary)},
        {L1("paid_nano_usd"), static_cast<qint64>(summary.paid.nano())},
        {L1("saved_nano_usd"), static_cast<qint64>(summary.saved.nano())},
        {L1("error"),
         progress.error ? QJsonValue(errorKindName(progress.error->kind)) : QJsonValue()},
        {L1("error_detail"), progress.error ? QJsonValue(progress.error->detail) : QJsonValue()}};
}

QByteArray batchJson(const BatchSummary &summary, QList<BatchRow> rows)
{
    sortByNumber(rows);
    QJsonArray all;
    for (const BatchRow &row : std::as_const(rows)) {
        all.append(batchRowJson(summary.batch, row));
    }
    QJsonObject object = batchJson(summary);
    object.insert(L1("results"), all);
    return QJsonDocument(object).toJson();
}

} // namespace parley
