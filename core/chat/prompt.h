// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A prompt of the library: what is said to a model again and again, with places for what changes.
// The system text and the message are templates (chat/prompttemplate.h); the examples are sent as
// real turns before the message, word by word. Plain values, any thread.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QMap>
#include <QStringList>

namespace parley {

struct Prompt;
using PromptId = Id<Prompt>;

struct PromptVariable
{
    enum class Kind { Text, Lines, Number, Choice };

    QString name;
    Kind kind = Kind::Text;
    QStringList choices = {}; // of Choice
    QString value = {};       // unless changed; a Choice without one begins with its first
    bool optional = false;
    friend bool operator==(const PromptVariable &, const PromptVariable &) = default;
};
// "text", "lines", "number", "choice": in files.
[[nodiscard]] QLatin1String variableKindName(PromptVariable::Kind kind);
[[nodiscard]] std::optional<PromptVariable::Kind> variableKindFromName(QStringView name);

struct PromptExample
{
    QString question;
    QString answer;
    friend bool operator==(const PromptExample &, const PromptExample &) = default;
};

struct Prompt
{
    PromptId id;
    QString title;
    QString command; // "explain" is called by "/explain"; empty: by its title alone
    QString system;  // empty: that of the chat stays
    QString message; // empty: the person writes it
    QList<PromptVariable> variables;
    QList<PromptExample> examples;
    QStringList tags;

    [[nodiscard]] const PromptVariable *variable(QStringView name) const;
    friend bool operator==(const Prompt &, const Prompt &) = default;
};

using PromptValues = QMap<QString, QString>; // by name of the variable

// A prompt with its places filled: what goes to the model, but for what the person adds.
struct FilledPrompt
{
    QString system;
    QString message;
    QList<PromptExample> examples;
    friend bool operator==(const FilledPrompt &, const FilledPrompt &) = default;
};

// What a form begins with.
[[nodiscard]] QString presetValue(const PromptVariable &variable);
[[nodiscard]] PromptValues presetValues(const Prompt &prompt);
// A BadRequest error with one sentence: it is missing, no number, none of the choices.
[[nodiscard]] Result<void> checkValue(const PromptVariable &variable, const QString &value);
// Likewise: its name is none, there is nothing to choose from, what it begins with does not fit.
[[nodiscard]] Result<void> checkVariable(const PromptVariable &variable);
// The first thing that keeps it from being used: a fault of a template (with its line), a variable
// nobody named or named twice, a command with a blank in it, half an example.
[[nodiscard]] Result<void> checkPrompt(const Prompt &prompt);
// Errors of checkPrompt() and checkValue().
[[nodiscard]] Result<FilledPrompt> fillPrompt(const Prompt &prompt, const PromptValues &values);
// With a variable of kind Text for each place that has none, in the order of the places.
[[nodiscard]] Prompt withNamedVariables(Prompt prompt);
// Title, command, tags and texts hold all of these words, in any case.
[[nodiscard]] bool isPromptFound(const Prompt &prompt, const QString &words);
// "Explain to a client" as a command: "explain-to-a-client".
[[nodiscard]] QString commandFor(const QString &title);

} // namespace parley
