// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Blocks: what a Markdown text is made of, as plain values without geometry. A list of blocks is a
// flat sequence; nesting (quotes, lists) is carried in each block's containers, so that a view can
// lay out, freeze and repaint block by block. All text is safe to show: controls, bidi overrides
// and tag characters are already visible marks. Any thread.
#pragma once

#include <QList>
#include <QString>

namespace parley {

enum class BlockKind {
    Paragraph,
    Heading,
    Code,
    Rule,
    Table,
    Html,  // raw HTML: its source, shown as text and never interpreted
    Math,  // display formula: text is TeX without its delimiters
    Plain, // source beyond a cap: shown as it is, white space kept
};

// Inline styles; a span may carry several.
enum class SpanStyle : unsigned {
    Plain = 0,
    Emphasis = 1,
    Strong = 2,
    Code = 4,
    Strikethrough = 8,
    Link = 16,
    Image = 32,        // shown as a placeholder with its alternative text; never loaded by itself
    Html = 64,         // a raw inline tag, shown as text
    Math = 128,        // TeX without its delimiters
    MathDisplay = 256, // with Math: written as a display formula inside a paragraph
};
Q_DECLARE_FLAGS(SpanStyles, SpanStyle)
Q_DECLARE_OPERATORS_FOR_FLAGS(SpanStyles)

// `length` UTF-16 units of Block::text from `start`. Spans cover the text without gaps or overlap;
// none is empty.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;
    SpanStyles styles = SpanStyle::Plain;
    QString target; // of a link: hostile text, never opened without the person
    QString source; // of an image: hostile text, never loaded without the person
    friend bool operator==(const Span &, const Span &) = default;
};

// One level of nesting a block stands in, outermost first.
struct Container
{
    enum class Kind { Quote, BulletItem, OrderedItem, TaskItem };
    Kind kind = Kind::Quote;
    int number = 0;       // of an ordered item, also of a task in an ordered list; else 0
    bool checked = false; // of a task item
    bool first = false;   // this block is the first of its item or quote: it carries the marker
    bool tight = false;   // of an item: no extra space between it and the item before it
    friend bool operator==(const Container &, const Container &) = default;
};

enum class CellAlign { Default, Left, Center, Right };

struct TableCell
{
    QString text;
    QList<Span> spans;
    friend bool operator==(const TableCell &, const TableCell &) = default;
};

// In the text of paragraphs, headings and cells a soft line break is a blank and a hard one is
// '\n'. Code, Html, Math and Plain keep their lines, without the final '\n'. A line of code may be
// as long as the whole text; paragraphs, headings and plain pieces are cut (see `joined`).
struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    QList<Container> containers;
    int level = 0;     // of a heading, 1-6
    QString text;      // as the kind says; empty for a rule and a table
    QList<Span> spans; // of paragraph and heading
    QString language;  // first word of a code block's info string, as written
    // False: the closing fence of a code block, or the end of a formula, is not there (yet).
    bool closed = true;
    bool joined = false; // continues the text of the block before it, which was cut for its size
    QList<CellAlign> aligns;      // of a table, per column
    QList<QList<TableCell>> rows; // of a table; row 0 is the header; all as long as aligns
    friend bool operator==(const Block &, const Block &) = default;
};

} // namespace parley
