// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A list of prompts from a file of another program: a table as CSV (RFC 4180; comma, semicolon or
// tab, as the first line shows) or JSON lines, and prompts made from it by filling {{names of
// columns}} in. Text may be UTF-8 or UTF-16 with a byte-order mark, UTF-8 without, or Windows-1252.
// Pure, any thread. Every refusal is a BadRequest error with one sentence that names the line.
#pragma once

#include "base/result.h"

#include <QStringList>

namespace parley {

struct PromptTable
{
    QStringList columns;
    QList<QStringList> rows; // each as long as columns
    friend bool operator==(const PromptTable &, const PromptTable &) = default;
};

inline constexpr qsizetype mostPrompts = 100'000;

// Of what a file holds.
[[nodiscard]] Result<PromptTable> readPromptTable(const QByteArray &bytes);

// The prompt a table asks for when nobody says otherwise: its column "prompt", or its only one.
[[nodiscard]] Result<QString> usualTemplate(const PromptTable &table);
// One prompt for each row. What stands in the cells is never filled in again.
[[nodiscard]] Result<QStringList> fillPrompts(const QString &promptTemplate,
                                              const PromptTable &table);

// Prompts to be made, wherever they come from: a text with {{columns}} in it, and a row of values
// for each prompt.
struct PromptSet
{
    QString from; // for people: the name of a file, of a chat
    QString promptTemplate;
    PromptTable table;
    friend bool operator==(const PromptSet &, const PromptSet &) = default;
};
// Prompts that are asked as they are: braces in them are no places.
[[nodiscard]] PromptSet plainPrompts(const QString &from, const QStringList &prompts);

} // namespace parley
