// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Blocks: what a Markdown text is made of, as plain values without geometry. A list of blocks is a
// flat sequence; nesting (quotes, lists) is carried in each block's containers, so that a view can
// lay out, freeze and repaint block by block. Any thread.
#pragma once

#include <QList>
#include <QString>

namespace parley {

enum class BlockKind { Paragraph, Heading, Code, Rule, Table, Html };

// Inline styles; a span may carry several.
enum class SpanStyle : unsigned {
    Plain = 0,
    Emphasis = 1,
    Strong = 2,
    Code = 4,
    Strikethrough = 8,
    Link = 16,
    Image = 32, // shown as a placeholder with its alternative text; never loaded by itself
};
Q_DECLARE_FLAGS(SpanStyles, SpanStyle)
Q_DECLARE_OPERATORS_FOR_FLAGS(SpanStyles)

// `length` UTF-16 units of Block::text from `start`. Spans cover the text without gaps or overlap.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;
    SpanStyles styles = SpanStyle::Plain;
    QString target; // link or image address: hostile text, never opened without the person
    friend bool operator==(const Span &, const Span &) = default;
};

// One level of nesting a block stands in, outermost first.
struct Container
{
    enum class Kind { Quote, BulletItem, OrderedItem, TaskItem };
    Kind kind = Kind::Quote;
    int number = 0;           // of an ordered item
    bool checked = false;     // of a task item
    bool first = false;       // this block is the first of the item: it carries the marker
    bool tight = false;       // of a list item: no space between items
    friend bool operator==(const Container &, const Container &) = default;
};

enum class CellAlign { Default, Left, Center, Right };

struct TableCell
{
    QString text;
    QList<Span> spans;
    friend bool operator==(const TableCell &, const TableCell &) = default;
};

struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    QList<Container> containers;
    int level = 0;          // of a heading, 1-6
    QString text;           // inline text of paragraph and heading; the code; literal HTML
    QList<Span> spans;      // of paragraph and heading
    QString language;       // first word of a code block's info string, as written
    bool closed = true;     // a code block whose closing fence has been seen (or was indented)
    QList<CellAlign> aligns;          // of a table, per column
    QList<QList<TableCell>> rows;     // of a table; row 0 is the header
    friend bool operator==(const Block &, const Block &) = default;
};

} // namespace parley
