// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/promptwords.h"

#include "ui/prompts/variablesheet.h"

namespace parley {

namespace {

QString variableInWords(const PromptVariable &variable)
{
    QStringList said{variable.name, variableKindWords(variable.kind)};
    if (!variable.choices.isEmpty()) {
        said.append(variable.choices.join(QLatin1String(" / ")));
    }
    if (!variable.value.isEmpty()) {
        said.append(VariableSheet::tr("%1 unless changed").arg(variable.value));
    }
    if (variable.optional) {
        said.append(VariableSheet::tr("May stay empty"));
    }
    return said.join(QLatin1String(", "));
}

} // namespace

QString promptInWords(const Prompt &prompt)
{
    QStringList parts;
    const auto add = [&parts](const QString &name, const QString &text) {
        if (!text.isEmpty()) {
            parts.append(name + u'\n' + text);
        }
    };
    parts.append(prompt.command.isEmpty() ? prompt.title
                                          : prompt.title + QLatin1String(" /") + prompt.command);
    add(VariableSheet::tr("Instructions"), prompt.system);
    add(VariableSheet::tr("Message"), prompt.message);
    QStringList variables;
    for (const PromptVariable &variable : prompt.variables) {
        variables.append(variableInWords(variable));
    }
    add(VariableSheet::tr("Variables"), variables.join(u'\n'));
    for (const PromptExample &example : prompt.examples) {
        add(VariableSheet::tr("You send"), example.question);
        add(VariableSheet::tr("Model answers"), example.answer);
    }
    add(VariableSheet::tr("Tags"), prompt.tags.join(QLatin1String(", ")));
    return parts.join(QLatin1String("\n\n"));
}

} // namespace parley
