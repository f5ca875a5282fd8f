// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/searchwords.h"

#include <algorithm>

namespace parley {

namespace {

// The letter that starts at `at`; moves `at` behind it.
char32_t takeLetter(QStringView text, qsizetype &at)
{
    const QChar first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate()) {
        return QChar::surrogateToUcs4(first, text[at++]);
    }
    return first.unicode();
}

// Below are the letters of Latin-1 and its neighbours: no accents by themselves, no such scripts.
constexpr char32_t firstMark = 0x300;

// Scripts without blanks between words: each letter is found by itself.
bool standsAlone(char32_t c)
{
    if (c < firstMark) {
        return false;
    }
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
    case QChar::Script_Yi:
        return true;
    default:
        return c >= 0x20000 && c <= 0x3ffff; // ideographs of extensions newer than our tables
    }
}

bool isMark(char32_t c)
{
    if (c < firstMark) {
        return false;
    }
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining ||
           category == QChar::Mark_Enclosing;
}

// Case and accents away: the first letter of the decomposition, if there is one.
void appendFolded(QString &word, char32_t c)
{
    if (c < 0x80) {
        word += QChar(static_cast<char16_t>(c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c));
    } else if (QChar::decompositionTag(c) == QChar::Canonical && !standsAlone(c)) {
        qsizetype first = 0;
        appendFolded(word, takeLetter(QChar::decomposition(c), first));
    } else {
        word += QString::fromUcs4(&c, 1).toCaseFolded();
    }
}

bool endsInsideWord(QStringView text)
{
    qsizetype at = text.size() - 1;
    at -= at > 0 && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate() ? 1 : 0;
    const char32_t last = takeLetter(text, at);
    return QChar::isLetterOrNumber(last) && !standsAlone(last);
}

// How many of `words` from `at` on are the term; 0: not there.
qsizetype matchAt(const QList<SearchWord> &words, qsizetype at, const SearchTerm &term)
{
    if (at + term.words.size() > words.size()) {
        return 0;
    }
    for (qsizetype i = 0; i < term.words.size(); ++i) {
        const bool last = i == term.words.size() - 1;
        const QString &word = words[at + i].folded;
        if (last && term.open ? !word.startsWith(term.words[i]) : word != term.words[i]) {
            return 0;
        }
    }
    return term.words.size();
}

QList<TextRange> matches(const QList<SearchWord> &words, const QList<SearchTerm> &terms)
{
    QList<TextRange> found;
    for (qsizetype at = 0; at < words.size(); ++at) {
        qsizetype longest = 0;
        for (const SearchTerm &term : terms) {
            if (!term.excluded) {
                longest = std::max(longest, matchAt(words, at, term));
            }
        }
        if (longest > 0) {
            const TextRange &last = words[at + longest - 1].range;
            const qsizetype start = words[at].range.start;
            found.append({start, last.start + last.length - start});
            at += longest - 1;
        }
    }
    return found;
}

// Where terms are found, the first of them and what is up to `reach` behind it: looks at no more of
// a long text than that takes.
QList<TextRange> firstMatches(const QString &text, const QList<SearchTerm> &terms, qsizetype reach)
{
    constexpr qsizetype wordsLookedAt = 200'000;
    for (qsizetype wanted = 500;; wanted *= 8) {
        const QList<SearchWord> words = searchWords(text, std::min(wanted, wordsLookedAt));
        const QList<TextRange> found = matches(words, terms);
        const bool isAll = words.size() < wanted || wanted >= wordsLookedAt;
        if (isAll || (!found.isEmpty() && found.first().start + reach < words.last().range.start)) {
            return found;
        }
    }
}

} // namespace

QList<SearchWord> searchWords(QStringView text, qsizetype atMost)
{
    constexpr qsizetype usualLength = 12; // of a word: one piece of memory for nearly all
    QList<SearchWord> words;
    bool inside = false;
    for (qsizetype at = 0; at < text.size() && words.size() <= atMost;) {
        const qsizetype start = at;
        const char32_t c = takeLetter(text, at);
        const qsizetype length = at - start;
        if (isMark(c)) {
            if (inside) { // an accent of the letter before it
                words.last().range.length += length;
            }
        } else if (!QChar::isLetterOrNumber(c)) {
            inside = false;
        } else if (standsAlone(c)) {
            words.append({QString(), {start, length}});
            appendFolded(words.last().folded, c);
            inside = false;
        } else {
            if (!inside) {
                words.append({QString(), {start, 0}});
                words.last().folded.reserve(usualLength);
                inside = true;
            }
            appendFolded(words.last().folded, c);
            words.last().range.length += length;
        }
    }
    if (words.size() > atMost) {
        words.removeLast();
    }
    return words;
}

QString spacedForSearch(QStringView text)
{
    QString result;
    result.reserve(text.size() + text.size() / 2);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        const bool alone = standsAlone(takeLetter(text, at));
        if (alone) {
            result += u' ';
        }
        result += text.mid(start, at - start);
        if (alone) {
            result += u' ';
        }
    }
    return result;
}

QList<SearchTerm> searchTerms(const QString &typed)
{
    constexpr qsizetype atMost = 32; // of one term: more is no search but a pasted text
    QList<SearchTerm> terms;
    qsizetype at = 0;
    while (at < typed.size()) {
        if (typed[at].isSpace()) {
            ++at;
            continue;
        }
        SearchTerm term;
        const bool more = at + 1 < typed.size() && !typed[at + 1].isSpace();
        if (typed[at] == u'-' && more) {
            term.excluded = true;
            ++at;
        }
        const bool phrase = typed[at] == u'"';
        qsizetype end = phrase ? typed.indexOf(u'"', at + 1) : at;
        while (!phrase && end < typed.size() && !typed[end].isSpace()) {
            ++end;
        }
        const qsizetype from = phrase ? at + 1 : at;
        const qsizetype to = end < 0 ? typed.size() : end;
        const QString part = typed.mid(from, to - from);
        for (const SearchWord &word : searchWords(part, atMost)) {
            term.words.append(word.folded);
            term.spelled.append(part.mid(word.range.start, word.range.length));
        }
        // Still being typed: nothing follows it, and its last word can go on.
        term.open =
            !term.excluded && (end < 0 || (!phrase && to == typed.size())) && endsInsideWord(typed);
        if (!term.words.isEmpty()) {
            terms.append(term);
        }
        at = phrase && end >= 0 ? end + 1 : to;
    }
    return terms.mid(0, atMost);
}

TermCounts countTerms(const QString &text, const QList<SearchTerm> &terms)
{
    const QList<SearchWord> words = searchWords(text, text.size());
    TermCounts counts{QList<int>(terms.size(), 0), words.size()};
    for (qsizetype at = 0; at < words.size(); ++at) {
        for (qsizetype term = 0; term < terms.size(); ++term) {
            counts.times[term] += matchAt(words, at, terms[term]) > 0 ? 1 : 0;
        }
    }
    return counts;
}

bool matchesTerms(const QString &text, const QList<SearchTerm> &terms)
{
    const QList<SearchWord> words = searchWords(text, text.size());
    bool wanted = false;
    for (const SearchTerm &term : terms) {
        bool found = false;
        for (qsizetype at = 0; at < words.size() && !found; ++at) {
            found = matchAt(words, at, term) > 0;
        }
        if (found == term.excluded) {
            return false;
        }
        wanted = wanted || !term.excluded;
    }
    return wanted;
}

Snippet makeSnippet(const QString &text, const QList<SearchTerm> &terms)
{
    constexpr qsizetype before = 40;
    constexpr qsizetype length = 160;
    const QList<TextRange> found = firstMatches(text, terms, length);
    const qsizetype first = found.isEmpty() ? 0 : found.first().start;
    qsizetype start = std::max<qsizetype>(0, first - before);
    if (start > 0) { // at a blank, if there is one near
        const qsizetype blank = text.indexOf(u' ', start);
        start = blank >= 0 && blank < first ? blank + 1 : start;
        start += text[start].isLowSurrogate() ? 1 : 0;
    }
    qsizetype end = std::min(text.size(), start + length);
    end -= end < text.size() && text[end].isLowSurrogate() ? 1 : 0;

    Snippet snippet;
    if (start > 0) {
        snippet.text += u'…';
    }
    const qsizetype shift = snippet.text.size() - start;
    for (qsizetype i = start; i < end; ++i) {
        snippet.text += text[i].isSpace() ? QChar(u' ') : text[i]; // one line, places kept
    }
    for (const TextRange &range : found) {
        if (range.start < end) {
            snippet.marks.append({range.start + shift, std::min(range.length, end - range.start)});
        }
    }
    if (end < text.size()) {
        snippet.text += u'…';
    }
    return snippet;
}

} // namespace parley
