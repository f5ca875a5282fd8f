// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/sheet.h"

#include "ui/style/paint.h"

namespace parley {

Sheet::Sheet(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setContentsMargins(1, 1, 1, 1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Sheet::setFill(ColorRole fill, ColorRole line, int radius)
{
    m_fill = fill;
    m_line = line;
    m_radius = radius;
    update();
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), m_radius, m_theme.color(m_fill), m_theme.color(m_line));
}

Hairline::Hairline(const Theme &theme, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
    } else {
        setFixedWidth(1);
    }
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Line));
}

} // namespace parley
