// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/prompt.h"

#include "base/names.h"
#include "chat/prompttemplate.h"

#include <QRegularExpression>
#include <algorithm>

namespace parley {

namespace {

using Kind = PromptVariable::Kind;

constexpr NameTable<Kind, 4> kinds = {{{Kind::Text, "text"},
                                       {Kind::Lines, "lines"},
                                       {Kind::Number, "number"},
                                       {Kind::Choice, "choice"}}};

Unexpected refused(const QString &sentence)
{
    return Unexpected(ErrorKind::BadRequest, sentence);
}

QStringList namesOf(const Prompt &prompt)
{
    QStringList names;
    for (const PromptVariable &variable : prompt.variables) {
        names.append(variable.name);
    }
    return names;
}

Result<void> checkTexts(const Prompt &prompt)
{
    const QStringList names = namesOf(prompt);
    for (const auto &[text, where] : {std::pair(prompt.system, QStringLiteral("Instructions")),
                                      std::pair(prompt.message, QStringLiteral("Message"))}) {
        if (const auto sound = checkTemplate(text, names); !sound) {
            return refused(QStringLiteral("%1, %2").arg(where, sound.error().detail));
        }
    }
    return {};
}

} // namespace

QLatin1String variableKindName(Kind kind)
{
    return nameIn(kinds, kind);
}

std::optional<Kind> variableKindFromName(QStringView name)
{
    return valueIn(kinds, name);
}

const PromptVariable *Prompt::variable(QStringView name) const
{
    const auto found =
        std::find_if(variables.cbegin(), variables.cend(),
                     [name](const PromptVariable &variable) { return variable.name == name; });
    return found == variables.cend() ? nullptr : &*found;
}

QString presetValue(const PromptVariable &variable)
{
    const bool first =
        variable.kind == Kind::Choice && variable.value.isEmpty() && !variable.optional;
    return first ? variable.choices.value(0) : variable.value;
}

PromptValues presetValues(const Prompt &prompt)
{
    PromptValues values;
    for (const PromptVariable &variable : prompt.variables) {
        values.insert(variable.name, presetValue(variable));
    }
    return values;
}

Result<void> checkValue(const PromptVariable &variable, const QString &value)
{
    if (value.trimmed().isEmpty()) {
        return variable.optional ? Result<void>()
                                 : refused(QStringLiteral("%1 is empty").arg(variable.name));
    }
    if (variable.kind == Kind::Choice && !variable.choices.contains(value)) {
        return refused(QStringLiteral("%1 is one of: %2")
                           .arg(variable.name, variable.choices.join(QLatin1String(", "))));
    }
    bool number = true;
    if (variable.kind == Kind::Number) {
        static_cast<void>(value.trimmed().toDouble(&number));
    }
    return number ? Result<void>()
                  : refused(QStringLiteral("%1 is a number; \"%2\" is none")
                                .arg(variable.name, value.trimmed().left(40)));
}

Result<void> checkVariable(const PromptVariable &variable)
{
    if (!isVariableName(variable.name)) {
        return refused(QStringLiteral("\"%1\" is no name of a variable: names begin with a letter "
                                      "and have letters, digits, blanks, - and _")
                           .arg(variable.name.left(60)));
    }
    if (variable.kind == Kind::Choice && variable.choices.isEmpty()) {
        return refused(
            QStringLiteral("the variable %1 has nothing to choose from").arg(variable.name));
    }
    return variable.value.isEmpty() ? Result<void>() : checkValue(variable, variable.value);
}

Result<void> checkPrompt(const Prompt &prompt)
{
    static const QRegularExpression blank(QStringLiteral("[\\s/]"));
    if (prompt.title.trimmed().isEmpty()) {
        return refused(QStringLiteral("the prompt has no title"));
    }
    if (prompt.command.contains(blank)) {
        return refused(QStringLiteral("the command /%1 has a blank or a slash in it")
                           .arg(prompt.command.left(60)));
    }
    const QStringList names = namesOf(prompt);
    for (const PromptVariable &variable : prompt.variables) {
        if (const auto sound = checkVariable(variable); !sound) {
            return sound;
        }
        if (names.count(variable.name) > 1) {
            return refused(QStringLiteral("two variables are called %1").arg(variable.name));
        }
    }
    if (const auto sound = checkTexts(prompt); !sound) {
        return sound;
    }
    for (qsizetype i = 0; i < prompt.examples.size(); ++i) {
        const PromptExample &example = prompt.examples[i];
        if (example.question.trimmed().isEmpty() || example.answer.trimmed().isEmpty()) {
            return refused(QStringLiteral("example %1 has %2")
                               .arg(i + 1)
                               .arg(example.question.trimmed().isEmpty()
                                        ? QStringLiteral("nothing that you send")
                                        : QStringLiteral("no answer")));
        }
    }
    return {};
}

Result<FilledPrompt> fillPrompt(const Prompt &prompt, const PromptValues &values)
{
    if (const auto sound = checkPrompt(prompt); !sound) {
        return Unexpected(sound.error());
    }
    for (const PromptVariable &variable : prompt.variables) {
        if (const auto sound = checkValue(variable, values.value(variable.name)); !sound) {
            return Unexpected(sound.error());
        }
    }
    return FilledPrompt{fillTemplate(prompt.system, values), fillTemplate(prompt.message, values),
                        prompt.examples};
}

Prompt withNamedVariables(Prompt prompt)
{
    for (const QString &text : {prompt.system, prompt.message}) {
        for (const QString &name : placesIn(text)) {
            if (!prompt.variable(name)) {
                prompt.variables.append({name});
            }
        }
    }
    return prompt;
}

bool isPromptFound(const Prompt &prompt, const QString &words)
{
    const QString all = QStringList{prompt.title, prompt.command, prompt.tags.join(u' '),
                                    prompt.system, prompt.message}
                            .join(u'\n');
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.cbegin(), wanted.cend(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

QString commandFor(const QString &title)
{
    QString command;
    for (const QChar c : title.trimmed().toLower()) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            command += c;
        } else if (!command.isEmpty() && !command.endsWith(u'-')) {
            command += u'-';
        }
    }
    constexpr qsizetype longest = 40;
    command.truncate(longest);
    while (command.endsWith(u'-')) {
        command.chop(1);
    }
    return command;
}

} // namespace parley
