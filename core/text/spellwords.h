// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where the words are in what a person writes that can be checked for spelling: no code, addresses,
// paths, names with signs in them, numbers, abbreviations. Pure, any thread.
#pragma once

#include <QList>
#include <QString>

namespace parley {

struct WordPlace
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const WordPlace &, const WordPlace &) = default;
};

// Of one paragraph outside of a block of code.
[[nodiscard]] QList<WordPlace> wordsToCheck(const QString &paragraph);
// Whether a paragraph begins or ends a block of code.
[[nodiscard]] bool isCodeFence(QStringView paragraph);

} // namespace parley
