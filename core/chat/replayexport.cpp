// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/replayexport.h"

#include "base/currency.h"
#include "chat/comparisonjson.h"
#include "chat/conversationjson.h"
#include "chat/ledgerexport.h"

#include <QJsonDocument>

namespace parley {

namespace {

QString errorOf(const Node &node)
{
    return node.meta.error ? QString(errorKindName(node.meta.error->kind)) : QString();
}

template <class T>
QString textOf(const std::optional<T> &value)
{
    return value ? QString::number(*value) : QString();
}

std::optional<qint64> millisecondsOf(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? std::optional<qint64>(time->count()) : std::nullopt;
}

template <class T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

QByteArray replayCsv(const ReplayRecord &record)
{
    QByteArray csv = "prompt_number,prompt,model,state,answer,score,verdict,input,output,cost_usd,"
                     "first_token_ms,duration_ms,error\r\n";
    for (const ReplayCell &cell : record.cells) {
        const AnswerMeta &meta = cell.answer.meta;
        const Usage usage = meta.usage.value_or(Usage());
        const auto cost = cell.cost();
        const QStringList cells{QString::number(cell.prompt + 1),
                                csvCell(record.replay.prompts.value(cell.prompt)),
                                csvCell(record.replay.model(cell.model).toString()),
                                QString(nodeStateName(cell.answer.state)),
                                csvCell(cell.answer.message.text()),
                                textOf(cell.score()),
                                csvCell(cell.verdict.message.text()),
                                textOf(usage.input),
                                textOf(usage.output),
                                cost ? decimalText(*cost) : QString(),
                                textOf(millisecondsOf(meta.firstToken)),
                                textOf(millisecondsOf(meta.duration)),
                                errorOf(cell.answer)};
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

QJsonObject cellJson(const Replay &replay, const ReplayCell &cell)
{
    const AnswerMeta &meta = cell.answer.meta;
    const Usage usage = meta.usage.value_or(Usage());
    const auto cost = cell.cost();
    return {
        {QStringLiteral("prompt"), cell.prompt},
        {QStringLiteral("model"), replay.model(cell.model).toString()},
        {QStringLiteral("state"), QString(nodeStateName(cell.answer.state))},
        {QStringLiteral("tries"), cell.tries},
        {QStringLiteral("answer"), cell.answer.message.text()},
        {QStringLiteral("score"), orNull(cell.score())},
        {QStringLiteral("verdict"),
         cell.verdict.id.isNull() ? QJsonValue() : QJsonValue(cell.verdict.message.text())},
        {QStringLiteral("input"), orNull(usage.input)},
        {QStringLiteral("output"), orNull(usage.output)},
        {QStringLiteral("cost_nano_usd"),
         cost ? QJsonValue(static_cast<qint64>(cost->nano())) : QJsonValue()},
        {QStringLiteral("first_token_ms"), orNull(millisecondsOf(meta.firstToken))},
        {QStringLiteral("duration_ms"), orNull(millisecondsOf(meta.duration))},
        {QStringLiteral("error"), meta.error ? QJsonValue(errorOf(cell.answer)) : QJsonValue()}};
}

QByteArray replayJson(const ReplayRecord &record)
{
    const Replay &replay = record.replay;
    QJsonArray cells;
    for (const ReplayCell &cell : record.cells) {
        cells.append(cellJson(replay, cell));
    }
    const bool judged = !replay.judge.model.isEmpty();
    return QJsonDocument(
               QJsonObject{{QStringLiteral("title"), replay.title},
                           {QStringLiteral("created"), replay.created.toString(Qt::ISODate)},
                           {QStringLiteral("models"), lineUpPanesToJson(replay.panes)},
                           {QStringLiteral("prompts"), QJsonArray::fromStringList(replay.prompts)},
                           {QStringLiteral("judge"),
                            judged ? QJsonValue(replay.judge.model.toString()) : QJsonValue()},
                           {QStringLiteral("instruction"),
                            judged ? QJsonValue(replay.judge.instruction) : QJsonValue()},
                           {QStringLiteral("cells"), cells}})
        .toJson();
}

} // namespace parley
