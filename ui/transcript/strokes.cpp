// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/strokes.h"

#include "ui/style/paint.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QtMath>

namespace parley {

Strokes::Strokes(QPainter &painter, const PaintEnvironment &environment, qreal dpr, int width)
    : m_painter(painter)
    , m_environment(environment)
    , m_dpr(dpr)
    , m_mirror(environment.rightToLeft ? width : 0)
{}

QRectF Strokes::placed(const QRectF &rect) const
{
    return m_mirror == 0 ? rect
                         : QRectF(m_mirror - rect.right(), rect.top(), rect.width(), rect.height());
}

QRectF Strokes::snapped(const QRectF &rect) const
{
    const QTransform toDevice = m_painter.deviceTransform();
    const QRectF device = toDevice.mapRect(rect);
    const QRectF rounded(QPointF(qRound(device.left()), qRound(device.top())),
                         QPointF(qRound(device.right()), qRound(device.bottom())));
    return toDevice.inverted().mapRect(rounded);
}

qreal Strokes::hairline() const
{
    return qMax(1, qFloor(m_dpr)) / m_dpr;
}

void Strokes::box(const QRectF &rect, qreal radius, const QColor &fill, const QColor &border) const
{
    const QRectF outer = snapped(placed(rect));
    m_painter.setRenderHint(QPainter::Antialiasing, radius > 0);
    m_painter.setPen(Qt::NoPen);
    if (!border.isValid()) {
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(outer, radius, radius);
        return;
    }
    const qreal line = hairline();
    const QRectF inner = outer.adjusted(line, line, -line, -line);
    if (fill.isValid()) {
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(inner.adjusted(-line / 2, -line / 2, line / 2, line / 2),
                                  radius - line / 2, radius - line / 2);
    }
    QPainterPath frame;
    frame.setFillRule(Qt::OddEvenFill);
    frame.addRoundedRect(outer, radius, radius);
    frame.addRoundedRect(inner, radius - line, radius - line);
    m_painter.setBrush(border);
    m_painter.drawPath(frame);
}

void Strokes::bubble(const QRectF &rect, const QColor &fill, bool roundTop, bool roundBottom,
                     bool rightToLeft) const
{
    const qreal large = roundBottom ? m_environment.px(14) : 0;
    const qreal small = roundBottom ? m_environment.px(4) : 0;
    const qreal top = roundTop ? m_environment.px(14) : 0;
    const qreal left = rightToLeft ? small : large;
    const qreal right = rightToLeft ? large : small;
    const QRectF r = snapped(rect);
    QPainterPath path;
    path.moveTo(r.left() + top, r.top());
    path.lineTo(r.right() - top, r.top());
    path.arcTo(QRectF(r.right() - 2 * top, r.top(), 2 * top, 2 * top), 90, -90);
    path.lineTo(r.right(), r.bottom() - right);
    path.arcTo(QRectF(r.right() - 2 * right, r.bottom() - 2 * right, 2 * right, 2 * right), 0, -90);
    path.lineTo(r.left() + left, r.bottom());
    path.arcTo(QRectF(r.left(), r.bottom() - 2 * left, 2 * left, 2 * left), 270, -90);
    path.lineTo(r.left(), r.top() + top);
    path.arcTo(QRectF(r.left(), r.top(), 2 * top, 2 * top), 180, -90);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    const QColor line = m_environment.theme.tintLine();
    m_painter.setPen(line.isValid() ? QPen(line) : QPen(Qt::NoPen));
    m_painter.setBrush(fill);
    m_painter.drawPath(path);
}

void Strokes::horizontalLine(qreal x, qreal y, qreal width, const QColor &color) const
{
    QRectF line = snapped(placed(QRectF(x, y, width, hairline())));
    line.setHeight(hairline());
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.fillRect(line, color);
}

void Strokes::dot(const QPointF &center, qreal diameter, const QColor &color) const
{
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    const QPointF at = placed(QRectF(center, QSizeF())).topLeft();
    m_painter.drawEllipse(at, diameter / 2, diameter / 2);
}

void Strokes::ring(const QRectF &rect, const QColor &color, const PaintMoment &moment) const
{
    constexpr qreal thickness = 2;
    const QRectF track =
        placed(rect).adjusted(thickness / 2, thickness / 2, -thickness / 2, -thickness / 2);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(trackColor(m_environment.theme), thickness));
    m_painter.drawEllipse(track);
    m_painter.setPen(QPen(color, thickness, Qt::SolidLine, Qt::FlatCap));
    const auto turn = moment.motion ? static_cast<int>(moment.now.count() % 900) : 0;
    m_painter.drawArc(track, (135 - turn * 360 / 900) * 16, -90 * 16);
}

void Strokes::icon(const QString &name, const QPointF &topLeft, int size, const QColor &color) const
{
    const QRectF at = snapped(placed(QRectF(topLeft, QSizeF(size, size))));
    QString shown = name;
    if (m_mirror > 0 && name == QLatin1String("chevron-right")) {
        shown = QStringLiteral("chevron-left");
    } else if (m_mirror > 0 && name == QLatin1String("chevron-left")) {
        shown = QStringLiteral("chevron-right");
    }
    m_painter.drawPixmap(at.topLeft(), m_environment.theme.pixmap(shown, size, color, m_dpr));
}

void Strokes::text(const QRectF &rect, const QString &text, TextStyle style, const QColor &color,
                   Qt::Alignment alignment) const
{
    m_painter.setFont(m_environment.theme.font(style));
    m_painter.setPen(color);
    if (m_mirror > 0 && !(alignment & Qt::AlignHCenter)) {
        alignment ^= Qt::AlignLeft | Qt::AlignRight;
    }
    m_painter.drawText(placed(rect),
                       static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, text);
}

void Strokes::focusRing(const QRectF &rect, qreal radius) const
{
    const qreal width = m_environment.theme.focusWidth();
    const qreal out = 2 + width / 2;
    const QRectF ringRect = snapped(placed(rect)).adjusted(-out, -out, out, out);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_environment.color(ColorRole::Focus), width));
    m_painter.drawRoundedRect(ringRect, radius + out, radius + out);
}

int Strokes::textWidth(const PaintEnvironment &environment, const QString &text, TextStyle style)
{
    return qCeil(QFontMetricsF(environment.theme.font(style)).horizontalAdvance(text));
}

int Strokes::buttonWidth(const PaintEnvironment &environment, const ButtonLook &look)
{
    const int gap = environment.px(6);
    int width = environment.px(10) * 2 + textWidth(environment, look.text, TextStyle::Small) + 2;
    width += look.icon.isEmpty() ? 0 : environment.px(14) + gap;
    width += look.trailingIcon.isEmpty() ? 0 : environment.px(14) + gap;
    return width;
}

void Strokes::button(const QRectF &rect, const ButtonLook &look) const
{
    const auto color = [this](ColorRole role) { return m_environment.color(role); };
    const bool hover = look.state == PressState::Hover;
    const bool pressed = look.state == PressState::Pressed;
    QColor fill = color(pressed ? ColorRole::Pressed
                        : hover ? ColorRole::Hover2
                                : ColorRole::Raised);
    QColor border = color(ColorRole::LineStrong);
    QColor ink = color(look.quiet ? ColorRole::Ink2 : ColorRole::Ink);
    QColor iconInk = color(ColorRole::Ink2);
    if (look.primary) {
        fill = color(pressed ? ColorRole::AccentPress
                     : hover ? ColorRole::AccentHover
                             : ColorRole::Accent);
        border = QColor();
        ink = iconInk = color(ColorRole::OnAccent);
    } else if (look.quiet) {
        border = QColor();
    }
    if (!look.quiet || hover || pressed) {
        box(rect, m_environment.px(8), fill, border);
    }
    const int iconSize = m_environment.px(14);
    const int gap = m_environment.px(6);
    qreal x = rect.left() + m_environment.px(10) + 1;
    const qreal iconY = rect.center().y() - iconSize / 2.0;
    if (!look.icon.isEmpty()) {
        icon(look.icon, QPointF(x, iconY), iconSize, iconInk);
        x += iconSize + gap;
    }
    const int width = textWidth(m_environment, look.text, TextStyle::Small);
    text(QRectF(x, rect.top(), width, rect.height()), look.text, TextStyle::Small, ink);
    if (!look.trailingIcon.isEmpty()) {
        icon(look.trailingIcon, QPointF(x + width + gap, iconY), iconSize, iconInk);
    }
    if (look.focused) {
        focusRing(rect, m_environment.px(8));
    }
}

void Strokes::iconButton(const QRectF &rect, const QString &name, int size, PressState state,
                         bool focused, ColorRole role) const
{
    if (state != PressState::Normal) {
        box(rect, m_environment.px(7),
            m_environment.color(state == PressState::Pressed ? ColorRole::Pressed
                                                             : ColorRole::Hover2),
            QColor());
    }
    const ColorRole ink = state == PressState::Normal ? role : ColorRole::Ink2;
    icon(name, rect.center() - QPointF(size / 2.0, size / 2.0), size, m_environment.color(ink));
    if (focused) {
        focusRing(rect.adjusted(2, 2, -2, -2), m_environment.px(5));
    }
}

QList<PaintedPart> mirrored(QList<PaintedPart> parts, int width,
                            const PaintEnvironment &environment)
{
    if (environment.rightToLeft) {
        for (PaintedPart &part : parts) {
            part.rect.moveLeft(width - part.rect.right());
        }
    }
    return parts;
}

PressState pressState(const PaintMoment &moment, int part)
{
    if (part >= 0 && moment.pressPart == part) {
        return PressState::Pressed;
    }
    return part >= 0 && moment.hoverPart == part ? PressState::Hover : PressState::Normal;
}

} // namespace parley
