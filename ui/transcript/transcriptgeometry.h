// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The heights and tops of all rows and pieces of the transcript, as numbers: what is at a y, where
// does a piece stand. Sums are kept per row, so that a change costs what changed. Filled by
// TranscriptLayout. Main thread; plain value.
#pragma once

#include "ui/transcript/painterfactory.h"

#include <memory>
#include <vector>

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

class TranscriptGeometry
{
public:
    // `offset` px below the top of the piece (or of the row, for item < 0).
    struct Anchor
    {
        Place place;
        int offset = 0;
    };

    [[nodiscard]] int height() const; // px of everything
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowTop(int row) const;
    [[nodiscard]] int rowBottom(int row) const;
    [[nodiscard]] int rowAt(int y) const;       // nearest; -1 when empty
    [[nodiscard]] int itemCount(int row) const; // 0 when not looked at
    [[nodiscard]] Place placeAt(int y) const;   // nearest piece that was looked at
    // Top and height of the piece's content in y of the transcript.
    [[nodiscard]] int top(const Place &place) const;
    [[nodiscard]] int height(const Place &place) const;
    [[nodiscard]] Anchor anchorAt(int y) const;
    [[nodiscard]] int yOf(const Anchor &anchor) const;

protected:
    struct Item
    {
        quint64 key = 0;
        quint32 revision = 0;
        int spaceAbove = 0; // px
        int top = 0;        // of the content, from the top of the row
        int height = 0;     // of the content
        bool exact = false;
        PainterKind kind = PainterKind::Text; // of painter
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

    explicit TranscriptGeometry(const PaintEnvironment &environment) : m_environment(environment) {}
    ~TranscriptGeometry() = default;

    [[nodiscard]] Row &rowData(int index) const { return m_rows[static_cast<size_t>(index)]; }
    // Piles up the items of a row from one on.
    static void stack(Row &row, int from);
    // Tops of rows from here on are no longer valid.
    void sumFrom(int row) { m_sumsFrom = qMin(m_sumsFrom, row); }

    const PaintEnvironment &m_environment;
    mutable std::vector<Row> m_rows;

private:
    void ensureSums() const;

    mutable int m_sumsFrom = 0;
};

} // namespace parley
