// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "markdowncorpus.h"

#include <QDir>
#include <QFile>

namespace parley::corpus {

namespace {

QString repeated(const QString &unit, qsizetype size)
{
    return unit.repeated(std::max<qsizetype>(1, size / unit.size()));
}

QString numbered(const QString &before, const QString &after, qsizetype size)
{
    QString text;
    for (int i = 0; text.size() < size; ++i) {
        text += before + QString::number(i) + after;
    }
    return text;
}

QString table(int columns, qsizetype size)
{
    const QString row = QStringLiteral("| a *b* `c` ").repeated(columns) + QStringLiteral("|\n");
    return row + QStringLiteral("|---").repeated(columns) + QStringLiteral("|\n") +
           repeated(row, size);
}

QString nestedLists(qsizetype size)
{
    QString text;
    for (int depth = 0; text.size() < size; ++depth) {
        text += QString(2 * (depth % 200), u' ') + QStringLiteral("- a\n");
    }
    return text;
}

// The same in lines of bounded length: one long line is cut before it can do harm.
QString inLines(const QString &unit, qsizetype size)
{
    return repeated(unit.repeated(std::max<qsizetype>(1, 200 / unit.size())) + u'\n', size);
}

#define PARLEY_IN_LINES(name, unit)                                                                \
    PARLEY_REPEATED(name, unit),                                                                   \
    {                                                                                              \
        name ", in lines", [](qsizetype size) { return inLines(QStringLiteral(unit), size); }      \
    }
#define PARLEY_REPEATED(name, unit)                                                                \
    {                                                                                              \
        name, [](qsizetype size) { return repeated(QStringLiteral(unit), size); }                  \
    }

const QList<Hostile> shapes{
    PARLEY_IN_LINES("emphasis openers", "*a "),
    PARLEY_IN_LINES("emphasis closers", "a* "),
    PARLEY_IN_LINES("emphasis runs", "***a___b**c_"),
    PARLEY_IN_LINES("mixed emphasis", "*a_ b**_ c*"),
    PARLEY_IN_LINES("strikethrough", "~~a ~b "),
    PARLEY_IN_LINES("stars only", "*"),
    PARLEY_IN_LINES("underscores in a word", "a_b_"),
    PARLEY_IN_LINES("open brackets", "["),
    PARLEY_IN_LINES("close brackets", "]"),
    PARLEY_IN_LINES("bracket pairs", "[a]"),
    PARLEY_IN_LINES("image openers", "![a"),
    PARLEY_IN_LINES("links in links", "[a](b "),
    PARLEY_IN_LINES("open link addresses", "[a](<b"),
    PARLEY_IN_LINES("nested brackets", "[[a]"),
    PARLEY_IN_LINES("open tags", "<a b='"),
    PARLEY_IN_LINES("comments", "<!-- a "),
    PARLEY_IN_LINES("processing instructions", "a <? "),
    PARLEY_IN_LINES("declarations", "a <!A "),
    PARLEY_IN_LINES("autolinks", "http://a.b/c@d.e www.x.y "),
    PARLEY_IN_LINES("at signs", "a@b."),
    PARLEY_IN_LINES("entities", "&amp;&#x41;&nope;"),
    PARLEY_IN_LINES("backslashes", "\\"),
    PARLEY_IN_LINES("dollars", "$a $$b "),
    PARLEY_IN_LINES("open formulas", "\\(a \\[b "),
    PARLEY_IN_LINES("emoji", "👩‍👩‍👧‍👦🏽"),
    PARLEY_IN_LINES("combining marks", "a\u0301\u0302\u0303\u0304"),
    PARLEY_IN_LINES("quote marks", ">"),
    PARLEY_REPEATED("quotes of a line", "> a\n"),
    PARLEY_REPEATED("lazy quotes", "> a\nb\n"),
    PARLEY_REPEATED("list items", "- a\n"),
    PARLEY_REPEATED("empty items", "-\n"),
    PARLEY_IN_LINES("nested marks in a line", "- "),
    PARLEY_REPEATED("lines of a paragraph", "a\n"),
    PARLEY_REPEATED("blank lines", " \n"),
    PARLEY_REPEATED("paragraphs", "a\n\n"),
    PARLEY_IN_LINES("one long line", "word "),
    PARLEY_IN_LINES("one long word", "w"),
    PARLEY_REPEATED("unclosed fences", "```a\n~~~b\n"),
    PARLEY_REPEATED("fences", "```\na\n```\n"),
    PARLEY_REPEATED("fences in items", "- ```\n  a\n"),
    PARLEY_REPEATED("indented code", "    a\n\n"),
    PARLEY_REPEATED("headings", "# a #\n"),
    PARLEY_REPEATED("underlines", "a\n=\n"),
    PARLEY_REPEATED("rules", "* * *\n"),
    PARLEY_REPEATED("raw blocks", "<div>\n\n"),
    PARLEY_REPEATED("open raw block", "<script>\na\n\n"),
    PARLEY_IN_LINES("pipes", "|"),
    PARLEY_REPEATED("delimiter rows", "a|b\n-|-\n"),
    PARLEY_IN_LINES("escaped nul", "a\\&#0;"),
    {"backtick runs",
     [](qsizetype size) {
         QString text;
         for (int i = 1; text.size() < size; ++i) {
             text += u'a' + QString(i % 300 + 1, u'`');
         }
         return text;
     }},
    {"nested lists", nestedLists},
    {"deep list in quote",
     [](qsizetype size) {
         return repeated(QStringLiteral("> 1. a\n>    - b\n>      > c\n"), size);
     }},
    {"long table", [](qsizetype size) { return table(5, size); }},
    {"wide table", [](qsizetype size) { return table(150, size); }},
    {"table without cells",
     [](qsizetype size) {
         return QStringLiteral("|a").repeated(199) + QStringLiteral("|\n") +
                QStringLiteral("|-").repeated(199) + QStringLiteral("|\n") +
                repeated(QStringLiteral("|\n"), size);
     }},
    {"link bomb",
     [](qsizetype size) {
         return QStringLiteral("[a]: /") + QString(size / 2, u'x') + QStringLiteral("\n\n") +
                repeated(QStringLiteral("[a]"), size / 2);
     }},
    {"link bomb in paragraphs",
     [](qsizetype size) {
         return QStringLiteral("[a]: /") + QString(size / 8, u'x') + QStringLiteral("\n\n") +
                repeated(QStringLiteral("[a]\n\n"), size / 2);
     }},
    {"late definition",
     [](qsizetype size) {
         return repeated(QStringLiteral("[a] b\n\n"), size) + QStringLiteral("[a]: /x\n");
     }},
    {"definitions",
     [](qsizetype size) {
         return numbered(QStringLiteral("[l"), QStringLiteral("]: /x\n"), size);
     }},
    {"definitions and uses",
     [](qsizetype size) {
         return numbered(QStringLiteral("[l"), QStringLiteral("]: /x\n\n[l1]\n\n"), size);
     }},
    {"references without definition",
     [](qsizetype size) { return numbered(QStringLiteral("[l"), QStringLiteral("]\n\n"), size); }},
};

#undef PARLEY_IN_LINES
#undef PARLEY_REPEATED

// What random texts are made of. Line breaks are frequent: structure hangs on them.
const QStringList &fragmentsOfMarkdown()
{
    static const QStringList fragments =
        QStringLiteral(
            "a¦word ¦ ¦  ¦    ¦\t¦\n¦\n¦\n¦\n\n¦\n\n¦\n- ¦\n* ¦\n1. ¦\n2) ¦\n  - ¦\n   ¦"
            "\n> ¦> ¦\n```\n¦```¦\n~~~¦\n# ¦\n---\n¦\n===\n¦\n***\n¦|¦"
            "\n| a | b |\n|---|---|\n| c | d |¦\n|-|\n¦*¦**¦_¦~~¦`¦[¦]¦](x)¦[a]¦[B][]¦"
            "\n[a]: /u\n¦\n> [b]: /v\n¦![i](j)¦<b>¦\n<div>\n¦<!-- ¦-->¦\n<script>\n¦"
            "</script>¦$¦$$¦\\(¦\\)¦\\[¦\\]¦&amp;¦&#27;¦http://a.b/c¦é字🚀¦\u202e¦\r\n¦\r¦"
            "- [x] ¦€¦\U000E0041")
            .split(u'\u00a6');
    return fragments;
}

} // namespace

QList<Golden> goldens()
{
    QList<Golden> result;
    const QDir folder(QStringLiteral(PARLEY_TEST_DATA "/markdown"));
    const QStringList names = folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            result.append({name.chopped(3), file.fileName(), QString::fromUtf8(file.readAll())});
        }
    }
    return result;
}

const QList<Hostile> &hostiles()
{
    return shapes;
}

quint32 Random::below(quint32 limit)
{
    m_state ^= m_state << 13U;
    m_state ^= m_state >> 17U;
    m_state ^= m_state << 5U;
    return m_state % limit;
}

QString randomMarkdown(quint32 seed, int fragments)
{
    Random random(seed);
    QString text;
    for (int i = 0; i < fragments; ++i) {
        text += fragmentsOfMarkdown()[random.below(quint32(fragmentsOfMarkdown().size()))];
    }
    return text;
}

QString randomUnits(quint32 seed, qsizetype size)
{
    Random random(seed);
    QString text;
    while (text.size() < size) {
        text += QChar(char16_t(random.below(4) == 0 ? random.below(0x10000) : random.below(0x80)));
    }
    return text;
}

} // namespace parley::corpus
