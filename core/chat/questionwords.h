// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The tables of QuestionGate: what may be said in several ways without meaning anything else. Short
// on purpose: a word that means two things is in none of them. Any thread.
#pragma once

#include <QStringList>

namespace parley {

// A run of words, and what stands for it.
struct Rewording
{
    QStringList said;
    QStringList meant;
};

// Said before a question out of politeness; the longest first.
[[nodiscard]] const QList<QStringList> &politeBeginnings();
// At the beginning of a question: "how can i" is "how do i"; the longest first.
[[nodiscard]] const QList<Rewording> &waysOfAsking();
// Anywhere in it: contractions, spellings, misspellings; the longest first.
[[nodiscard]] const QList<Rewording> &spellings();
[[nodiscard]] const QList<Rewording> &abbreviations();
// "three" is "3".
[[nodiscard]] const QList<Rewording> &numbers();
// Likewise, but not beside technical words, where each may be a word of its own.
[[nodiscard]] const QList<Rewording> &synonyms();
[[nodiscard]] bool isTechnical(const QString &lowerWord);
// Words that begin a sentence in many languages: only there their capital means nothing.
[[nodiscard]] bool beginsSentences(const QString &lowerWord);
// Names that mean the same without their capital.
[[nodiscard]] bool isPlainName(const QString &lowerWord);
// Words that ask about the moment.
[[nodiscard]] bool isOfTheMoment(const QString &lowerWord);

} // namespace parley
