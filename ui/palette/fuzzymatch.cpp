// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/palette/fuzzymatch.h"

#include <algorithm>

namespace parley {

namespace {

constexpr int atBegin = 100;
constexpr int atWord = 80;
constexpr int inside = 50;
constexpr int scattered = 20;
constexpr qsizetype longestName = 300; // letters of a name that are looked at

bool beginsWord(const QString &name, qsizetype at)
{
    return at == 0 || !name.at(at - 1).isLetterOrNumber() ||
           (name.at(at).isUpper() && name.at(at - 1).isLower());
}

void addRun(FuzzyMatch &match, qsizetype at, qsizetype length)
{
    for (qsizetype i = 0; i < length; ++i) {
        match.letters.append(at + i);
    }
}

// The word in one piece; 0 when it is not there.
int findWhole(const QString &word, const QString &name, FuzzyMatch &match)
{
    qsizetype first = -1;
    for (qsizetype at = name.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = name.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (beginsWord(name, at)) {
            addRun(match, at, word.size());
            return at == 0 ? atBegin : atWord;
        }
        first = first < 0 ? at : first;
    }
    if (first < 0) {
        return 0;
    }
    addRun(match, first, word.size());
    return inside;
}

// Letter by letter, each either next to the one before or where a word begins: what is taken from
// anywhere fits everything and helps nobody.
int findScattered(const QString &word, const QString &name, FuzzyMatch &match)
{
    QList<qsizetype> letters;
    qsizetype at = 0;
    for (const QChar wanted : word) {
        const bool follows = !letters.isEmpty() && at < name.size() &&
                             name.at(at).toCaseFolded() == wanted.toCaseFolded();
        while (!follows && at < name.size() &&
               !(name.at(at).toCaseFolded() == wanted.toCaseFolded() && beginsWord(name, at))) {
            ++at;
        }
        if (at >= name.size()) {
            return 0;
        }
        letters.append(at++);
    }
    match.letters += letters;
    return scattered;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &name)
{
    FuzzyMatch match;
    const QString looked = name.left(longestName);
    for (const QString &word : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        int score = findWhole(word, looked, match);
        if (score == 0 && word.size() > 1) {
            score = findScattered(word, looked, match);
        }
        if (score == 0) {
            return {};
        }
        match.score += score;
    }
    std::sort(match.letters.begin(), match.letters.end());
    match.letters.erase(std::unique(match.letters.begin(), match.letters.end()),
                        match.letters.end());
    // Of two that fit alike the shorter one is meant.
    match.score = match.score * 10 - static_cast<int>(qMin<qsizetype>(looked.size(), 90)) / 10;
    return match;
}

} // namespace parley
