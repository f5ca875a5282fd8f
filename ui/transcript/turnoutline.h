// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The pieces of a turn as a tree: lists with their items, quotes, and in those the pieces. For
// screen readers; what is painted is flat. A plain value; it refers to pieces by their index.
#pragma once

#include "ui/transcript/transcriptitem.h"

namespace parley {

class TurnOutline
{
public:
    enum class Kind { Turn, List, Item, Quote, Piece };
    struct Entry
    {
        Kind kind = Kind::Turn;
        int item = -1; // the piece; of a group its first one
        int depth = 0; // containers around it
        int parent = -1;
        QList<int> children; // entries
    };

    explicit TurnOutline(const std::vector<TranscriptItem> &items);

    // The first entry is the turn itself.
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    // -1: none.
    [[nodiscard]] int find(Kind kind, int item, int depth) const;
    [[nodiscard]] int findPiece(int item) const { return m_pieces.value(item, -1); }
    // Pieces in an entry, in order.
    [[nodiscard]] QList<int> piecesIn(int entry) const;

private:
    struct Level
    {
        Container::Kind kind = Container::Kind::Quote;
        int list = -1;  // entry of the list, of an item
        int inner = -1; // entry that takes what stands inside
    };

    int add(Kind kind, int item, int depth, int parent);
    void enter(const Container &container, int item);
    void place(const BlockItem &block, int item);

    QList<Entry> m_entries;
    QList<int> m_pieces; // entry of each piece
    QList<Level> m_levels;
};

} // namespace parley
