// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "compare/cutanswer.h"

#include "text/blocktext.h"

namespace parley {

namespace {

Blanks blanksOf(BlockKind kind)
{
    return kind == BlockKind::Code || kind == BlockKind::Plain ? Blanks::Kept : Blanks::Ignored;
}

} // namespace

int WordTable::numberOf(QStringView word)
{
    // Looked up without a copy: most words are there already.
    const QString looked = m_cases == Qt::CaseSensitive
                               ? QString::fromRawData(word.data(), word.size())
                               : word.toString().toCaseFolded();
    const auto known = m_words.constFind(looked);
    if (known != m_words.cend()) {
        return *known;
    }
    const auto number = static_cast<int>(m_weights.size());
    m_words.insert(m_cases == Qt::CaseSensitive ? word.toString() : looked, number);
    m_weights.push_back(wordWeight(word));
    return number;
}

CutBlock WordTable::cut(const Block &block)
{
    CutBlock cut;
    cut.text = blockText(block);
    cut.places = splitWords(cut.text, blanksOf(block.kind));
    cut.words.reserve(cut.places.size());
    for (const WordPlace &place : cut.places) {
        cut.words.push_back(numberOf(QStringView(cut.text).mid(place.from, place.to - place.from)));
        cut.weight += weightOf(cut.words.back());
    }
    QByteArray key(reinterpret_cast<const char *>(cut.words.data()),
                   static_cast<qsizetype>(cut.words.size() * sizeof(int)));
    key.append(block.kind == BlockKind::Rule ? '-' : '.');
    const auto next = static_cast<int>(m_blocks.size());
    const auto known = m_blocks.constFind(key);
    cut.same = known != m_blocks.cend() ? *known : *m_blocks.insert(key, next);
    return cut;
}

CutAnswer WordTable::cut(const QList<Block> &blocks)
{
    CutAnswer answer;
    answer.blocks.reserve(static_cast<size_t>(blocks.size()));
    for (const Block &block : blocks) {
        answer.blocks.push_back(cut(block));
    }
    return answer;
}

} // namespace parley
