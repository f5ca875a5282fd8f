// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How text is cut into words for searching, the same for what is said and what is asked. A word is
// a run of letters and digits, compared without case and accents; in scripts that write no blanks
// (Han, Kana, Hangul, Thai, Lao, Khmer, Burmese …) each letter is a word, so that any length can be
// found. Pure functions, any thread.
#pragma once

#include "chat/search.h"

namespace parley {

struct SearchWord
{
    QString folded;
    TextRange range; // in the text it was cut from
};

// The first `atMost` words.
[[nodiscard]] QList<SearchWord> searchWords(QStringView text, qsizetype atMost);
// The text with letters that are words of their own set apart by blanks.
[[nodiscard]] QString spacedForSearch(QStringView text);
// What a person typed, taken apart. One term is one or more words in a row.
struct SearchTerm
{
    QStringList words;     // folded
    QStringList spelled;   // as typed
    bool excluded = false; // -word
    bool open = false;     // the last word may go on: it is still being typed
};
[[nodiscard]] QList<SearchTerm> searchTerms(const QString &typed);
// Whether every wanted term and no excluded one is in the text. False when nothing is wanted.
[[nodiscard]] bool matchesTerms(const QString &text, const QList<SearchTerm> &terms);

// How often each term is in the text.
struct TermCounts
{
    QList<int> times;
    qsizetype words = 0; // of the text
};
[[nodiscard]] TermCounts countTerms(const QString &text, const QList<SearchTerm> &terms);

// One line of the text around the first place where a term is found, with all terms in it marked.
struct Snippet
{
    QString text;
    QList<TextRange> marks;
};
[[nodiscard]] Snippet makeSnippet(const QString &text, const QList<SearchTerm> &terms);

} // namespace parley
