// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person takes out of blocks: a part of them, and all of them as plain text. Pure functions,
// any thread. As Markdown: blockmarkdown.h.
#pragma once

#include "text/block.h"

namespace parley {

// The text that offsets into a block count in: its text, or a table's cells separated by tabs and
// its rows by line feeds.
[[nodiscard]] QString blockText(const Block &block);

// A place between two characters of a block's text.
struct BlockPlace
{
    qsizetype block = 0;
    qsizetype offset = 0;
    friend bool operator==(const BlockPlace &, const BlockPlace &) = default;
    friend auto operator<=>(const BlockPlace &, const BlockPlace &) = default;
};

// The blocks from one place to another, the first and the last cut to what is between. A part of a
// single block stands alone, without its list or quote; a part of a table has whole rows, the
// header first. Places beyond the end mean the end.
[[nodiscard]] QList<Block> blocksBetween(const QList<Block> &blocks, const BlockPlace &from,
                                         const BlockPlace &to);

// As it is read: list marks and quote marks, but no marks of style; links by their text.
[[nodiscard]] QString plainText(const QList<Block> &blocks);

// What stands before each line of a block because of its containers. Shared by plainText() and
// Markdown.
struct LinePrefix
{
    QString first; // before its first line: with the marks it carries
    QString other; // before the lines after it
};
[[nodiscard]] LinePrefix linePrefix(const QList<Container> &containers);
// What separates two blocks: line ends and, inside a quote, its marks.
[[nodiscard]] QString separator(const Block &above, const Block &below);
// The lines of `text`, each with its prefix.
[[nodiscard]] QString prefixed(const QString &text, const LinePrefix &prefix);

} // namespace parley
