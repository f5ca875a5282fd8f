// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "compare/wordsplit.h"

#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype shortWord = 3;
constexpr qsizetype mostWeight = 8;

struct Sign
{
    char32_t code = 0;
    qsizetype size = 1;
};

Sign signAt(QStringView text, qsizetype at)
{
    const QChar high = text[at];
    if (high.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        return {QChar::surrogateToUcs4(high, text[at + 1]), 2};
    }
    return {high.unicode(), 1};
}

bool writesWithoutBlanks(char32_t code)
{
    if (code < 0x0e00) {
        return false;
    }
    switch (QChar::script(code)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

bool belongsToWord(char32_t code)
{
    return QChar::isLetterOrNumber(code) || code == u'_';
}

// Marks, joiners, variation selectors and skin tones belong to what stands before them.
bool clings(char32_t code)
{
    return code >= 0x300 && (QChar::isMark(code) || code == 0x200c || code == 0x200d ||
                             (code >= 0x1f3fb && code <= 0x1f3ff));
}

class Splitter
{
public:
    explicit Splitter(QStringView text) : m_text(text) {}

    // The end of the word that begins there.
    qsizetype endOf(qsizetype at) const
    {
        const Sign first = signAt(m_text, at);
        at = afterMarks(at + first.size);
        if (!belongsToWord(first.code) || writesWithoutBlanks(first.code)) {
            return at;
        }
        while (at < m_text.size()) {
            const Sign next = signAt(m_text, at);
            const bool goesOn =
                belongsToWord(next.code) ? !writesWithoutBlanks(next.code) : joins(at, next.code);
            if (!goesOn) {
                break;
            }
            at = afterMarks(at + next.size);
        }
        return at;
    }

    qsizetype afterBlanks(qsizetype at) const
    {
        while (at < m_text.size() && m_text[at].isSpace()) {
            ++at;
        }
        return at;
    }

private:
    qsizetype afterMarks(qsizetype at) const
    {
        while (at < m_text.size()) {
            const Sign next = signAt(m_text, at);
            if (!clings(next.code)) {
                return at;
            }
            at += next.size;
            // What a zero-width joiner is followed by is a part of the same picture.
            if (next.code == 0x200d && at < m_text.size() &&
                !belongsToWord(signAt(m_text, at).code) && !m_text[at].isSpace()) {
                at += signAt(m_text, at).size;
            }
        }
        return at;
    }

    // "don't", "1,284.50", "04:25"
    bool joins(qsizetype at, char32_t code) const
    {
        if (at == 0 || at + 1 >= m_text.size()) {
            return false;
        }
        const QChar before = m_text[at - 1];
        const QChar after = m_text[at + 1];
        if (code == u'\'' || code == 0x2019) {
            return before.isLetter() && after.isLetter();
        }
        return (code == u'.' || code == u',' || code == u':') && before.isDigit() &&
               after.isDigit();
    }

    QStringView m_text;
};

} // namespace

std::vector<WordPlace> splitWords(QStringView text, Blanks blanks)
{
    const Splitter splitter(text);
    std::vector<WordPlace> words;
    words.reserve(static_cast<size_t>(text.size() / 5));
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        if (text[at].isSpace()) {
            at = splitter.afterBlanks(at);
            if (blanks == Blanks::Kept) {
                words.push_back({start, at});
            }
            continue;
        }
        at = splitter.endOf(at);
        words.push_back({start, at});
    }
    return words;
}

int wordWeight(QStringView word)
{
    if (word.isEmpty() || !belongsToWord(signAt(word, 0).code)) {
        return 0;
    }
    if (writesWithoutBlanks(signAt(word, 0).code)) {
        return 2;
    }
    return word.size() <= shortWord ? 1 : static_cast<int>(std::min(word.size(), mostWeight));
}

} // namespace parley
