// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Does what a start asks of the window: its own once everything that is read at start is there,
// those of later starts at once. Nothing that is being written is lost by it, and nothing is sent.
// Main thread; the window outlives it.
#pragma once

#include "app/start/startwish.h"
#include "ui/mainwindow.h"

namespace parley {

class Wishes final : public QObject
{
    Q_OBJECT
public:
    Wishes(MainWindow &window, const StartWish &own);

    // Of a later start.
    void add(const StartWish &wish);

private:
    void grant(const StartWish &wish);
    void attach(const QStringList &files);

    MainWindow &m_window;
    QList<StartWish> m_waiting;
    bool m_settled = false;
};

} // namespace parley
