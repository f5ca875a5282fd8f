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

#define PARLEY_REPEATED(name, unit)                                                                \
    {                                                                                              \
        name, [](qsizetype size) { return repeated(QStringLiteral(unit), size); }                  \
    }

const QList<Hostile> shapes{
    PARLEY_REPEATED("emphasis openers", "*a "),
    PARLEY_REPEATED("emphasis closers", "a* "),
    PARLEY_REPEATED("emphasis runs", "***a___b**c_"),
    PARLEY_REPEATED("mixed emphasis", "*a_ b**_ c*"),
    PARLEY_REPEATED("strikethrough", "~~a ~b "),
    PARLEY_REPEATED("stars only", "*"),
    PARLEY_REPEATED("underscores in a word", "a_b_"),
    PARLEY_REPEATED("open brackets", "["),
    PARLEY_REPEATED("close brackets", "]"),
    PARLEY_REPEATED("bracket pairs", "[a]"),
    PARLEY_REPEATED("image openers", "![a"),
    PARLEY_REPEATED("links in links", "[a](b "),
    PARLEY_REPEATED("open link addresses", "[a](<b"),
    PARLEY_REPEATED("nested brackets", "[[a]"),
    PARLEY_REPEATED("open tags", "<a b='"),
    PARLEY_REPEATED("comments", "<!-- a "),
    PARLEY_REPEATED("processing instructions", "a <? "),
    PARLEY_REPEATED("declarations", "a <!A "),
    PARLEY_REPEATED("autolinks", "http://a.b/c@d.e www.x.y "),
    PARLEY_REPEATED("at signs", "a@b."),
    PARLEY_REPEATED("entities", "&amp;&#x41;&nope;"),
    PARLEY_REPEATED("backslashes", "\\"),
    PARLEY_REPEATED("dollars", "$a $$b "),
    PARLEY_REPEATED("open formulas", "\\(a \\[b "),
    PARLEY_REPEATED("emoji", "👩‍👩‍👧‍👦🏽"),
    PARLEY_REPEATED("combining marks", "a\u0301\u0302\u0303\u0304"),
    PARLEY_REPEATED("quote marks", ">"),
    PARLEY_REPEATED("quotes of a line", "> a\n"),
    PARLEY_REPEATED("lazy quotes", "> a\nb\n"),
    PARLEY_REPEATED("list items", "- a\n"),
    PARLEY_REPEATED("empty items", "-\n"),
    PARLEY_REPEATED("nested marks in a line", "- "),
    PARLEY_REPEATED("lines of a paragraph", "a\n"),
    PARLEY_REPEATED("blank lines", " \n"),
    PARLEY_REPEATED("paragraphs", "a\n\n"),
    PARLEY_REPEATED("one long line", "word "),
    PARLEY_REPEATED("one long word", "w"),
    PARLEY_REPEATED("unclosed fences", "```a\n~~~b\n"),
    PARLEY_REPEATED("fences", "```\na\n```\n"),
    PARLEY_REPEATED("fences in items", "- ```\n  a\n"),
    PARLEY_REPEATED("indented code", "    a\n\n"),
    PARLEY_REPEATED("headings", "# a #\n"),
    PARLEY_REPEATED("underlines", "a\n=\n"),
    PARLEY_REPEATED("rules", "* * *\n"),
    PARLEY_REPEATED("raw blocks", "<div>\n\n"),
    PARLEY_REPEATED("open raw block", "<script>\na\n\n"),
    PARLEY_REPEATED("pipes", "|"),
    PARLEY_REPEATED("delimiter rows", "a|b\n-|-\n"),
    PARLEY_REPEATED("escaped nul", "a\\&#0;"),
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

#undef PARLEY_REPEATED

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
    static const QStringList parts{QStringLiteral("a"),
                                   QStringLiteral("word "),
                                   QStringLiteral(" "),
                                   QStringLiteral("  "),
                                   QStringLiteral("    "),
                                   QStringLiteral("\t"),
                                   QStringLiteral("\n"),
                                   QStringLiteral("\n"),
                                   QStringLiteral("\n"),
                                   QStringLiteral("\n\n"),
                                   QStringLiteral("\n\n"),
                                   QStringLiteral("\n- "),
                                   QStringLiteral("\n* "),
                                   QStringLiteral("\n1. "),
                                   QStringLiteral("\n2) "),
                                   QStringLiteral("\n  - "),
                                   QStringLiteral("\n   "),
                                   QStringLiteral("\n> "),
                                   QStringLiteral("> "),
                                   QStringLiteral("\n```\n"),
                                   QStringLiteral("```"),
                                   QStringLiteral("\n~~~"),
                                   QStringLiteral("\n# "),
                                   QStringLiteral("\n---\n"),
                                   QStringLiteral("\n===\n"),
                                   QStringLiteral("\n***\n"),
                                   QStringLiteral("|"),
                                   QStringLiteral("\n| a | b |\n|---|---|\n| c | d |"),
                                   QStringLiteral("\n|-|\n"),
                                   QStringLiteral("*"),
                                   QStringLiteral("**"),
                                   QStringLiteral("_"),
                                   QStringLiteral("~~"),
                                   QStringLiteral("`"),
                                   QStringLiteral("["),
                                   QStringLiteral("]"),
                                   QStringLiteral("](x)"),
                                   QStringLiteral("[a]"),
                                   QStringLiteral("[B][]"),
                                   QStringLiteral("\n[a]: /u\n"),
                                   QStringLiteral("\n> [b]: /v\n"),
                                   QStringLiteral("![i](j)"),
                                   QStringLiteral("<b>"),
                                   QStringLiteral("\n<div>\n"),
                                   QStringLiteral("<!-- "),
                                   QStringLiteral("-->"),
                                   QStringLiteral("\n<script>\n"),
                                   QStringLiteral("</script>"),
                                   QStringLiteral("$"),
                                   QStringLiteral("$$"),
                                   QStringLiteral("\\"),
                                   QStringLiteral("\\("),
                                   QStringLiteral("\\)"),
                                   QStringLiteral("\\["),
                                   QStringLiteral("\\]"),
                                   QStringLiteral("&amp;"),
                                   QStringLiteral("&#27;"),
                                   QStringLiteral("http://a.b/c"),
                                   QStringLiteral("é字🚀"),
                                   QStringLiteral("\u202e"),
                                   QStringLiteral("\r\n"),
                                   QStringLiteral("\r"),
                                   QStringLiteral("- [x] "),
                                   QStringLiteral("€"),
                                   QStringLiteral("\U000E0041")};
    Random random(seed);
    QString text;
    for (int i = 0; i < fragments; ++i) {
        text += parts[random.below(quint32(parts.size()))];
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
