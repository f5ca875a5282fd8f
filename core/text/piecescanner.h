// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Holds a growing text and knows the pieces it falls into (BlockSplitter). The last line may be
// incomplete: it is read as if the text ended there, and taken back when more arrives. Not
// thread-safe. Cost of scan(): the new text, plus the incomplete line.
#pragma once

#include "text/blocksplitter.h"

#include <QString>

#include <vector>

namespace parley {

// A part of the text, without its final line break. Offsets are units of PieceScanner::text().
struct Piece
{
    qsizetype start = 0;
    qsizetype end = 0;
    PieceStyle style;
    friend bool operator==(const Piece &, const Piece &) = default;
};

class PieceScanner
{
public:
    // Line breaks become '\n'; what is not a character becomes U+FFFD.
    void append(QStringView text);
    void scan();

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const std::vector<Piece> &pieces() const { return m_pieces; }
    // Pieces before this one are the same as before the last scan().
    [[nodiscard]] qsizetype firstChanged() const { return m_firstChanged; }
    // Pieces before this one have their final text.
    [[nodiscard]] qsizetype closedCount() const { return m_closedCount; }
    // Lines that end before this offset are complete.
    [[nodiscard]] qsizetype committed() const { return m_offset; }

private:
    void takeBack();
    void readLine(qsizetype end);
    void breakLine(qsizetype end);

    QString m_text;
    bool m_afterReturn = false; // the last character was a carriage return, already a line break
    bool m_halfPair = false;    // the last one was m_firstHalf of a surrogate pair
    QChar m_firstHalf;

    BlockSplitter m_splitter;
    std::vector<Piece> m_pieces;
    qsizetype m_offset = 0; // where the next line, or the next part of a long one, starts
    qsizetype m_lineBefore = 0;
    bool m_inRest = false; // of a line that was too long
    qsizetype m_firstChanged = 0;
    qsizetype m_closedCount = 0;

    // What the incomplete line changed.
    bool m_provisional = false;
    BlockSplitter m_savedSplitter;
    std::vector<Piece> m_savedTail; // the last piece, if any
    size_t m_savedCount = 0;
};

} // namespace parley
