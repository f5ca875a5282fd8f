// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The least a Qt program can do: an empty QMainWindow, gone after its first frame. What Parley's
// start is measured against. With --stay it stays, for who watches it from outside.
#include "window/firstframe.h"

#include <QApplication>
#include <QMainWindow>
#include <optional>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    std::optional<parley::bench::FirstFrame> firstFrame;
    if (!QApplication::arguments().contains(QLatin1String("--stay"))) {
        firstFrame.emplace();
    }
    window.show();
    return QApplication::exec();
}
