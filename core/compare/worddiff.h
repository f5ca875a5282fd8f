// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What became of a text, word by word, to be read in one go: words that stayed, went and came.
// Blanks count for nothing; each word brings those behind it. Pure, any thread; time as of
// commonRuns().
#pragma once

#include <QList>
#include <QString>

namespace parley {

struct WordChange
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const WordChange &, const WordChange &) = default;
};

// What is not Removed is `after`; of two neighbours of different kinds the Removed one comes first.
[[nodiscard]] QList<WordChange> diffWords(const QString &before, const QString &after);

} // namespace parley
