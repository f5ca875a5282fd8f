// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The least a Qt program can do: an empty QMainWindow, gone after its first frame. What Parley's
// start is measured against.
#include "window/firstframe.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    const parley::bench::FirstFrame firstFrame;
    window.show();
    return QApplication::exec();
}
