// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Lays out what is near the viewport and nothing else: all other pieces have estimated heights,
// turns nobody came near are not even parsed. Heights may change whenever something is laid out:
// callers hold on to an Anchor, never to a y. Main thread; owned by the view.
#pragma once

#include "ui/transcript/transcriptgeometry.h"
#include "ui/transcript/transcriptmodel.h"

#include <QHash>

namespace parley {

class TranscriptLayout : public TranscriptGeometry
{
public:
    TranscriptLayout(TranscriptModel &model, const PaintEnvironment &environment);
    ~TranscriptLayout();
    TranscriptLayout(const TranscriptLayout &) = delete;
    TranscriptLayout &operator=(const TranscriptLayout &) = delete;

    // What the model tells.
    void reset();
    void insertRows(int first, int last);
    void removeRows(int first, int last);
    struct Change
    {
        Place first;          // the first piece that is not as before; invalid when all are
        bool inPlace = false; // it stands where it stood, and was painted there
    };
    Change updateRow(int row);
    // Another width, theme or text size: nothing measured holds.
    void forgetAll();

    // Forgets the layouts of pieces that wait for a formula. True when there are any.
    bool forgetWaiting();

    // Lays out what stands between two y, parsing rows as needed, and takes what that cost (see
    // layoutcost.h) off `allowed`; stops when that is used up, but does one piece at least. True
    // when a height changed: find your anchor again and repeat.
    bool settle(int top, int bottom, qint64 &allowed);
    // Throws away layouts (not heights) outside of two y.
    void release(int top, int bottom);

    // Pieces whose height changed since the last call: what is below each of them moved.
    [[nodiscard]] QList<Place> takeMoved() { return std::exchange(m_moved, {}); }

    // Whether it relies on what the model keeps of the row.
    [[nodiscard]] bool holds(int row) const;
    [[nodiscard]] const TranscriptItem *item(const Place &place) const;
    // Null when it was never settled or is released.
    [[nodiscard]] BlockPainter *painter(const Place &place) const;
    [[nodiscard]] ItemState state(const Place &place) const;
    // Applies at once where the piece is laid out.
    void setState(const Place &place, const ItemState &state);

    // How often a piece was laid out so far, for tests and the bench.
    [[nodiscard]] int layoutsDone() const { return m_layouts; }

private:
    using StateKey = std::pair<NodeId, quint64>;

    [[nodiscard]] int spaceAboveRow(int row) const;
    [[nodiscard]] int spaceAbove(const TranscriptItem &content, const ItemState &state) const;
    void estimateRow(int row);
    void hold(int row);
    bool openRow(int row); // true when its height changed
    void syncItem(int row, int item, const TranscriptItem &content);
    bool settleItem(int row, int item); // true when its height changed
    [[nodiscard]] StateKey stateKey(const Place &place) const;

    TranscriptModel &m_model;
    QHash<StateKey, ItemState> m_states; // what differs from the default
    QList<Place> m_moved;
    int m_heldFirst = 0; // only rows between these hold anything to release
    int m_heldLast = -1;
    int m_layouts = 0;
};

} // namespace parley
