// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/filledprompts.h"

namespace parley {

namespace {

bool usesTable(const Prompt &prompt, const PromptTable &table)
{
    for (const PromptVariable &variable : prompt.variables) {
        if (table.columns.contains(variable.name)) {
            return true;
        }
    }
    return false;
}

Result<QString> filled(const Prompt &prompt, const PromptValues &values)
{
    const auto made = fillPrompt(prompt, values);
    if (made && made->message.trimmed().isEmpty()) {
        return Unexpected(ErrorKind::BadRequest, QStringLiteral("its message is empty"));
    }
    return made ? Result<QString>(made->message) : Unexpected(made.error());
}

} // namespace

QStringList missingValues(const Prompt &prompt, const PromptTable &table)
{
    QStringList missing;
    for (const PromptVariable &variable : prompt.variables) {
        if (!variable.optional && presetValue(variable).isEmpty() &&
            !table.columns.contains(variable.name)) {
            missing.append(variable.name);
        }
    }
    return missing;
}

Result<QStringList> filledPrompts(const Prompt &prompt, const PromptTable &table)
{
    const PromptValues presets = presetValues(prompt);
    if (!usesTable(prompt, table)) {
        const auto one = filled(prompt, presets);
        return one ? Result<QStringList>(QStringList{*one}) : Unexpected(one.error());
    }
    QStringList all;
    for (const QStringList &row : table.rows) {
        PromptValues values = presets;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            if (values.contains(table.columns[i]) && !row.value(i).isEmpty()) {
                values.insert(table.columns[i], row.value(i));
            }
        }
        const auto one = filled(prompt, values);
        if (!one) {
            return Unexpected(
                ErrorKind::BadRequest,
                QStringLiteral("row %1: %2").arg(all.size() + 1).arg(one.error().detail));
        }
        all.append(*one);
    }
    return all;
}

} // namespace parley
