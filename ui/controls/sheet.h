// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A sheet on the desk: a rounded box with a hairline that holds one page. Children are inset by one
// pixel and end at straight edges above and below. Main thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace parley {

class Sheet : public QWidget
{
    Q_OBJECT
public:
    explicit Sheet(const Theme &theme, QWidget *parent = nullptr);
    // Colour of the box: Sheet, or Raised for popups.
    void setFill(ColorRole fill, ColorRole line, int radius);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ColorRole m_fill = ColorRole::Sheet;
    ColorRole m_line = ColorRole::Line;
    int m_radius = 12;
};

// A one pixel line in the colour Line.
class Hairline final : public QWidget
{
    Q_OBJECT
public:
    Hairline(const Theme &theme, Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace parley
