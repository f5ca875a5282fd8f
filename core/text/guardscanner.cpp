// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/guardscanner.h"

#include "text/linesyntax.h"

#include <algorithm>

namespace parley {

namespace {

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

} // namespace

// The next formula, everything before it copied; nothing left when false.
bool GuardScanner::next(Guarded &found)
{
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        if (c == u'`' || (c == u'~' && atLineStart())) {
            skipCode(c);
        } else if (c == u'\\') {
            if (delimited(QLatin1String("\\("), QLatin1String("\\)"), found) ||
                delimited(QLatin1String("\\["), QLatin1String("\\]"), found)) {
                return true;
            }
            copy(2);
        } else if (c == u'$') {
            if (delimited(QLatin1String("$$"), QLatin1String("$$"), found) || single(found)) {
                return true;
            }
            copy(runLength(c));
        } else if (c == u'<' && comment(found)) {
            return true;
        } else {
            copy(1);
        }
    }
    return false;
}

void GuardScanner::copy(qsizetype count)
{
    count = std::min(count, m_text.size() - m_at);
    m_out += m_text.sliced(m_at, count);
    m_at += count;
}

qsizetype GuardScanner::runLength(QChar c) const
{
    qsizetype length = 0;
    while (m_at + length < m_text.size() && m_text[m_at + length] == c) {
        ++length;
    }
    return length;
}

// Only container marks and blanks stand before the position in its line.
bool GuardScanner::atLineStart() const
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
qsizetype GuardScanner::paragraphEnd()
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
void GuardScanner::skipCode(QChar mark)
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
        at = m_text.first(end).indexOf(mark, at);
        if (at < 0) {
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

void GuardScanner::skipFence(QChar mark, qsizetype length)
{
    const linesyntax::Fence fence{mark.unicode(), 0, int(length)};
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

bool GuardScanner::delimited(QLatin1String open, QLatin1String close, Guarded &found)
{
    if (!m_text.sliced(m_at).startsWith(open)) {
        return false;
    }
    const bool display = open != QLatin1String("\\(");
    qsizetype &failed = m_failedUntil[open[1] == u'(' ? 0 : open[1] == u'[' ? 1 : 2];
    const qsizetype end = paragraphEnd();
    const qsizetype at = failed == end ? -1 : m_text.first(end).indexOf(close, m_at + 2);
    if (at < 0) {
        failed = end;
        return display && openFormula(end, found);
    }
    return take(at + 2 - m_at, 2, display, found);
}

// A display formula whose opening mark stands alone in its line goes on to the end of its
// paragraph: while an answer streams its end is not there yet.
bool GuardScanner::openFormula(qsizetype end, Guarded &found)
{
    qsizetype lineEnd = m_text.indexOf(u'\n', m_at);
    lineEnd = lineEnd < 0 ? m_text.size() : lineEnd;
    if (lineEnd >= end || !atLineStart() ||
        !linesyntax::isBlank(m_text.sliced(m_at + 2, lineEnd - m_at - 2))) {
        return false;
    }
    const QString tex = m_text.sliced(lineEnd, end - lineEnd).trimmed().toString();
    found = {m_text.sliced(m_at, end - m_at).toString(), tex, Guarded::Kind::MathDisplay, false};
    m_at = end;
    return !tex.isEmpty();
}

// One dollar sign on each side, in one line, told from money as TeX-minded Markdown dialects
// do.
bool GuardScanner::single(Guarded &found)
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
            if (!looksLikeMoney(m_text.sliced(m_at + 1, at - m_at - 1)) &&
                take(at + 1 - m_at, 1, false, found)) {
                return true;
            }
            m_noSingleBefore = at;
            return false;
        }
    }
    m_noSingleBefore = std::min(at, m_text.size());
    return false;
}

// A comment as CommonMark 0.31 has it, inside a paragraph.
bool GuardScanner::comment(Guarded &found)
{
    const QStringView rest = m_text.sliced(m_at);
    if (!rest.startsWith(QLatin1String("<!--")) || m_at < m_noCommentBefore || atLineStart()) {
        return false;
    }
    qsizetype length = rest.startsWith(QLatin1String("<!-->"))    ? 5
                       : rest.startsWith(QLatin1String("<!--->")) ? 6
                                                                  : 0;
    if (length == 0) {
        const qsizetype end = paragraphEnd();
        const qsizetype close = m_text.first(end).indexOf(QLatin1String("-->"), m_at + 4);
        if (close < 0) {
            m_noCommentBefore = end;
            return false;
        }
        length = close + 3 - m_at;
    }
    found = {m_text.sliced(m_at, length).toString(), QString(), Guarded::Kind::Comment, true};
    m_at += length;
    return true;
}

bool GuardScanner::take(qsizetype length, qsizetype mark, bool display, Guarded &found)
{
    const QStringView tex = m_text.sliced(m_at + mark, length - 2 * mark).trimmed();
    const bool speaks =
        std::any_of(tex.begin(), tex.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (!speaks) {
        return false;
    }
    found = {m_text.sliced(m_at, length).toString(), tex.toString(),
             display ? Guarded::Kind::MathDisplay : Guarded::Kind::Math, true};
    m_at += length;
    return true;
}

} // namespace parley
