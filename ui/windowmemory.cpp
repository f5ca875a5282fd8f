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

void putWindow(QWidget &window, const QByteArray &geometry, const QSize &first)
{
    const bool known = !geometry.isEmpty() && window.restoreGeometry(geometry);
    if (!known) {
        window.resize(first);
    }
    const QScreen *screen = QGuiApplication::screenAt(window.geometry().center());
    if (!screen) {
        screen = QGuiApplication::primaryScreen();
    }
    if (screen && !window.isMaximized() && !window.isFullScreen()) {
        const QRect area = screen->availableGeometry();
        QRect wanted = window.geometry();
        if (!known) {
            wanted.moveCenter(area.center());
        }
        window.setGeometry(fittedTo(area, wanted));
    }
}

void restoreWindow(QMainWindow &window, const SettingsStore &settings)
{
    putWindow(window, settings.get(windowGeometrySetting), firstSize);
}

} // namespace parley
