// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The pictures of a piece that a person asked to see, one below the other, each as wide as the
// column at most; a line of text where one is on its way or could not be shown. Main thread; plain
// member of painters.
#pragma once

#include "ui/transcript/blockpainter.h"

namespace parley {

class PictureStrip
{
public:
    // Returns the height; 0 when nobody asked for any of them.
    int layOut(const QStringList &sources, int width, const PaintEnvironment &environment);
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] qreal widest() const;
    void paint(QPainter &painter, const QPointF &origin, const PaintMoment &moment) const;

private:
    struct Shown
    {
        QString source;
        QRectF rect;
    };

    const PaintEnvironment *m_environment = nullptr;
    QList<Shown> m_shown;
    int m_height = 0;
};

} // namespace parley
