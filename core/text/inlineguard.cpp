// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/inlineguard.h"

#include "text/linesyntax.h"

#include <algorithm>

namespace parley {

namespace {

// Noncharacters never come from outside: the streaming parser replaces them on arrival.
constexpr char16_t codeStart = 0xFDD0;
constexpr char16_t codeEnd = 0xFDD1;
constexpr char16_t codeDigit = 0xFDD2;            // sixteen of them
constexpr QChar endMark(0xFDEF);
constexpr QStringView symbolMark = u"\U0001BC9F"; // punctuation to md4c, and in no known use

bool isLetterOrDigit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

// "$5 (was 7$)": money, when nothing in it looks like TeX.
bool looksLikeMoney(QStringView tex)
{
    return tex[0].isDigit() && tex.contains(u' ') &&
           std::none_of(tex.begin(), tex.end(),
                        [](QChar c) { return QStringView(u"\\^_={}+<>").contains(c); });
}

// Walks over the text once and copies it to `out`, formulas as codes.
class Walk
{
public:
    Walk(QStringView text, QString &out) : m_text(text), m_out(out) {}

    // The next formula, everything before it copied; nothing left when false.
    bool next(Formula &formula)
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'`' || (c == u'~' && atLineStart())) {
                skipCode(c);
            } else if (c == u'\\') {
                if (delimited(QLatin1String("\\("), QLatin1String("\\)"), formula) ||
                    delimited(QLatin1String("\\["), QLatin1String("\\]"), formula)) {
                    return true;
                }
                copy(2);
            } else if (c == u'$') {
                if (delimited(QLatin1String("$$"), QLatin1String("$$"), formula) ||
                    single(formula)) {
                    return true;
                }
                copy(runLength(c));
            } else {
                copy(1);
            }
        }
        return false;
    }

private:
    void copy(qsizetype count)
    {
        count = std::min(count, m_text.size() - m_at);
        m_out += m_text.sliced(m_at, count);
        m_at += count;
    }

    qsizetype runLength(QChar c) const
    {
        qsizetype length = 0;
        while (m_at + length < m_text.size() && m_text[m_at + length] == c) {
            ++length;
        }
        return length;
    }

    // Only container marks and blanks stand before the position in its line.
    bool atLineStart() const
    {
        qsizetype at = m_at;
        while (at > 0 && m_text[at - 1] != u'\n') {
            const QChar c = m_text[--at];
            if (!c.isDigit() && !QStringView(u" \t>*+-.)").contains(c)) {
                return false;
            }
        }
        return true;
    }

    // The end of the paragraph around the position: the next blank line.
    qsizetype paragraphEnd()
    {
        if (m_paragraphEnd > m_at) {
            return m_paragraphEnd;
        }
        qsizetype line = m_text.indexOf(u'\n', m_at);
        while (line >= 0) {
            qsizetype next = m_text.indexOf(u'\n', line + 1);
            const qsizetype end = next < 0 ? m_text.size() : next;
            if (linesyntax::isBlank(m_text.sliced(line + 1, end - line - 1))) {
                break;
            }
            line = next;
        }
        m_paragraphEnd = line < 0 ? m_text.size() : line;
        return m_paragraphEnd;
    }

    // Copies a code span or a fenced block as it is; an unmatched run of marks as text.
    void skipCode(QChar mark)
    {
        const qsizetype length = runLength(mark);
        if (length >= 3 && atLineStart()) {
            skipFence(mark, length);
            return;
        }
        const qsizetype slot = std::min<qsizetype>(length, 63);
        const qsizetype end = paragraphEnd();
        copy(length);
        if (mark != u'`' || (m_noCloserBefore >> slot & 1U && m_noCloserIn == end)) {
            return;
        }
        qsizetype at = m_at;
        while (at < end) {
            at = m_text.indexOf(mark, at);
            if (at < 0 || at >= end) {
                break;
            }
            qsizetype run = at;
            while (run < end && m_text[run] == mark) {
                ++run;
            }
            if (run - at == length) {
                copy(run - m_at);
                return;
            }
            at = run;
        }
        m_noCloserBefore = (m_noCloserIn == end ? m_noCloserBefore : 0U) | (quint64(1) << slot);
        m_noCloserIn = end;
    }

    void skipFence(QChar mark, qsizetype length)
    {
        const linesyntax::Fence fence{mark.unicode(), length, 0};
        qsizetype line = m_text.indexOf(u'\n', m_at);
        while (line >= 0) {
            const qsizetype next = m_text.indexOf(u'\n', line + 1);
            const qsizetype end = next < 0 ? m_text.size() : next;
            QStringView content = m_text.sliced(line + 1, end - line - 1);
            while (!content.isEmpty() && QStringView(u" \t>").contains(content[0])) {
                content = content.sliced(1);
            }
            if (linesyntax::closesFence(content, fence)) {
                copy(end - m_at);
                return;
            }
            line = next;
        }
        copy(m_text.size() - m_at);
    }

    bool delimited(QLatin1String open, QLatin1String close, Formula &formula)
    {
        if (!m_text.sliced(m_at).startsWith(open)) {
            return false;
        }
        const bool display = open != QLatin1String("\\(");
        qsizetype &failed = m_failedUntil[open[1] == u'(' ? 0 : open[1] == u'[' ? 1 : 2];
        const qsizetype end = paragraphEnd();
        if (failed == end) {
            return false;
        }
        const qsizetype at = m_text.indexOf(close, m_at + 2);
        if (at < 0 || at + 2 > end) {
            failed = end;
            return false;
        }
        return take(at + 2 - m_at, 2, display, formula);
    }

    // One dollar sign on each side, in one line, told from money as TeX-minded Markdown dialects
    // do.
    bool single(Formula &formula)
    {
        if (isLetterOrDigit(m_text, m_at - 1) || m_at + 1 >= m_text.size() ||
            m_text[m_at + 1].isSpace() || m_text[m_at + 1] == u'$' || m_at < m_noSingleBefore) {
            return false;
        }
        qsizetype at = m_at + 1;
        for (; at < m_text.size() && m_text[at] != u'\n'; ++at) {
            if (m_text[at] == u'\\') {
                ++at;
            } else if (m_text[at] == u'$' && !m_text[at - 1].isSpace() &&
                       !isLetterOrDigit(m_text, at + 1)) {
                return !looksLikeMoney(m_text.sliced(m_at + 1, at - m_at - 1)) &&
                       take(at + 1 - m_at, 1, false, formula);
            }
        }
        m_noSingleBefore = std::min(at, m_text.size());
        return false;
    }

    bool take(qsizetype length, qsizetype mark, bool display, Formula &formula)
    {
        const QStringView tex = m_text.sliced(m_at + mark, length - 2 * mark).trimmed();
        if (tex.isEmpty()) {
            return false;
        }
        formula = {m_text.sliced(m_at, length).toString(), tex.toString(), display};
        m_at += length;
        return true;
    }

    QStringView m_text;
    QString &m_out;
    qsizetype m_at = 0;
    qsizetype m_paragraphEnd = 0;
    qsizetype m_failedUntil[3] = {-1, -1, -1}; // no closer up to this end of a paragraph
    qsizetype m_noSingleBefore = 0;
    quint64 m_noCloserBefore = 0; // lengths of backtick runs that found no partner …
    qsizetype m_noCloserIn = -1;  // … in the paragraph with this end
};

bool isSymbol(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Symbol_Currency:
    case QChar::Symbol_Math:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Other:
        return c >= 0x80;
    default:
        return false;
    }
}

bool isEmphasisMark(QChar c)
{
    return c == u'*' || c == u'_' || c == u'~';
}

// Sets a punctuation mark on both sides of each symbol that stands beside an emphasis mark.
QString withSymbolsMarked(const QString &text)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
        const qsizetype units = pair ? 2 : 1;
        const char32_t c =
            pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const bool beside = (at > 0 && isEmphasisMark(text[at - 1])) ||
                            (at + units < text.size() && isEmphasisMark(text[at + units]));
        if (beside && isSymbol(c)) {
            result += symbolMark;
            result += QStringView(text).sliced(at, units);
            result += symbolMark;
        } else {
            result += QStringView(text).sliced(at, units);
        }
        at += units;
    }
    return result;
}

} // namespace

QString InlineGuard::guarded(QStringView text)
{
    QString result;
    const bool formulas = text.contains(u'$') || text.contains(QLatin1String("\\(")) ||
                          text.contains(QLatin1String("\\["));
    if (formulas) {
        result.reserve(text.size());
        Walk walk(text, result);
        Formula formula;
        while (walk.next(formula)) {
            result += code(formula);
        }
    } else {
        result = text.toString();
    }
    const bool ascii =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar(0x80); });
    if (!ascii && std::any_of(text.begin(), text.end(), isEmphasisMark) &&
        !text.contains(symbolMark)) {
        m_symbols = true;
        result = withSymbolsMarked(result);
    }
    return result;
}

QString InlineGuard::guardedHeading(const QString &text)
{
    if (!text.endsWith(u'#')) {
        return guarded(text);
    }
    m_endMarks = true;
    return guarded(text) + endMark;
}

QString InlineGuard::code(const Formula &formula)
{
    auto known = m_known.constFind(formula.raw);
    if (known == m_known.constEnd()) {
        known = m_known.insert(formula.raw, m_formulas.size());
        m_formulas.append(formula);
    }
    QString digits;
    for (qsizetype rest = *known; rest > 0 || digits.isEmpty(); rest /= 16) {
        digits += QChar(char16_t(codeDigit + rest % 16));
    }
    return QChar(codeStart) + digits + QChar(codeEnd);
}

QList<InlineGuard::Part> InlineGuard::parts(const QString &text) const
{
    QString plain = text;
    if (m_symbols) {
        plain.remove(symbolMark.toString());
    }
    if (m_endMarks) {
        plain.remove(endMark);
    }
    if (m_formulas.isEmpty()) {
        return {{plain, nullptr}};
    }
    QList<Part> parts;
    qsizetype from = 0;
    for (qsizetype start = plain.indexOf(QChar(codeStart)); start >= 0;
         start = plain.indexOf(QChar(codeStart), from)) {
        const qsizetype end = plain.indexOf(QChar(codeEnd), start);
        qsizetype index = 0;
        if (end - start > 10) {
            break; // no code of ours
        }
        for (qsizetype at = end - 1; at > start; --at) {
            index = index * 16 + (plain[at].unicode() - codeDigit);
        }
        if (end < 0 || index < 0 || index >= m_formulas.size()) {
            break;
        }
        if (start > from) {
            parts.append({plain.sliced(from, start - from), nullptr});
        }
        parts.append({QString(), &m_formulas[index]});
        from = end + 1;
    }
    if (from < plain.size()) {
        parts.append({plain.sliced(from), nullptr});
    }
    return parts;
}

QString InlineGuard::restored(const QString &text) const
{
    QString result;
    for (const Part &part : parts(text)) {
        result += part.formula == nullptr ? part.text : part.formula->raw;
    }
    return result;
}

} // namespace parley
