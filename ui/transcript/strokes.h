// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The few shapes all pieces of the transcript are painted from, crisp at any device pixel ratio:
// boxes with hairlines, buttons, dots, rings. Stateless; main thread.
#pragma once

#include "ui/transcript/blockpainter.h"

namespace parley {

enum class PressState { Normal, Hover, Pressed };

struct ButtonLook
{
    QString text;
    QString icon;         // before the text
    QString trailingIcon; // after it
    bool primary = false;
    bool quiet = false; // no border
    PressState state = PressState::Normal;
    bool focused = false;
};

class Strokes
{
public:
    // `width`: of a piece that is mirrored in a right-to-left interface; 0: it is not.
    Strokes(QPainter &painter, const PaintEnvironment &environment, qreal dpr, int width = 0);

    // Where a rect stands once it is mirrored.
    [[nodiscard]] QRectF placed(const QRectF &rect) const;

    // A rect moved to device pixels.
    [[nodiscard]] QRectF snapped(const QRectF &rect) const;
    // One device pixel at least, one logical pixel at whole ratios.
    [[nodiscard]] qreal hairline() const;
    void box(const QRectF &rect, qreal radius, const QColor &fill, const QColor &border) const;
    // As a box whose bottom trailing corner is nearly square: the bubble.
    void bubble(const QRectF &rect, const QColor &fill, bool roundTop, bool roundBottom,
                bool rightToLeft) const;
    void horizontalLine(qreal x, qreal y, qreal width, const QColor &color) const;
    void dot(const QPointF &center, qreal diameter, const QColor &color) const;
    // An arc that turns: 900 ms a round; still when motion is reduced.
    void ring(const QRectF &rect, const QColor &color, const PaintMoment &moment) const;
    void icon(const QString &name, const QPointF &topLeft, int size, const QColor &color) const;
    void text(const QRectF &rect, const QString &text, TextStyle style, const QColor &color,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) const;
    void focusRing(const QRectF &rect, qreal radius) const;
    void button(const QRectF &rect, const ButtonLook &look) const;
    void iconButton(const QRectF &rect, const QString &icon, int size, PressState state,
                    bool focused, ColorRole role = ColorRole::Ink3) const;

    [[nodiscard]] static int textWidth(const PaintEnvironment &environment, const QString &text,
                                       TextStyle style);
    [[nodiscard]] static int buttonWidth(const PaintEnvironment &environment,
                                         const ButtonLook &look);

private:
    QPainter &m_painter;
    const PaintEnvironment &m_environment;
    qreal m_dpr;
    int m_mirror = 0; // width to mirror in; 0: not at all
};

// Where parts stand in a right-to-left interface.
[[nodiscard]] QList<PaintedPart> mirrored(QList<PaintedPart> parts, int width,
                                          const PaintEnvironment &environment);
[[nodiscard]] PressState pressState(const PaintMoment &moment, int part);

} // namespace parley
