// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/icons.h"

#include "base/logging.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <cmath>

namespace parley {

namespace {

QByteArray svgBytes(const QString &name, int size, const QColor &color)
{
    QFile file(QStringLiteral(":/parley/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(logUi) << "no such icon:" << name;
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    // Icons are drawn on a grid of 24 with strokes of 1.75; a small one needs a heavier pen to
    // keep the same weight on screen.
    if (size <= 14) {
        svg.replace("stroke-width=\"1.75\"", "stroke-width=\"2.1\"");
    } else if (size <= 16) {
        svg.replace("stroke-width=\"1.75\"", "stroke-width=\"1.9\"");
    }
    return svg;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, QColor color, QColor disabled)
        : m_name(std::move(name)), m_color(std::move(color)), m_disabled(std::move(disabled))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = qMin(rect.width(), rect.height());
        const QPixmap pixmap =
            directedPixmap(m_name, size, colorOf(mode), painter->device()->devicePixelRatioF());
        const QPoint corner = rect.center() - QPoint((size - 1) / 2, (size - 1) / 2);
        painter->drawPixmap(corner, pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return directedPixmap(m_name, qMin(size.width(), size.height()), colorOf(mode), 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // `size` is in device pixels here; the stroke goes by the logical size.
        const int device = qMin(size.width(), size.height());
        return directedPixmap(m_name, static_cast<int>(std::lround(device / scale)), colorOf(mode),
                              scale);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    [[nodiscard]] QColor colorOf(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? m_disabled : m_color;
    }

    QString m_name;
    QColor m_color;
    QColor m_disabled;
};

} // namespace

QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("parley/%1/%2/%3/%4")
                            .arg(name)
                            .arg(size)
                            .arg(color.rgba(), 0, 16)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QSvgRenderer renderer(svgBytes(name, size, color));
    if (!renderer.isValid()) {
        return {};
    }
    const int pixels = qMax(1, static_cast<int>(std::lround(size * devicePixelRatio)));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPixmap directedPixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio)
{
    static const QStringList pointing{
        QStringLiteral("arrow-right"),   QStringLiteral("chevron-left"),
        QStringLiteral("chevron-right"), QStringLiteral("external"),
        QStringLiteral("sidebar"),       QStringLiteral("wrap")};
    const QPixmap pixmap = iconPixmap(name, size, color, devicePixelRatio);
    return QGuiApplication::isRightToLeft() && pointing.contains(name)
               ? pixmap.transformed(QTransform::fromScale(-1, 1))
               : pixmap;
}

QIcon makeIcon(const QString &name, const QColor &color, const QColor &disabled)
{
    return QIcon(new LineIconEngine(name, color, disabled));
}

} // namespace parley
