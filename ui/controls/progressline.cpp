// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/progressline.h"

#include "ui/style/paint.h"

namespace parley {

ProgressLine::ProgressLine(const Theme &theme, const QString &name, QWidget *parent)
    : QProgressBar(parent), m_theme(theme)
{
    setAccessibleName(name);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = lineHeight / 2.0;
    const QRectF line(0, (height() - lineHeight) / 2.0, width(), lineHeight);
    const bool known = maximum() > minimum();
    drawTrack(painter, m_theme, line, radius,
              known ? ColorRole::LineStrong : ColorRole::AccentSoft);
    if (!known) {
        return;
    }
    const qreal part = qreal(value() - minimum()) / (maximum() - minimum());
    QRectF done = line;
    done.setWidth(qMax<qreal>(lineHeight, line.width() * part));
    if (isRightToLeft()) {
        done.moveRight(line.right());
    }
    if (value() > minimum()) {
        drawBox(painter, done, radius, m_theme.color(ColorRole::Accent));
    }
}

} // namespace parley
