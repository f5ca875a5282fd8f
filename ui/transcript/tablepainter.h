// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Paints a table: columns share the width by what they hold; when even that is too little the table
// scrolls inside itself. Long tables show their first rows and unfold in steps. Positions run
// through the text of the cells, a tab between cells, a line feed between rows. Main thread; owned
// by the layout.
#pragma once

#include "ui/transcript/blockframe.h"
#include "ui/transcript/inlinetext.h"

#include <vector>

namespace parley {

class TablePainter final : public BlockPainter
{
public:
    // Rows shown at first, header included, and added by each press: fewer where there are many
    // columns, so that laying them out takes no longer.
    [[nodiscard]] static int rowsAtFirst(const Block &block);
    [[nodiscard]] static int rowsMore(const Block &block);

    explicit TablePainter(const PaintEnvironment &environment) : m_environment(environment) {}

    int layOut(const TranscriptItem &item, const ItemState &state, int width) override;
    void paint(QPainter &painter, const PaintMoment &moment) const override;
    [[nodiscard]] QList<PaintedPart> parts() const override;
    [[nodiscard]] int positionAt(const QPointF &point) const override;
    [[nodiscard]] QRectF caretRect(int position) const override;
    [[nodiscard]] bool isText(const QPointF &point) const override;
    [[nodiscard]] QSize scrollRange() const override;
    [[nodiscard]] bool isWaiting() const override;
    [[nodiscard]] QRectF pinned(qreal viewTop) const override;

    [[nodiscard]] static int heightFor(const PaintEnvironment &environment, const Block &block);

private:
    struct Cell
    {
        InlineText text;
        int start = 0; // in the text of the table
    };
    struct Row
    {
        std::vector<Cell> cells;
        int top = 0;
        int height = 0;
    };
    struct Place
    {
        size_t row = 0;
        size_t column = 0;
    };

    void build(const Block &block, size_t rows);
    void layOutColumns(const Block &block, int width);
    void layOutRows();
    [[nodiscard]] Place placeAt(const QPointF &point) const;
    [[nodiscard]] QPointF cellOrigin(const Place &place) const;
    void paintHeader(QPainter &painter, const PaintMoment &moment) const;
    void paintCells(QPainter &painter, size_t row, const PaintMoment &moment) const;

    const PaintEnvironment &m_environment;
    BlockFrame m_frame;
    ItemState m_state;
    std::vector<Row> m_rows;
    std::vector<int> m_lefts; // of each column, and the end
    Block m_block;
    int m_width = 0;
    int m_height = 0;
};

} // namespace parley
