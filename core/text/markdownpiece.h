// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One run of the Markdown parser (md4c, used here and nowhere else) over one piece of a text.
// Whoever has a whole text wants parseMarkdown() in markdownparser.h: it knows where pieces start
// and which link definitions of other pieces they see. Pure functions, any thread. A piece beyond a
// cap (textlimits.h) comes back as plain blocks.
#pragma once

#include "text/block.h"

#include <QStringView>

namespace parley {

// A link reference definition: "[label]: target". Titles are not kept: nothing shows them.
struct LinkDefinition
{
    QString label; // as written
    QString target;
    friend bool operator==(const LinkDefinition &, const LinkDefinition &) = default;
};

enum class TableSyntax { Off, On };

[[nodiscard]] QList<Block> parsePiece(QStringView text, const QList<LinkDefinition> &definitions,
                                      TableSyntax tables);

// The cells of one table row, each read as inline text.
[[nodiscard]] QList<TableCell> parseCells(const QList<QStringView> &cells,
                                          const QList<LinkDefinition> &definitions);

// The definitions that `text` itself makes, in the order of their first mention.
[[nodiscard]] QList<LinkDefinition> definitionsIn(QStringView text);

} // namespace parley
