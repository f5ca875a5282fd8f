// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Ends the program the moment its first frame is painted and handed to the screen: what a program
// does after that is not its start. Main thread; make it before the window is shown.
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QWindow>
#include <cstdlib>

namespace parley::bench {

class FirstFrame final : public QObject
{
public:
    FirstFrame() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *window = qobject_cast<QWindow *>(watched);
        if (!window || event->type() != QEvent::Expose || !window->isExposed()) {
            return false;
        }
        watched->event(event); // paints all of it
        std::_Exit(0);
    }
};

} // namespace parley::bench
