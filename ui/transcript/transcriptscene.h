// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What is visible of the transcript right now: paints the pieces in a viewport, says what is at a
// point, and holds what the person points at, presses, selects and has focused. Not a widget: the
// view and its helpers share it. Points are those of the viewport. Main thread; owned by the view.
#pragma once

#include "ui/transcript/transcriptselection.h"

namespace parley {

// A pressable part of a piece.
struct PartPlace
{
    Place place;
    int part = -1;
    [[nodiscard]] bool isValid() const { return place.isValid() && part >= 0; }
    friend bool operator==(const PartPlace &, const PartPlace &) = default;
};

class TranscriptScene
{
public:
    TranscriptScene(TranscriptModel &model, TranscriptLayout &layout,
                    const PaintEnvironment &environment);

    // Where the viewport stands: y of its top in the transcript, x of the column in the viewport.
    void setViewport(int top, int left, const QSize &size);
    // What was painted was moved down by that much.
    void shift(int dy);
    [[nodiscard]] int top() const { return m_top; }
    [[nodiscard]] int left() const { return m_left; }
    [[nodiscard]] const QSize &size() const { return m_size; }

    void paint(QPainter &painter, const QRect &dirty, const PaintMoment &moment);

    [[nodiscard]] PartPlace partAt(const QPointF &point) const;
    [[nodiscard]] std::optional<PaintedPart> part(const PartPlace &part) const;
    [[nodiscard]] bool isTextAt(const QPointF &point) const;
    [[nodiscard]] TextPlace textAt(const QPointF &point) const; // nearest
    [[nodiscard]] Place placeAt(const QPointF &point) const;    // under the point only
    [[nodiscard]] int rowAt(const QPointF &point) const;        // -1: between turns
    [[nodiscard]] QString tipAt(const QPointF &point) const;
    // In the viewport, gutter and margins included.
    [[nodiscard]] QRect rectOf(const Place &place) const;
    [[nodiscard]] QRect rectOfRow(int row) const;
    [[nodiscard]] QRect rectOfPart(const PartPlace &part) const;

    TranscriptSelection selection;
    PartPlace hovered;
    PartPlace pressed;
    PartPlace focused;
    int hoveredRow = -1;
    int focusedRow = -1;

    // What is painted and moves by itself, in the viewport; pieces the last paint touched.
    [[nodiscard]] const QRegion &animated() const { return m_animated; }
    [[nodiscard]] int paintedPieces() const { return m_painted; }

private:
    void paintRow(QPainter &painter, int row, const QRect &dirty, const PaintMoment &moment);
    void paintPiece(QPainter &painter, const Place &place, const QRect &dirty,
                    const PaintMoment &moment);
    void paintGutter(QPainter &painter, int row, const PaintMoment &moment) const;
    void paintCursor(QPainter &painter, int row, const PaintMoment &moment) const;
    [[nodiscard]] QPointF toPiece(const QPointF &point, const Place &place) const;

    TranscriptModel &m_model;
    TranscriptLayout &m_layout;
    const PaintEnvironment &m_environment;
    int m_top = 0;
    int m_left = 0;
    QSize m_size;
    QRegion m_animated;
    int m_painted = 0;
};

} // namespace parley
