// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The ring around the button that has the keyboard: drawn outside of it, so it is a layer of its
// own above the window. Follows the focus of one window; never seen when the mouse moved the focus.
// Main thread; child of the window it serves.
#pragma once

#include "ui/theme.h"

#include <QPointer>
#include <QWidget>

namespace parley {

class FocusRing final : public QWidget
{
    Q_OBJECT
public:
    FocusRing(const Theme &theme, QWidget &window);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);
    void place();

    const Theme &m_theme;
    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_watched;
};

// For controls which paint themselves: the ring inside of one the keyboard is at, nothing while the
// mouse is used.
void drawKeyboardFocus(QPainter &painter, const QWidget &control, const Theme &theme);

} // namespace parley
