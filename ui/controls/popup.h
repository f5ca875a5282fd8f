// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A box that floats over the window beside the control it belongs to: a child of the window, so it
// works the same on every platform. Closes on Escape or a click elsewhere and gives the keyboard
// back to whoever had it. Main thread; child of the window.
#pragma once

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QPointer>
#include <QWidget>

namespace parley {

class Popup : public QWidget
{
    Q_OBJECT
public:
    Popup(const Theme &theme, QWidget &window);

    // Below `anchor`, right edges aligned, shifted and shrunk so that it stays inside the window.
    void openAt(QWidget &anchor, const QSize &wanted);
    // In the middle, over a scrim.
    void openCentered(const QSize &wanted);
    void dismiss();
    [[nodiscard]] bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    void dismissed();

protected:
    // Where content goes: the box inside the shadow's margin.
    [[nodiscard]] QWidget &box() { return *m_box; }
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    // Tab stays inside.
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void begin();

    const Theme &m_theme;
    QWidget *m_box;
    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_focusBefore;
    QSize m_wanted;
};

// A list to choose from by the keys of a field above it and by the mouse: it never has the focus,
// and the popup shows through.
void makeChoosing(QAbstractItemView &list);

} // namespace parley
