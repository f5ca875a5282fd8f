// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/style/paint.h"

#include <QImage>
#include <QKeySequence>
#include <QPixmapCache>
#include <cmath>

namespace parley {

void drawBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
             const QColor &line, qreal lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lined = line.isValid() && line.alpha() > 0;
    const qreal inset = lined ? lineWidth / 2 : 0;
    painter.setPen(lined ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inner = qMax(0.0, qMin(radius, rect.height() / 2) - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), inner, inner);
    painter.restore();
}

void drawFocus(QPainter &painter, const Theme &theme, const QRectF &rect, qreal radius)
{
    drawBox(painter, rect, radius, QColor(), theme.color(ColorRole::Focus), theme.focusWidth());
}

QColor trackColor(const Theme &theme, ColorRole usual)
{
    return theme.color(theme.isHighContrast() ? ColorRole::Hover2 : usual);
}

void drawTrack(QPainter &painter, const Theme &theme, const QRectF &rect, qreal radius,
               ColorRole usual)
{
    drawBox(painter, rect, radius, trackColor(theme, usual), theme.tintLine());
}

void drawDot(QPainter &painter, const QPointF &center, qreal diameter, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(center, diameter / 2, diameter / 2);
    painter.restore();
}

void drawRing(QPainter &painter, const QRectF &rect, const QColor &track, const QColor &color,
              qreal turn)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = rect.adjusted(1, 1, -1, -1);
    painter.setPen(QPen(track, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap));
    constexpr int sixteenths = 16; // QPainter counts angles in 1/16 degree
    const bool still = turn < 0;
    const int start = still ? 90 : 90 - static_cast<int>(turn * 360);
    painter.drawArc(circle, start * sixteenths, (still ? -270 : -100) * sixteenths);
    painter.restore();
}

int drawKeyCap(QPainter &painter, const Theme &theme, const QString &text, const QRect &area)
{
    painter.save();
    painter.setFont(theme.font(TextStyle::Micro));
    const int width = painter.fontMetrics().horizontalAdvance(text) + 12;
    const int height = theme.lineHeight(TextStyle::Micro) + 4;
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRect cap(mirrored ? area.left() : area.right() + 1 - width,
                    area.center().y() - height / 2 + 1, width, height);
    drawBox(painter, cap, 4, QColor(), theme.color(ColorRole::LineStrong));
    painter.setPen(theme.color(ColorRole::Ink3));
    painter.drawText(cap, Qt::AlignCenter, text);
    painter.restore();
    return width;
}

namespace {

// One blurred square; its nine parts are stretched to any popup.
QPixmap shadowPixmap(const QColor &color)
{
    const QString key = QStringLiteral("parley/shadow/%1").arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    constexpr int margin = popupShadowMargin;
    constexpr int side = margin * 4;
    constexpr qreal radius = 12;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            // Distance from the box in the middle, which has round corners.
            const qreal half = side / 2.0 - margin - radius;
            const qreal dx = qMax(0.0, std::abs(x + 0.5 - side / 2.0) - half);
            const qreal dy = qMax(0.0, std::abs(y + 0.5 - side / 2.0) - half);
            const qreal distance = qMax(0.0, std::hypot(dx, dy) - radius);
            const qreal fade = qMax(0.0, 1 - distance / margin);
            QColor shade = color;
            shade.setAlphaF(static_cast<float>(color.alphaF() * 0.55 * fade * fade));
            image.setPixel(x, y, qPremultiply(shade.rgba()));
        }
    }
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

void drawPopupShadow(QPainter &painter, const QRect &rect, const QColor &color)
{
    const QPixmap pixmap = shadowPixmap(color);
    constexpr int m = popupShadowMargin;
    constexpr int drop = 8; // the light comes from above
    const int part = m * 2 - 1;
    const int last = pixmap.width() - part;
    const QRect outer = rect.adjusted(-m, -m + drop, m, m + drop);
    const int right = outer.right() + 1 - part;
    const int bottom = outer.bottom() + 1 - part;
    const int midWidth = right - outer.left() - part;
    const int midHeight = bottom - outer.top() - part;
    const auto put = [&](int x, int y, int w, int h, int sx, int sy, int sw, int sh) {
        painter.drawPixmap(QRect(x, y, w, h), pixmap, QRect(sx, sy, sw, sh));
    };
    put(outer.left(), outer.top(), part, part, 0, 0, part, part);
    put(right, outer.top(), part, part, last, 0, part, part);
    put(outer.left(), bottom, part, part, 0, last, part, part);
    put(right, bottom, part, part, last, last, part, part);
    put(outer.left() + part, outer.top(), midWidth, part, part, 0, 1, part);
    put(outer.left() + part, bottom, midWidth, part, part, last, 1, part);
    put(outer.left(), outer.top() + part, part, midHeight, 0, part, part, 1);
    put(right, outer.top() + part, part, midHeight, last, part, part, 1);
}

QString keyCapText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    // "Ctrl+Plus" is spelt "Ctrl++"; the last plus is a key, not a joint.
    const bool plusKey = text.endsWith(QLatin1String("++"));
    if (plusKey) {
        text.chop(1);
    }
    text.replace(u'+', u' ');
    return plusKey ? text + u'+' : text;
}

} // namespace parley
