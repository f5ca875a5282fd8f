// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/promptjson.h"

#include "base/json.h"

#include <QJsonArray>

namespace parley {

namespace {

QStringList textsOf(const QJsonObject &object, const char *name)
{
    QStringList texts;
    for (const QJsonValue &value : object.value(QLatin1String(name)).toArray()) {
        texts.append(value.toString());
    }
    return texts;
}

QJsonObject variableToJson(const PromptVariable &variable)
{
    QJsonObject object{{QStringLiteral("name"), variable.name},
                       {QStringLiteral("kind"), variableKindName(variable.kind)},
                       {QStringLiteral("value"), variable.value}};
    if (!variable.choices.isEmpty()) {
        object.insert(QStringLiteral("choices"), QJsonArray::fromStringList(variable.choices));
    }
    if (variable.optional) {
        object.insert(QStringLiteral("optional"), true);
    }
    return object;
}

PromptVariable variableFromJson(const QJsonObject &object)
{
    return {json::text(object, "name"),
            variableKindFromName(json::text(object, "kind")).value_or(PromptVariable::Kind::Text),
            textsOf(object, "choices"), json::text(object, "value"),
            object.value(QLatin1String("optional")).toBool()};
}

} // namespace

QJsonObject promptToJson(const Prompt &prompt)
{
    QJsonArray variables;
    for (const PromptVariable &variable : prompt.variables) {
        variables.append(variableToJson(variable));
    }
    QJsonArray examples;
    for (const PromptExample &example : prompt.examples) {
        examples.append(QJsonObject{{QStringLiteral("question"), example.question},
                                    {QStringLiteral("answer"), example.answer}});
    }
    return {{QStringLiteral("title"), prompt.title},
            {QStringLiteral("command"), prompt.command},
            {QStringLiteral("system"), prompt.system},
            {QStringLiteral("message"), prompt.message},
            {QStringLiteral("variables"), variables},
            {QStringLiteral("examples"), examples},
            {QStringLiteral("tags"), QJsonArray::fromStringList(prompt.tags)}};
}

Prompt promptFromJson(const QJsonObject &object)
{
    Prompt prompt;
    prompt.title = json::text(object, "title");
    prompt.command = json::text(object, "command");
    prompt.system = json::text(object, "system");
    prompt.message = json::text(object, "message");
    prompt.tags = textsOf(object, "tags");
    for (const QJsonValue &value : object.value(QLatin1String("variables")).toArray()) {
        prompt.variables.append(variableFromJson(value.toObject()));
    }
    for (const QJsonValue &value : object.value(QLatin1String("examples")).toArray()) {
        const QJsonObject example = value.toObject();
        prompt.examples.append({json::text(example, "question"), json::text(example, "answer")});
    }
    return prompt;
}

} // namespace parley
