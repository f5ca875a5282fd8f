// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/runlogjson.h"

#include "chat/answermetajson.h"
#include "chat/conversationjson.h"
#include "chat/loneanswerjson.h"

#include <QJsonArray>

namespace parley {

namespace {

QJsonObject questionToJson(const RunQuestion &question)
{
    return {
        {QStringLiteral("model"), question.model.isEmpty() ? QString() : question.model.toString()},
        {QStringLiteral("system"), question.system},
        {QStringLiteral("prompt"), question.prompt},
        {QStringLiteral("sampling"), samplingToJson(question.sampling)}};
}

RunQuestion questionFromJson(const QJsonObject &object)
{
    const auto text = [&object](const char *name) {
        return object.value(QLatin1String(name)).toString();
    };
    return {ModelRef::fromString(text("model")).value_or(ModelRef()), text("system"),
            text("prompt"), samplingFromJson(object.value(QLatin1String("sampling")).toObject())};
}

// Errors are written as they are in the figures of an answer.
QJsonObject errorObject(const Error &error)
{
    AnswerMeta meta;
    meta.error = error;
    return metaToJson(meta);
}

} // namespace

QJsonObject runEntryToJson(const RunEntry &entry)
{
    QJsonObject object{{QStringLiteral("event"), QString(runEventName(entry.event))},
                       {QStringLiteral("at"), entry.at.toMSecsSinceEpoch()}};
    const auto put = [&object](const char *name, const QJsonValue &value, bool wanted) {
        if (wanted) {
            object.insert(QLatin1String(name), value);
        }
    };
    put("step", entry.step, entry.step >= 0);
    put("part", entry.part, entry.part >= 0);
    put("attempt", entry.attempt, entry.attempt != 1);
    put("text", entry.text, !entry.text.isEmpty());
    put("rows", QJsonArray::fromStringList(entry.rows), !entry.rows.isEmpty());
    put("question", questionToJson(entry.question.value_or(RunQuestion())),
        entry.question.has_value());
    put("answer", loneAnswerToJson(entry.answer.value_or(Node())), entry.answer.has_value());
    put("error", errorObject(entry.error.value_or(Error())), entry.error.has_value());
    return object;
}

Result<RunEntry> runEntryFromJson(const QJsonObject &object)
{
    const auto member = [&object](const char *name) { return object.value(QLatin1String(name)); };
    const auto event = runEventFromName(member("event").toString());
    if (!event) {
        return Unexpected(ErrorKind::Storage, QStringLiteral("this is no entry of a run"));
    }
    RunEntry entry;
    entry.event = *event;
    entry.at = QDateTime::fromMSecsSinceEpoch(member("at").toInteger(), Qt::UTC);
    entry.step = member("step").toInt(-1);
    entry.part = member("part").toInt(-1);
    entry.attempt = member("attempt").toInt(1);
    entry.text = member("text").toString();
    for (const QJsonValue &row : member("rows").toArray()) {
        entry.rows.append(row.toString());
    }
    if (member("question").isObject()) {
        entry.question = questionFromJson(member("question").toObject());
    }
    if (member("answer").isObject()) {
        entry.answer = loneAnswerFromJson(member("answer").toObject());
    }
    if (member("error").isObject()) {
        entry.error = metaFromJson(member("error").toObject()).error;
    }
    return entry;
}

} // namespace parley
