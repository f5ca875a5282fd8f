// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/windowmemory.h"

#include <QGuiApplication>
#include <QScreen>

namespace parley {

namespace {

constexpr QSize firstSize(1180, 780);

} // namespace

QRect fittedTo(const QRect &screen, const QRect &wanted)
{
    QRect fitted(wanted.topLeft(), wanted.size().boundedTo(screen.size()));
    fitted.moveLeft(qBound(screen.left(), fitted.left(), screen.right() + 1 - fitted.width()));
    fitted.moveTop(qBound(screen.top(), fitted.top(), screen.bottom() + 1 - fitted.height()));
    return fitted;
}

void restoreWindow(QMainWindow &window, const SettingsStore &settings)
{
    const QByteArray geometry = settings.get(windowGeometrySetting);
    if (geometry.isEmpty() || !window.restoreGeometry(geometry)) {
        window.resize(firstSize);
    }
    const QScreen *screen = QGuiApplication::screenAt(window.geometry().center());
    if (!screen) {
        screen = QGuiApplication::primaryScreen();
    }
    if (screen && !window.isMaximized() && !window.isFullScreen()) {
        const QRect area = screen->availableGeometry();
        QRect wanted = window.geometry();
        if (geometry.isEmpty()) {
            wanted.moveCenter(area.center());
        }
        window.setGeometry(fittedTo(area, wanted));
    }
}

void rememberWindow(const QMainWindow &window, SettingsStore &settings)
{
    settings.set(windowGeometrySetting, window.saveGeometry());
}

} // namespace parley
