// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How well a name fits what a person types: every typed word has to be in it, best where a word of
// the name begins, else anywhere, else letter by letter ("nch" is in "New chat"). Case does not
// matter. Pure function, any thread.
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace parley {

struct FuzzyMatch
{
    int score = 0;            // larger is better
    QList<qsizetype> letters; // where the typed letters are, ascending
    friend bool operator==(const FuzzyMatch &, const FuzzyMatch &) = default;
};

// Nothing when it does not fit. Nothing typed fits everything.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &name);

} // namespace parley
