// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a search found in a piece, and what is selected in it. All hits but the current one are
// painted as boxes under the text, so that thousands of them cost only what is in sight. Pure
// functions; main thread.
#pragma once

#include "ui/transcript/blockpainter.h"

#include <QTextLayout>
#include <span>

namespace parley {

class Strokes;

// The hits and what is selected: what can need letters of another colour. Without `selectedInk`
// selected letters keep theirs.
[[nodiscard]] QList<QTextLayout::FormatRange> highlightRanges(const PaintMoment &moment,
                                                              const PaintEnvironment &environment,
                                                              const QColor &selectedInk = {});
// The hits, or what a comparison tints, that reach into a stretch of the text.
[[nodiscard]] std::span<const TextMark> marksBetween(const PaintMoment &moment, qsizetype from,
                                                     qsizetype to);
[[nodiscard]] std::span<const TextTint> tintsBetween(const PaintMoment &moment, qsizetype from,
                                                     qsizetype to);
// The box under a hit in one line, of `height` around the middle of its letters. The hit's
// positions are those of the layout.
void paintMark(const Strokes &strokes, const QTextLine &line, const TextMark &mark,
               const QPointF &origin, qreal height, const PaintEnvironment &environment);
// Likewise the tint, and the line under what is tinted: broken where it only moved.
void paintTint(const Strokes &strokes, const QTextLine &line, const TextTint &tint,
               const QPointF &origin, qreal height, const QColor &color);
// All hits and tints of a moment, in every line of a text.
void paintMarks(const Strokes &strokes, const QTextLayout &layout, const PaintMoment &moment,
                const QPointF &origin, qreal height, const PaintEnvironment &environment);
// Selection and marks of a part of the piece's text, counted from its start.
[[nodiscard]] PaintMoment partOf(const PaintMoment &moment, qsizetype start, qsizetype length);
// The state in which nothing hides that position of a piece's text.
[[nodiscard]] ItemState unfoldedFor(const TranscriptItem &item, ItemState state, int position);

} // namespace parley
