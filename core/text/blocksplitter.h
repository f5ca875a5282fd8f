// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Decides line by line where a Markdown text may be cut into pieces that are parsed on their own:
// at the start of each top-level block, and of each item of a top-level list. Reads lines once and
// never revokes a cut, so that what stands before one can only change through a link definition
// (ADR-0011). Where it can't be sure it does not cut: the piece is larger then, never wrong. A
// value: copy it to look ahead at a line that is not complete yet.
#pragma once

#include "text/linesyntax.h"

#include <QString>

namespace parley {

enum class PieceKind : quint8 {
    Leaf,     // paragraph, heading, rule
    Table,    // top level; first line is the header, second the delimiter row
    Fenced,   // top level fenced code with its fences
    Indented, // top level indented code
    Html,     // top level raw HTML
    Quote,    // also whatever follows it without a clear end
    Item,     // one item of a top level list
    Plain,    // beyond a cap: no Markdown
};

// How a piece is to be read; fixed by its first lines.
struct PieceStyle
{
    PieceKind kind = PieceKind::Leaf;
    bool tight = true;   // an item without a blank line before it
    bool joined = false; // goes on from the piece before, which was cut for its size
    int number = 0;      // of an ordered item, as counted
    linesyntax::Fence fence;
    friend bool operator==(const PieceStyle &, const PieceStyle &) = default;
};

class BlockSplitter
{
public:
    enum class Step {
        Between,        // a blank line outside of any piece
        Continues,      // belongs to the open piece
        Blank,          // blank; belongs to the open piece only if a later line does
        Starts,         // starts a new piece
        StartsAtHeader, // starts a new piece together with the line before: a table
    };
    // `line` has no line break.
    Step feed(QStringView line);

    // The line just fed went on beyond textlimits::line; what follows of it is no Markdown.
    void breakOff();
    // Whether the piece is fenced code, whose lines may have any length.
    [[nodiscard]] bool inFence() const { return m_state == State::Fenced; }

    // Of the piece the last line belongs to.
    [[nodiscard]] const PieceStyle &style() const { return m_style; }
    // Whether later lines may still belong to it.
    [[nodiscard]] bool isOpen() const { return m_state != State::Between; }

private:
    enum class State {
        Between,
        Paragraph,
        Table,
        Fenced,
        Indented,
        Html,
        Quote,
        List,
        Doubt,
        Plain
    };

    Step feedParagraph(QStringView line);
    Step feedFormula(QStringView line, bool blank);
    Step feedTable(QStringView line);
    Step feedFenced(QStringView line);
    Step feedHtml(QStringView line);
    Step feedIndented(QStringView line);
    Step feedQuote(QStringView line);
    Step feedList(QStringView line);
    Step feedDoubt(QStringView line);
    Step start(QStringView line);
    void startItem(const linesyntax::ListMark &mark, QStringView rest, bool sameList);
    Step close();
    Step overflow(QStringView line);
    void enterDoubt(QStringView rest);
    void noteLeaf(QStringView content);
    [[nodiscard]] bool interrupts(QStringView rest, int indent) const;
    [[nodiscard]] Step tableStep(QStringView line);

    State m_state = State::Between;
    PieceStyle m_style;
    qsizetype m_size = 0; // of the open piece so far
    bool m_afterBlank = false;

    int m_lines = 0;        // of the open paragraph
    QString m_lastLine;     // of the open paragraph: may turn out to be a table's header
    char16_t m_formula = 0; // '$' or '[' while the paragraph is inside a display formula
    bool m_sureFormula =
        false; // its opening mark stands alone: it ends at a blank line at the latest
    bool m_unsureHeading = false; // the paragraph may be definitions, which no underline can end
    qsizetype m_cells = 0;        // of the open table
    qsizetype m_columns = 0;
    int m_htmlKind = 0;

    linesyntax::ListMark m_mark; // of the current item
    bool m_emptyItem = false;    // nothing but the mark so far
    bool m_leafIsText = false;   // the innermost open block is surely a paragraph
    bool m_murky = false;        // fences or raw HTML inside: the innermost block is unknown
    bool m_maybeHtml =
        false;             // in doubt, and a raw block may have started that ends at a blank line
    bool m_sealed = false; // in doubt for good: only the size cap cuts
};

} // namespace parley
