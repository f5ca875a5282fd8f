// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/strip.h"

#include <QPainter>
#include <QWidget>

namespace parley {

void paintStrip(QWidget &strip, const Theme &theme, const StripLook &look, int line)
{
    QPainter painter(&strip);
    painter.fillRect(strip.rect(), theme.color(look.fill));
    painter.fillRect(0, line, strip.width(), 1, theme.color(ColorRole::Line));
    constexpr int side = 18;
    const int x = strip.isRightToLeft() ? strip.width() - 16 - side : 16;
    painter.drawPixmap(x, (strip.height() - side) / 2,
                       theme.pixmap(QString::fromLatin1(look.icon), side, theme.color(look.ink),
                                    strip.devicePixelRatioF()));
}

} // namespace parley
