// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/linesyntax.h"

#include <algorithm>
#include <array>

namespace parley::linesyntax {

namespace {

bool isBlankChar(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype skipBlanks(QStringView text, qsizetype from)
{
    while (from < text.size() && isBlankChar(text[from])) {
        ++from;
    }
    return from;
}

// A raw, style or text element whose content is taken as it is: kind 1.
constexpr std::array<QLatin1String, 4> verbatimTags{QLatin1String("pre"), QLatin1String("script"),
                                                    QLatin1String("style"),
                                                    QLatin1String("textarea")};

// Block-level elements of kind 6, sorted.
constexpr std::array<QLatin1String, 62> blockTags{
    QLatin1String("address"),  QLatin1String("article"),    QLatin1String("aside"),
    QLatin1String("base"),     QLatin1String("basefont"),   QLatin1String("blockquote"),
    QLatin1String("body"),     QLatin1String("caption"),    QLatin1String("center"),
    QLatin1String("col"),      QLatin1String("colgroup"),   QLatin1String("dd"),
    QLatin1String("details"),  QLatin1String("dialog"),     QLatin1String("dir"),
    QLatin1String("div"),      QLatin1String("dl"),         QLatin1String("dt"),
    QLatin1String("fieldset"), QLatin1String("figcaption"), QLatin1String("figure"),
    QLatin1String("footer"),   QLatin1String("form"),       QLatin1String("frame"),
    QLatin1String("frameset"), QLatin1String("h1"),         QLatin1String("h2"),
    QLatin1String("h3"),       QLatin1String("h4"),         QLatin1String("h5"),
    QLatin1String("h6"),       QLatin1String("head"),       QLatin1String("header"),
    QLatin1String("hr"),       QLatin1String("html"),       QLatin1String("iframe"),
    QLatin1String("legend"),   QLatin1String("li"),         QLatin1String("link"),
    QLatin1String("main"),     QLatin1String("menu"),       QLatin1String("menuitem"),
    QLatin1String("nav"),      QLatin1String("noframes"),   QLatin1String("ol"),
    QLatin1String("optgroup"), QLatin1String("option"),     QLatin1String("p"),
    QLatin1String("param"),    QLatin1String("search"),     QLatin1String("section"),
    QLatin1String("summary"),  QLatin1String("table"),      QLatin1String("tbody"),
    QLatin1String("td"),       QLatin1String("tfoot"),      QLatin1String("th"),
    QLatin1String("thead"),    QLatin1String("title"),      QLatin1String("tr"),
    QLatin1String("track"),    QLatin1String("ul")};

template <class Names>
bool isOneOf(QStringView name, const Names &names)
{
    return std::any_of(names.begin(), names.end(), [name](QLatin1String candidate) {
        return name.compare(candidate, Qt::CaseInsensitive) == 0;
    });
}

qsizetype endOfTagName(QStringView text, qsizetype from)
{
    qsizetype end = from;
    if (end < text.size() && isAsciiLetter(text[end])) {
        while (end < text.size() &&
               (isAsciiLetter(text[end]) || isAsciiDigit(text[end]) || text[end] == u'-')) {
            ++end;
        }
    }
    return end;
}

// The end of one attribute with its value, or -1 when what follows is none.
qsizetype endOfAttribute(QStringView text, qsizetype from)
{
    const auto starts = [](QChar c) { return isAsciiLetter(c) || c == u'_' || c == u':'; };
    const auto goesOn = [&](QChar c) {
        return starts(c) || isAsciiDigit(c) || c == u'.' || c == u'-';
    };
    if (from >= text.size() || !starts(text[from])) {
        return -1;
    }
    qsizetype end = from;
    while (end < text.size() && goesOn(text[end])) {
        ++end;
    }
    qsizetype value = skipBlanks(text, end);
    if (value >= text.size() || text[value] != u'=') {
        return end;
    }
    value = skipBlanks(text, value + 1);
    if (value >= text.size()) {
        return -1;
    }
    if (text[value] == u'"' || text[value] == u'\'') {
        const qsizetype close = text.indexOf(text[value], value + 1);
        return close < 0 ? -1 : close + 1;
    }
    end = value;
    while (end < text.size() && !isBlankChar(text[end]) &&
           !QStringView(u"\"'=<>`").contains(text[end])) {
        ++end;
    }
    return end == value ? -1 : end;
}

// One complete opening or closing tag and nothing else in the line: kind 7.
bool isLoneTag(QStringView rest)
{
    const bool closing = rest.size() > 1 && rest[1] == u'/';
    const qsizetype nameStart = closing ? 2 : 1;
    qsizetype at = endOfTagName(rest, nameStart);
    if (at == nameStart ||
        (!closing && isOneOf(rest.sliced(nameStart, at - nameStart), verbatimTags))) {
        return false;
    }
    while (!closing) {
        const qsizetype next = skipBlanks(rest, at);
        const qsizetype end = next > at ? endOfAttribute(rest, next) : -1;
        if (end < 0) {
            break;
        }
        at = end;
    }
    at = skipBlanks(rest, at);
    if (!closing && at < rest.size() && rest[at] == u'/') {
        ++at;
    }
    return at < rest.size() && rest[at] == u'>' && isBlank(rest.sliced(at + 1));
}

int namedHtmlStart(QStringView rest)
{
    const bool closing = rest[1] == u'/';
    const qsizetype nameStart = closing ? 2 : 1;
    const qsizetype end = endOfTagName(rest, nameStart);
    const QStringView name = rest.sliced(nameStart, end - nameStart);
    const QStringView after = rest.sliced(end);
    const bool bounded = after.isEmpty() || isBlankChar(after[0]) || after[0] == u'>';
    if (!closing && bounded && isOneOf(name, verbatimTags)) {
        return 1;
    }
    if ((bounded || after.startsWith(QLatin1String("/>"))) && isOneOf(name, blockTags)) {
        return 6;
    }
    return isLoneTag(rest) ? 7 : 0;
}

} // namespace

Indent indentOf(QStringView line)
{
    Indent indent;
    while (indent.offset < line.size() && isBlankChar(line[indent.offset])) {
        indent.columns =
            line[indent.offset] == u'\t' ? (indent.columns + 4) & ~3 : indent.columns + 1;
        ++indent.offset;
    }
    return indent;
}

bool isBlank(QStringView line)
{
    return skipBlanks(line, 0) == line.size();
}

bool isThematicBreak(QStringView rest)
{
    if (rest.isEmpty() || !QStringView(u"-_*").contains(rest[0])) {
        return false;
    }
    qsizetype marks = 0;
    for (const QChar c : rest) {
        if (c == rest[0]) {
            ++marks;
        } else if (!isBlankChar(c)) {
            return false;
        }
    }
    return marks >= 3;
}

bool isAtxHeading(QStringView rest)
{
    qsizetype level = 0;
    while (level < rest.size() && rest[level] == u'#') {
        ++level;
    }
    return level >= 1 && level <= 6 && (level == rest.size() || isBlankChar(rest[level]));
}

bool isSetextUnderline(QStringView rest)
{
    if (rest.isEmpty() || (rest[0] != u'=' && rest[0] != u'-')) {
        return false;
    }
    qsizetype at = 0;
    while (at < rest.size() && rest[at] == rest[0]) {
        ++at;
    }
    return isBlank(rest.sliced(at));
}

std::optional<Fence> fenceOpening(QStringView rest, int indent)
{
    if (rest.isEmpty() || (rest[0] != u'`' && rest[0] != u'~')) {
        return std::nullopt;
    }
    qsizetype length = 0;
    while (length < rest.size() && rest[length] == rest[0]) {
        ++length;
    }
    if (length < 3 || (rest[0] == u'`' && rest.sliced(length).contains(u'`'))) {
        return std::nullopt;
    }
    return Fence{rest[0].unicode(), quint16(indent), int(length)};
}

bool closesFence(QStringView line, const Fence &fence)
{
    const Indent indent = indentOf(line);
    qsizetype at = indent.offset;
    while (at < line.size() && line[at] == fence.mark) {
        ++at;
    }
    return indent.columns < 4 && at - indent.offset >= fence.length && isBlank(line.sliced(at));
}

int htmlStart(QStringView rest)
{
    if (rest.size() < 2 || rest[0] != u'<') {
        return 0;
    }
    if (rest.startsWith(QLatin1String("<!--"))) {
        return 2;
    }
    if (rest[1] == u'?') {
        return 3;
    }
    if (rest.startsWith(QLatin1String("<![CDATA["))) {
        return 5;
    }
    if (rest[1] == u'!') {
        return rest.size() > 2 && isAsciiLetter(rest[2]) ? 4 : 0;
    }
    return namedHtmlStart(rest);
}

bool htmlEnds(QStringView line, int kind)
{
    switch (kind) {
    case 1:
        return std::any_of(verbatimTags.begin(), verbatimTags.end(), [line](QLatin1String tag) {
            return line.contains(QString(QLatin1String("</") + tag + QLatin1Char('>')),
                                 Qt::CaseInsensitive);
        });
    case 2:
        return line.contains(QLatin1String("-->"));
    case 3:
        return line.contains(QLatin1String("?>"));
    case 4:
        return line.contains(u'>');
    case 5:
        return line.contains(QLatin1String("]]>"));
    default:
        return isBlank(line);
    }
}

std::optional<ListMark> listMark(QStringView rest, int indent)
{
    if (rest.isEmpty() || indent >= 4) {
        return std::nullopt;
    }
    ListMark mark;
    if (QStringView(u"-+*").contains(rest[0])) {
        mark.mark = rest[0].unicode();
    } else {
        qsizetype digits = 0;
        while (digits < rest.size() && digits < 9 && isAsciiDigit(rest[digits])) {
            mark.number = mark.number * 10 + (rest[digits].unicode() - u'0');
            ++digits;
        }
        if (digits == 0 || digits == rest.size() ||
            (rest[digits] != u'.' && rest[digits] != u')')) {
            return std::nullopt;
        }
        mark.ordered = true;
        mark.mark = rest[digits].unicode();
        mark.length = digits + 1;
    }
    const QStringView after = rest.sliced(mark.length);
    if (!after.isEmpty() && !isBlankChar(after[0])) {
        return std::nullopt;
    }
    const int start = indent + static_cast<int>(mark.length);
    int column = start;
    for (qsizetype i = 0; i < after.size() && isBlankChar(after[i]); ++i) {
        column = after[i] == u'\t' ? (column + 4) & ~3 : column + 1;
    }
    mark.empty = isBlank(after);
    mark.content = mark.empty || column - start > 4 ? start + 1 : column;
    return mark;
}

QList<CellAlign> delimiterRow(QStringView line)
{
    const QStringView row = line.trimmed();
    if (row.isEmpty() || !row.contains(u'|') || !QStringView(u"|-:").contains(row[0])) {
        return {};
    }
    QList<CellAlign> aligns;
    for (const QStringView cell : rowCells(row)) {
        const bool left = cell.startsWith(u':');
        const bool right = cell.size() > 1 && cell.endsWith(u':');
        const QStringView dashes =
            cell.sliced(left ? 1 : 0, cell.size() - (left ? 1 : 0) - (right ? 1 : 0));
        if (dashes.isEmpty() ||
            !std::all_of(dashes.begin(), dashes.end(), [](QChar c) { return c == u'-'; })) {
            return {};
        }
        aligns.append(left && right ? CellAlign::Center
                      : left        ? CellAlign::Left
                      : right       ? CellAlign::Right
                                    : CellAlign::Default);
    }
    return aligns;
}

QList<QStringView> rowCells(QStringView line)
{
    QStringView row = line.trimmed();
    if (row.startsWith(u'|')) {
        row = row.sliced(1);
    }
    QList<QStringView> cells;
    qsizetype start = 0;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (row[i] == u'\\' && i + 1 < row.size() && row[i + 1] == u'|') {
            ++i;
        } else if (row[i] == u'|') {
            cells.append(row.sliced(start, i - start).trimmed());
            start = i + 1;
        }
    }
    if (start < row.size() || cells.isEmpty()) {
        cells.append(row.sliced(start).trimmed());
    }
    return cells;
}

QString withoutIndent(QStringView line, int columns)
{
    int column = 0;
    qsizetype at = 0;
    while (at < line.size() && isBlankChar(line[at]) && column < columns) {
        column = line[at] == u'\t' ? (column + 4) & ~3 : column + 1;
        ++at;
    }
    return QString(std::max(0, column - columns), u' ') + line.sliced(at).toString();
}

} // namespace parley::linesyntax
