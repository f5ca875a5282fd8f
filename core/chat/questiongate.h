// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Whether two questions surely ask the same thing, so that the answer to one may be given to the
// other. Built to say no: near-misses (capital of France, of Spain; enable, disable) are closer to
// each other by any measure of likeness than paraphrases are. Two questions are the same only if
// nothing is left of their difference once politeness, ways of asking, contractions, spellings and
// a small table of synonyms and abbreviations are taken away. Where anything looks like code, a
// command, a formula, a unit or a quotation they must be equal letter by letter; what asks about
// now is never the same. Pure, any thread. What it reaches: docs/cache.md.
#pragma once

#include <QString>
#include <QStringList>

namespace parley {

struct GateVerdict
{
    bool same = false;
    QString why; // in English: what makes them one, or what keeps them apart
};

[[nodiscard]] GateVerdict judgeQuestions(const QString &a, const QString &b);
// Whether a question in other words could be the same as this one; else it need not be looked for.
[[nodiscard]] bool hasOtherWords(const QString &question);

// Cosine of two questions' embeddings below which they are not even compared, unless it was chosen.
constexpr double usualThreshold = 0.95;
// All that decides whether the answer to `kept` is given to `asked`: the similarity must reach
// `threshold` and be above `learned`, neither question be three times as long as the other, and
// judgeQuestions() say yes.
[[nodiscard]] GateVerdict judgeHit(const QString &asked, const QString &kept, double similarity,
                                   double threshold, double learned = 0);

// What is left of a question, word by word: for tests.
[[nodiscard]] QStringList coreOf(const QString &question);

} // namespace parley
