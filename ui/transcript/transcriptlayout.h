// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where every row and piece of the transcript is. Only pieces near the viewport are laid out; all
// others have estimated heights, turns nobody came near are not even parsed. Sums are kept per row,
// so that a change costs what changed. Heights may change whenever something is laid out: callers
// hold on to an Anchor, never to a y. Main thread; owned by the view.
#pragma once

#include "ui/transcript/blockpainter.h"
#include "ui/transcript/transcriptmodel.h"

#include <QHash>
#include <QRect>

namespace parley {

// A piece of the transcript; invalid when row < 0.
struct Place
{
    int row = -1;
    int item = -1;
    [[nodiscard]] bool isValid() const { return row >= 0 && item >= 0; }
    friend bool operator==(const Place &, const Place &) = default;
    friend auto operator<=>(const Place &, const Place &) = default;
};

class TranscriptLayout
{
public:
    // `offset` px below the top of the piece (or of the row, for item < 0).
    struct Anchor
    {
        Place place;
        int offset = 0;
    };

    TranscriptLayout(TranscriptModel &model, const PaintEnvironment &environment);
    ~TranscriptLayout();
    TranscriptLayout(const TranscriptLayout &) = delete;
    TranscriptLayout &operator=(const TranscriptLayout &) = delete;

    // What the model tells.
    void reset();
    void insertRows(int first, int last);
    void removeRows(int first, int last);
    // Returns the first piece that is not as before; invalid when all are.
    Place updateRow(int row);
    // Another width, theme or text size: nothing measured holds.
    void forgetAll();

    // Lays out what stands between two y, parsing rows as needed. True when a height changed:
    // find your anchor again and repeat.
    bool settle(int top, int bottom);
    // Throws away layouts (not heights) outside of two y.
    void release(int top, int bottom);

    // Pieces whose height changed since the last call: what is below each of them moved.
    [[nodiscard]] QList<Place> takeMoved() { return std::exchange(m_moved, {}); }

    [[nodiscard]] int height() const; // px of everything
    [[nodiscard]] int rowTop(int row) const;
    [[nodiscard]] int rowBottom(int row) const;
    [[nodiscard]] int rowAt(int y) const; // nearest; -1 when empty
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int itemCount(int row) const; // 0 when not looked at
    [[nodiscard]] Place placeAt(int y) const;   // nearest piece that was looked at
    // Top and height of the piece's content in y of the transcript.
    [[nodiscard]] int top(const Place &place) const;
    [[nodiscard]] int height(const Place &place) const;
    [[nodiscard]] Anchor anchorAt(int y) const;
    [[nodiscard]] int yOf(const Anchor &anchor) const;

    [[nodiscard]] const TranscriptItem *item(const Place &place) const;
    // Null when it was never settled or is released.
    [[nodiscard]] BlockPainter *painter(const Place &place) const;
    [[nodiscard]] ItemState state(const Place &place) const;
    // Applies at once where the piece is laid out.
    void setState(const Place &place, const ItemState &state);

    // How often a piece was laid out so far, for tests and the bench.
    [[nodiscard]] int layoutsDone() const { return m_layouts; }

private:
    struct Item
    {
        quint64 key = 0;
        quint32 revision = 0;
        int spaceAbove = 0; // px
        int top = 0;        // of the content, from the top of the row
        int height = 0;     // of the content
        bool exact = false;
        std::unique_ptr<BlockPainter> painter;
    };
    struct Row
    {
        std::vector<Item> items;
        int top = 0;
        int height = 0;
        int spaceAbove = 0;
        bool open = false;     // items are known
        bool released = false; // the model forgot its pieces: revisions start anew
    };
    using StateKey = std::pair<NodeId, quint64>;

    [[nodiscard]] int spaceAboveRow(int row) const;
    void estimateRow(int row);
    bool openRow(int row); // true when its height changed
    void syncItem(int row, int item, const TranscriptItem &content);
    bool settleItem(int row, int item); // true when its height changed
    void stack(Row &row, int from) const;
    void sumFrom(int row);
    void ensureSums() const;
    [[nodiscard]] StateKey stateKey(const Place &place) const;

    TranscriptModel &m_model;
    const PaintEnvironment &m_environment;
    mutable std::vector<Row> m_rows;
    mutable int m_sumsFrom = 0;          // tops of rows from here on are not valid
    QHash<StateKey, ItemState> m_states; // what differs from the default
    QList<Place> m_moved;
    int m_layouts = 0;
};

} // namespace parley
