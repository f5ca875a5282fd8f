// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Answers cut into blocks and words, each word a number that stands for the same word in all of
// them. Plain values, any thread.
#pragma once

#include "compare/wordsplit.h"
#include "text/block.h"

#include <QHash>

namespace parley {

struct CutBlock
{
    QString text;                  // as blockText()
    std::vector<WordPlace> places; // of each word in it
    std::vector<int> words;        // which one it is
    int same = -1;                 // equal for blocks that read the same
    int weight = 0;                // of all words together
};

struct CutAnswer
{
    std::vector<CutBlock> blocks;
};

class WordTable
{
public:
    // Case matters when versions are compared, not when it is asked who said something first.
    explicit WordTable(Qt::CaseSensitivity cases = Qt::CaseSensitive) : m_cases(cases) {}

    [[nodiscard]] CutAnswer cut(const QList<Block> &blocks);
    [[nodiscard]] int weightOf(int word) const { return m_weights[static_cast<size_t>(word)]; }
    [[nodiscard]] size_t wordCount() const { return m_weights.size(); }

private:
    [[nodiscard]] CutBlock cut(const Block &block);
    [[nodiscard]] int numberOf(QStringView word);

    Qt::CaseSensitivity m_cases;
    QHash<QString, int> m_words;
    std::vector<int> m_weights; // by word
    QHash<QByteArray, int> m_blocks;
};

} // namespace parley
