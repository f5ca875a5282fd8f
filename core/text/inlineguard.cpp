// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/inlineguard.h"

#include <algorithm>

namespace parley {

namespace {

// Noncharacters never come from outside: the streaming parser replaces them on arrival.
constexpr char16_t codeStart = 0xFDD0;
constexpr char16_t codeEnd = 0xFDD1;
constexpr char16_t codeDigit = 0xFDD2; // sixteen of them
constexpr QChar endMark(0xFDEF);
constexpr QStringView symbolMark = u"\U0001BC9F"; // punctuation to md4c, and in no known use

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

// Scripts that put no blanks between words.
bool isCjk(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return c.isLetter();
    default:
        return false;
    }
}

// "**（text）**text": a run of '*' with punctuation on its inner side and a letter of such a script
// on the outer one is meant as emphasis, though CommonMark sees none. Whether the run before `end`
// is.
bool needsMark(QStringView text, qsizetype start, qsizetype end, bool before)
{
    const QChar left = start > 0 ? text[start - 1] : QChar(u' ');
    const QChar right = end < text.size() ? text[end] : QChar(u' ');
    return before ? isCjk(left) && right.isPunct() : left.isPunct() && isCjk(right);
}

// Sets a punctuation mark on both sides of each symbol that stands beside an emphasis mark, and
// between an emphasis mark and the letter that hides it.
QString withMarks(const QString &text)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u'*') {
            qsizetype end = at;
            while (end < text.size() && text[end] == u'*') {
                ++end;
            }
            result += needsMark(text, at, end, true) ? symbolMark : QStringView();
            result += QStringView(text).sliced(at, end - at);
            result += needsMark(text, at, end, false) ? symbolMark : QStringView();
            at = end;
            continue;
        }
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
        const qsizetype units = pair ? 2 : 1;
        const char32_t c =
            pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const bool beside = (at > 0 && isEmphasisMark(text[at - 1])) ||
                            (at + units < text.size() && isEmphasisMark(text[at + units]));
        const QStringView mark = beside && isSymbol(c) ? symbolMark : QStringView();
        result += mark;
        result += QStringView(text).sliced(at, units);
        result += mark;
        at += units;
    }
    return result;
}

QString codeOf(qsizetype index)
{
    QString code(codeStart);
    for (qsizetype rest = index; rest > 0 || code.size() == 1; rest /= 16) {
        code += QChar(char16_t(codeDigit + rest % 16));
    }
    return code + QChar(codeEnd);
}

} // namespace

QString InlineGuard::guarded(QStringView text)
{
    QString result;
    const bool any = text.contains(u'$') || text.contains(QLatin1String("<!--")) ||
                     text.contains(QLatin1String("\\(")) || text.contains(QLatin1String("\\["));
    if (any) {
        result.reserve(text.size());
        GuardScanner scanner(text, result);
        Guarded found;
        while (scanner.next(found)) {
            result += code(found);
        }
    } else {
        result = text.toString();
    }
    const bool ascii =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar(0x80); });
    if (!ascii && std::any_of(text.begin(), text.end(), isEmphasisMark) &&
        !text.contains(symbolMark)) {
        m_symbols = true;
        result = withMarks(result);
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

QString InlineGuard::address(const QString &target)
{
    m_guarded.append({target, QString(), Guarded::Kind::Address, true});
    return codeOf(m_guarded.size() - 1);
}

QString InlineGuard::code(const Guarded &found)
{
    auto known = m_known.constFind(found.raw);
    if (known == m_known.constEnd()) {
        known = m_known.insert(found.raw, m_guarded.size());
        m_guarded.append(found);
    }
    return codeOf(*known);
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
    if (m_guarded.isEmpty()) {
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
        if (end < 0 || index < 0 || index >= m_guarded.size()) {
            break;
        }
        if (start > from) {
            parts.append({plain.sliced(from, start - from), nullptr});
        }
        parts.append({QString(), &m_guarded[index]});
        from = end + 1;
    }
    if (from < plain.size()) {
        parts.append({plain.sliced(from), nullptr});
    }
    return parts;
}

QString InlineGuard::restoredAddress(const QString &text) const
{
    const QList<Part> all = parts(text);
    if (all.size() == 1 && all[0].guarded != nullptr &&
        all[0].guarded->kind == Guarded::Kind::Address) {
        return all[0].guarded->raw; // shared, not copied
    }
    QString result;
    for (const Part &part : all) {
        const QString &raw = part.guarded == nullptr ? part.text : part.guarded->raw;
        for (qsizetype at = 0; at < raw.size(); ++at) {
            const bool escape = part.guarded != nullptr && raw[at] == u'\\' &&
                                at + 1 < raw.size() && raw[at + 1] < QChar(0x80) &&
                                (raw[at + 1].isPunct() || raw[at + 1].isSymbol());
            at += escape ? 1 : 0;
            result += raw[at];
        }
    }
    return result;
}

QString InlineGuard::restored(const QString &text) const
{
    QString result;
    for (const Part &part : parts(text)) {
        result += part.guarded == nullptr ? part.text : part.guarded->raw;
    }
    return result;
}

} // namespace parley
