// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/picturestrip.h"

#include "ui/transcript/pictureshelf.h"
#include "ui/transcript/strokes.h"

#include <QCoreApplication>

namespace parley {

namespace {

constexpr int gap = 8;       // px above each
constexpr int highest = 480; // px at 100 % text size
constexpr int lineHeight = 24;

} // namespace

int PictureStrip::layOut(const QStringList &sources, int width, const PaintEnvironment &environment)
{
    m_environment = &environment;
    m_shown.clear();
    int y = 0;
    for (const QString &source : sources) {
        const ShelfPicture *known =
            environment.pictures ? environment.pictures->find(source) : nullptr;
        if (!known) {
            continue;
        }
        QSizeF size(width, environment.px(lineHeight));
        if (!known->image.isNull()) {
            size = known->image.size();
            const QSizeF room(width, environment.px(highest));
            if (size.width() > room.width() || size.height() > room.height()) {
                size.scale(room, Qt::KeepAspectRatio);
            }
        }
        y += environment.px(gap);
        m_shown.append({source, QRectF(0, y, size.width(), size.height())});
        y += qRound(size.height());
    }
    m_height = y;
    return m_height;
}

qreal PictureStrip::widest() const
{
    qreal width = 0;
    for (const Shown &shown : m_shown) {
        width = qMax(width, shown.rect.width());
    }
    return width;
}

void PictureStrip::paint(QPainter &painter, const QPointF &origin, const PaintMoment &moment) const
{
    for (const Shown &shown : m_shown) {
        const ShelfPicture *known = m_environment->pictures->find(shown.source);
        const QRectF rect = shown.rect.translated(origin);
        if (known && !known->image.isNull()) {
            painter.save();
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(rect, known->image);
            painter.restore();
            continue;
        }
        const QString text =
            known && !known->problem.isEmpty()
                ? QCoreApplication::translate("parley::PictureStrip", "Not shown: %1")
                      .arg(known->problem)
                : QCoreApplication::translate("parley::PictureStrip", "Loading the picture…");
        Strokes(painter, *m_environment, moment.dpr)
            .text(rect, text, TextStyle::Small, m_environment->color(ColorRole::Ink3));
    }
}

} // namespace parley
