// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What is visible of the transcript right now: paints the pieces in a viewport, and holds what the
// person points at, presses, selects and has focused. Not a widget: the view and its helpers share
// it. Main thread; owned by the view.
#pragma once

#include "ui/transcript/transcripthits.h"

#include <QRegion>

namespace parley {

class TranscriptFind;

// What a comparison tints of one answer: stretches of its pieces, by their place in the turn.
struct TranscriptTints
{
    NodeId answer;
    ColorRole color = ColorRole::Ink3;
    QHash<int, QList<TextTint>> pieces;
};

// From whom the pieces of an answer come that was written from others: a dot each beside the piece,
// and the same in words, by their place in the turn.
struct PieceOrigin
{
    QList<ColorRole> dots;
    QString words;
    friend bool operator==(const PieceOrigin &, const PieceOrigin &) = default;
};
struct TranscriptOrigins
{
    NodeId answer;
    QHash<int, PieceOrigin> pieces;
    friend bool operator==(const TranscriptOrigins &, const TranscriptOrigins &) = default;
};

class TranscriptScene : public TranscriptHits
{
public:
    TranscriptScene(TranscriptModel &model, TranscriptLayout &layout,
                    const PaintEnvironment &environment);

    // Whose hits are marked; outlives it.
    void setFind(const TranscriptFind &find) { m_find = &find; }
    // What of a comparison is tinted; empty: nothing.
    void setTints(const TranscriptTints &tints) { m_tints = tints; }
    // Empty: of nobody.
    void setOrigins(const TranscriptOrigins &origins) { m_origins = origins; }
    // In words; empty: none.
    [[nodiscard]] QString originOf(const Place &place) const;
    // In the gutter too.
    [[nodiscard]] QString tipAt(const QPointF &point) const;
    // What was painted was moved down by that much.
    void shift(int dy);
    void paint(QPainter &painter, const QRegion &dirty, const PaintMoment &moment);

    TranscriptSelection selection;
    PartPlace hovered;
    PartPlace pressed;
    PartPlace focused;
    int hoveredRow = -1;
    int focusedRow = -1;

    // What is painted and moves by itself, in the viewport; pieces the last paint touched.
    [[nodiscard]] const QRegion &animated() const { return m_animated; }
    // What stays at the upper edge while the text below it scrolls; empty: nothing does.
    [[nodiscard]] const QRect &pinned() const { return m_pinned; }
    [[nodiscard]] int paintedPieces() const { return m_painted; }

private:
    void paintRow(QPainter &painter, int row, const QRect &dirty, const PaintMoment &moment);
    void paintPiece(QPainter &painter, const Place &place, const QRect &dirty,
                    const PaintMoment &moment);
    void paintGutter(QPainter &painter, int row, const PaintMoment &moment) const;
    void paintOrigins(QPainter &painter, const Place &place) const;
    void paintCursor(QPainter &painter, int row, const QRect &dirty,
                     const PaintMoment &moment) const;

    TranscriptModel &m_model;
    const PaintEnvironment &m_environment;
    const TranscriptFind *m_find = nullptr;
    TranscriptTints m_tints;
    TranscriptOrigins m_origins;
    QRegion m_animated;
    QRect m_pinned;
    int m_painted = 0;
};

} // namespace parley
