// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How CommonMark 0.31 and GFM read one line by itself, without what stands before it. A "line" has
// no line break; "rest" is a line from its first non-blank character on. Pure functions, any
// thread.
#pragma once

#include "text/block.h"

#include <QStringView>

#include <optional>

namespace parley::linesyntax {

struct Indent
{
    int columns = 0;      // tabs go to the next multiple of 4
    qsizetype offset = 0; // of the first non-blank character
};

struct Fence
{
    char16_t mark = u'`';
    quint16 indent = 0;
    int length = 3;
    friend bool operator==(const Fence &, const Fence &) = default;
};

struct ListMark
{
    char16_t mark = u'-'; // bullet character, or '.' or ')' of a number
    bool ordered = false;
    int number = 0;
    int content = 2;      // column where the item's content starts
    qsizetype length = 1; // of the mark itself, in characters
    bool empty = false;   // nothing follows in this line
};

[[nodiscard]] Indent indentOf(QStringView line);
[[nodiscard]] bool isBlank(QStringView line);
[[nodiscard]] bool isThematicBreak(QStringView rest);
[[nodiscard]] bool isAtxHeading(QStringView rest);
[[nodiscard]] bool isSetextUnderline(QStringView rest);

[[nodiscard]] std::optional<Fence> fenceOpening(QStringView rest, int indent);
[[nodiscard]] bool closesFence(QStringView line, const Fence &fence);

// Kinds of HTML blocks are numbered as in CommonMark 4.6; 0 is none. Kinds 6 and 7 end at a blank
// line, the others at the line for which htmlEnds() holds.
[[nodiscard]] int htmlStart(QStringView rest);
[[nodiscard]] bool htmlEnds(QStringView line, int kind);

[[nodiscard]] std::optional<ListMark> listMark(QStringView rest, int indent);

// The columns of a table's delimiter row; empty when the line is none.
[[nodiscard]] QList<CellAlign> delimiterRow(QStringView line);
// The cells of a table row, trimmed, without the outer pipes; "\|" is still escaped.
[[nodiscard]] QList<QStringView> rowCells(QStringView line);

// The line without up to `columns` columns of its indentation; a tab cut in half becomes blanks.
[[nodiscard]] QString withoutIndent(QStringView line, int columns);

} // namespace parley::linesyntax
