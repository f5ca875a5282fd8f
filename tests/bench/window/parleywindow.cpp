// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Parley's own window up to its first frame, made as app/main.cpp makes it. argv[1]: data folder;
// argv[2]: language, English without.
#include "app/application.h"
#include "app/composition.h"
#include "ui/appearance.h"
#include "ui/mainwindow.h"
#include "window/firstframe.h"

int main(int argc, char **argv)
{
    using namespace parley;
    Application::prepare();
    Application application(argc, argv);
    Composition composition({QString::fromLocal8Bit(argv[1])});
    application.speak(QString::fromLocal8Bit(argc > 2 ? argv[2] : "en"));
    applyAppearance(application.theme(), composition.services().settings);
    MainWindow window(application.theme(), composition.services());
    window.resize(1280, 800);
    const bench::FirstFrame firstFrame;
    window.show();
    return Application::exec();
}
