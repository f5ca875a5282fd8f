// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What of the transcript is where in the viewport: parts that can be pressed, text, turns. Points
// are those of the viewport. Main thread; the base of TranscriptScene.
#pragma once

#include "ui/transcript/transcriptselection.h"

#include <QRect>

namespace parley {

// A pressable part of a piece.
struct PartPlace
{
    Place place;
    int part = -1;
    [[nodiscard]] bool isValid() const { return place.isValid() && part >= 0; }
    friend bool operator==(const PartPlace &, const PartPlace &) = default;
};

class TranscriptHits
{
public:
    // Where the viewport stands: y of its top in the transcript, x of the column in the viewport.
    void setViewport(int top, int left, const QSize &size);
    [[nodiscard]] int top() const { return m_top; }
    [[nodiscard]] int left() const { return m_left; }

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

protected:
    static constexpr int bleed = 6; // px a piece may paint beyond its box: focus rings, chips

    explicit TranscriptHits(TranscriptLayout &layout) : m_layout(layout) {}
    ~TranscriptHits() = default;
    [[nodiscard]] QPointF toPiece(const QPointF &point, const Place &place) const;

    TranscriptLayout &m_layout;
    int m_top = 0;
    int m_left = 0;
    QSize m_size;
};

} // namespace parley
