// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Turns one piece of a text into its blocks. Raw pieces (code, HTML, plain) and tables remember how
// far they have read, so that what grows at their end costs only what was added. Pure but for the
// progress passed in.
#pragma once

#include "text/markdownpiece.h"
#include "text/piecescanner.h"

#include <functional>

namespace parley {

class PieceReader
{
public:
    // Finds the definitions that a text with these label keys sees.
    using Lookup = std::function<QList<LinkDefinition>(const QStringList &keys)>;

    // Where a piece that grows line by line stands.
    struct Progress
    {
        qsizetype offset = -1; // in the text: complete lines before it are read; -1: nothing yet
        qsizetype length = 0;  // units (raw) or rows (table) these lines gave
        int lines = 0;
    };

    PieceReader(const PieceScanner &scanner, Lookup lookup)
        : m_scanner(scanner), m_lookup(std::move(lookup))
    {}

    [[nodiscard]] static bool growsByLine(PieceKind kind);
    [[nodiscard]] QStringView textOf(const Piece &piece) const;

    // The blocks of a piece; `progress` is set when it grows by lines.
    [[nodiscard]] QList<Block> read(const Piece &piece, Progress &progress) const;
    // Brings the only block of a piece that grows by lines up to the piece's present end.
    void extend(const Piece &piece, Block &block, Progress &progress) const;

private:
    void addLine(const Piece &piece, QStringView line, int index, Block &block) const;
    void addRow(QStringView line, Block &block) const;
    [[nodiscard]] QList<Block> readItem(const Piece &piece) const;
    [[nodiscard]] QList<LinkDefinition> definitionsFor(QStringView text) const;

    const PieceScanner &m_scanner;
    Lookup m_lookup;
};

} // namespace parley
