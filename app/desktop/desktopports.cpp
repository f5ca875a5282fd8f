// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/desktop/desktopports.h"

#ifdef PARLEY_DBUS
#include "app/desktop/dbusnotifier.h"
#include "app/desktop/portalshortcut.h"
#endif

#ifdef PARLEY_X11_KEYS
#include "app/desktop/x11shortcut.h"
#endif
#ifdef Q_OS_WIN
#include "app/desktop/windowsshortcut.h"
#endif
#ifdef Q_OS_MACOS
#include "app/desktop/macshortcut.h"
#endif

#include <QGuiApplication>

namespace parley {

std::unique_ptr<Notifier> makeNotifier()
{
#ifdef PARLEY_DBUS
    return std::make_unique<DBusNotifier>();
#else
    return nullptr;
#endif
}

std::unique_ptr<GlobalShortcut> makeGlobalShortcut()
{
    [[maybe_unused]] const QString platform = QGuiApplication::platformName();
#ifdef PARLEY_DBUS
    // A program that speaks X11 to Wayland hears keys only while such a program has the focus.
    if (platform.startsWith(QLatin1String("wayland")) ||
        (platform == QLatin1String("xcb") && qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))) {
        return std::make_unique<PortalShortcut>();
    }
#endif
#ifdef PARLEY_X11_KEYS
    if (platform == QLatin1String("xcb")) {
        return std::make_unique<X11Shortcut>();
    }
#endif
#ifdef Q_OS_WIN
    if (platform == QLatin1String("windows")) {
        return std::make_unique<WindowsShortcut>();
    }
#endif
#ifdef Q_OS_MACOS
    if (platform == QLatin1String("cocoa")) {
        return std::make_unique<MacShortcut>();
    }
#endif
    return nullptr;
}

} // namespace parley
