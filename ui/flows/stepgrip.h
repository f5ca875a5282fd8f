// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a step is moved by: dragged with the mouse, or up and down by the keys. Only tells; who
// holds the steps moves them. Main thread.
#pragma once

#include "ui/theme.h"

#include <QAbstractButton>

namespace parley {

class StepGrip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StepGrip(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void moveWanted(int step);
    // While the button is down, from where a hand would have moved something.
    void dragged(const QPoint &global);
    void dropped(const QPoint &global);
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const Theme &m_theme;
    QPoint m_pressed; // global
    bool m_dragging = false;
};

} // namespace parley
