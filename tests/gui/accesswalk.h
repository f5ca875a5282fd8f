// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Goes through a window as a person does who doesn't see it or uses no mouse: the tree a screen
// reader reads, and Tab from control to control. Each fault is one line: what is wrong, and the
// classes and object names from the window down. Main thread.
#pragma once

#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QWidget>

namespace parley {

// What can be used but has no name, what takes the focus without a role, buttons side by side
// called the same, and what only a mouse can use.
[[nodiscard]] QStringList accessFaults(QWidget &window);

// Presses Tab until it is back at the start.
class TabWalk
{
public:
    explicit TabWalk(QWidget &window);

    [[nodiscard]] const QStringList &faults() const { return m_faults; }

private:
    void look(QWidget &stop);
    void checkReached();
    void press(QWidget &stop);

    QWidget &m_window;
    QList<QPointer<QWidget>> m_stops; // null: went while others had the focus
    QStringList m_faults;
    // Kinds of controls whose ring was seen, by any walk.
    static inline QSet<QByteArray> m_ringed;
};

} // namespace parley
