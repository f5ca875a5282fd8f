// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/inlinewriter.h"

#include "text/linesyntax.h"

#include <algorithm>

namespace parley {

namespace {

bool isWord(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

// Whether the character at `at` would be a mark there.
bool needsEscape(const QString &text, qsizetype at, InlineContext context)
{
    const QChar next = at + 1 < text.size() ? text[at + 1] : QChar(u' ');
    switch (text[at].unicode()) {
    case u'*':
    case u'`':
    case u'~':
    case u'$':
        return true;
    case u'_':
        return !isWord(text, at - 1) || !isWord(text, at + 1);
    case u']': // never the other bracket: together they would make a formula
        return text.first(at).contains(u'[') && (at <= 3 || QStringView(u"([:").contains(next));
    case u'<':
        return next.isLetter() || QStringView(u"/!?").contains(next);
    case u'&':
        return next.isLetter() || next == u'#';
    case u'\\':
        return next.isPunct() || next.isSymbol() || at + 1 == text.size();
    case u'!':
        return at + 1 == text.size() || next == u'[';
    case u'|':
        return context == InlineContext::Cell || at == 0;
    case u'#':
        return context != InlineContext::Paragraph && at + 1 == text.size();
    default:
        return false;
    }
}

// How many characters of a line's start make it the start of another block.
qsizetype blockMarkLength(QStringView line)
{
    if (linesyntax::isAtxHeading(line) || line.startsWith(u'>') ||
        linesyntax::isThematicBreak(line) || linesyntax::isSetextUnderline(line)) {
        return 1;
    }
    const auto mark = linesyntax::listMark(line, 0);
    return mark ? mark->length : 0;
}

QString escaped(const QString &text, InlineContext context, bool atStart)
{
    QString result;
    bool lineStart = atStart;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\n') {
            result +=
                context == InlineContext::Paragraph ? QLatin1String("\\\n") : QLatin1String("<br>");
            lineStart = true;
            continue;
        }
        qsizetype mark = 0;
        if (lineStart && context == InlineContext::Paragraph) {
            mark = blockMarkLength(QStringView(text).sliced(at));
        }
        lineStart = false;
        if (mark > 0) {
            result += QStringView(text).sliced(at, mark - 1);
            at += mark - 1;
            result += u'\\';
        } else if (needsEscape(text, at, context)) {
            result += u'\\';
        }
        result += text[at];
    }
    return result;
}

QString codeSpan(const QString &text, InlineContext context)
{
    const QString run = longerRun(text, u'`', 1);
    const bool pad = text.startsWith(u'`') || text.endsWith(u'`') ||
                     (text.startsWith(u' ') && text.endsWith(u' ') && !text.trimmed().isEmpty());
    const QString blank = pad ? QStringLiteral(" ") : QString();
    QString code = run + blank + text + blank + run;
    return context == InlineContext::Cell ? code.replace(u'|', QLatin1String("\\|")) : code;
}

QString address(const QString &target)
{
    const bool simple =
        !target.isEmpty() && std::none_of(target.begin(), target.end(), [](QChar c) {
            return c.isSpace() || QStringView(u"()<>\\&*_`|").contains(c);
        });
    if (simple) {
        return target;
    }
    QString result;
    for (const QChar c : target) {
        result += QStringView(u"<>\\&|").contains(c) ? QString(u'\\') + c : QString(c);
    }
    return u'<' + result + u'>';
}

// Links whose text is their address are written bare.
bool isBare(const Span &span, const QString &text)
{
    return (span.target == text && (text.startsWith(QLatin1String("http://")) ||
                                    text.startsWith(QLatin1String("https://")))) ||
           span.target == QLatin1String("mailto:") + text ||
           (span.target == QLatin1String("http://") + text &&
            text.startsWith(QLatin1String("www.")));
}

// One kind of nesting around text. Outermost first.
struct Wrap
{
    SpanStyle style = SpanStyle::Plain;
    QString target;
    friend bool operator==(const Wrap &, const Wrap &) = default;
};

QList<Wrap> wrapsOf(const Span &span, const QString &text)
{
    QList<Wrap> wraps;
    if (span.styles.testFlag(SpanStyle::Link) && !isBare(span, text)) {
        wraps.append({SpanStyle::Link, span.target});
    }
    for (const SpanStyle style :
         {SpanStyle::Strong, SpanStyle::Emphasis, SpanStyle::Strikethrough}) {
        if (span.styles.testFlag(style)) {
            wraps.append({style, {}});
        }
    }
    return wraps;
}

QString openMark(const Wrap &wrap)
{
    switch (wrap.style) {
    case SpanStyle::Link:
        return QStringLiteral("[");
    case SpanStyle::Strong:
        return QStringLiteral("**");
    case SpanStyle::Emphasis:
        return QStringLiteral("*");
    default:
        return QStringLiteral("~~");
    }
}

QString closeMark(const Wrap &wrap)
{
    return wrap.style == SpanStyle::Link ? QLatin1String("](") + address(wrap.target) + u')'
                                         : openMark(wrap);
}

QString core(const Span &span, const QString &text, InlineContext context, bool atStart)
{
    if (span.styles.testFlag(SpanStyle::Image)) {
        const QString alt = text == span.source ? QString() : escaped(text, context, false);
        return QLatin1String("![") + alt + QLatin1String("](") + address(span.source) + u')';
    }
    if (span.styles.testFlag(SpanStyle::Code)) {
        return codeSpan(text, context);
    }
    if (span.styles.testFlag(SpanStyle::Math)) {
        const QString mark = span.styles.testFlag(SpanStyle::MathDisplay) ? QStringLiteral("$$")
                                                                          : QStringLiteral("$");
        return mark + text + mark;
    }
    const bool raw = span.styles.testFlag(SpanStyle::Html) ||
                     (span.styles.testFlag(SpanStyle::Link) && isBare(span, text));
    return raw ? text : escaped(text, context, atStart);
}

} // namespace

QString longerRun(const QString &text, QChar mark, qsizetype least)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == mark ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(std::max(least, longest + 1), mark);
}

QString inlineMarkdown(const QString &text, const QList<Span> &spans, InlineContext context)
{
    QString result;
    QList<Wrap> open;
    QString blanks; // held back: a mark must not stand beside one on its inner side
    const auto closeFrom = [&](qsizetype depth) {
        while (open.size() > depth) {
            result += closeMark(open.takeLast());
        }
    };
    for (const Span &span : spans) {
        QString part = text.sliced(span.start, span.length);
        QString after;
        const bool movable = !span.styles.testFlag(SpanStyle::Code);
        QList<Wrap> wraps = wrapsOf(span, part); // what is not open yet, in the end
        qsizetype shared = 0;
        while (shared < open.size() && wraps.contains(open[shared])) {
            wraps.removeOne(open[shared]);
            ++shared;
        }
        closeFrom(shared);
        result += std::exchange(blanks, {});
        while (movable && part.startsWith(u' ')) {
            result += u' ';
            part.remove(0, 1);
        }
        while (movable && part.endsWith(u' ')) {
            after += u' ';
            part.chop(1);
        }
        blanks = after;
        if (part.isEmpty()) {
            continue;
        }
        for (const Wrap &wrap : wraps) {
            result += openMark(wrap);
            open.append(wrap);
        }
        result += core(span, part, context, result.isEmpty());
    }
    closeFrom(0);
    return result + blanks;
}

} // namespace parley
