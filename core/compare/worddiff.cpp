// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "compare/worddiff.h"

#include "compare/sequencediff.h"
#include "compare/wordsplit.h"

#include <QHash>

namespace parley {

namespace {

using Kind = WordChange::Kind;

struct Cut
{
    QStringList pieces; // each a word and the blanks behind it; together the text
    std::vector<int> words;
};

Cut cutText(const QString &text, QHash<QString, int> &known)
{
    Cut cut;
    const std::vector<WordPlace> places = splitWords(text, Blanks::Ignored);
    for (size_t i = 0; i < places.size(); ++i) {
        const QString word = text.mid(places[i].from, places[i].to - places[i].from);
        const auto number = known.find(word);
        cut.words.push_back(
            number == known.end() ? *known.insert(word, static_cast<int>(known.size())) : *number);
        const qsizetype from = i == 0 ? 0 : places[i].from;
        const qsizetype to = i + 1 < places.size() ? places[i + 1].from : text.size();
        cut.pieces.append(text.mid(from, to - from));
    }
    return cut;
}

} // namespace

QList<WordChange> diffWords(const QString &before, const QString &after)
{
    QHash<QString, int> known;
    const Cut left = cutText(before, known);
    const Cut right = cutText(after, known);
    QList<WordChange> changes;
    const auto add = [&changes](Kind kind, const QStringList &pieces, int from, int to) {
        if (to > from) {
            changes.append({kind, pieces.mid(from, to - from).join(QString())});
        }
    };
    int atLeft = 0;
    int atRight = 0;
    const auto addUpTo = [&](int leftEnd, int rightEnd) {
        add(Kind::Removed, left.pieces, atLeft, leftEnd);
        add(Kind::Added, right.pieces, atRight, rightEnd);
    };
    for (const CommonRun &run : commonRuns(left.words, right.words)) {
        addUpTo(run.left, run.right);
        add(Kind::Same, right.pieces, run.right, run.rightEnd());
        atLeft = run.leftEnd();
        atRight = run.rightEnd();
    }
    addUpTo(static_cast<int>(left.pieces.size()), static_cast<int>(right.pieces.size()));
    return changes;
}

} // namespace parley
