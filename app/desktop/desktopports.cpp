// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/desktop/desktopports.h"

#ifdef PARLEY_DBUS
#include "app/desktop/dbusnotifier.h"
#include "app/desktop/portalshortcut.h"
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
#ifdef PARLEY_DBUS
    if (QGuiApplication::platformName().startsWith(QLatin1String("wayland"))) {
        return std::make_unique<PortalShortcut>();
    }
#endif
    return nullptr;
}

} // namespace parley
