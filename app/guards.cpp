// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/guards.h"

#ifdef PARLEY_SCREEN_LOCK
#include "app/screenlock.h"
#endif
#include "base/crashreports.h"
#include "base/crashwatch.h"
#include "base/processguard.h"
#include "ui/lock/locksettings.h"
#include "ui/mainwindow.h"

#include <QTimer>

namespace parley {

namespace {

// A desktop portal may have to be started before it looks at the program (base/processguard.h).
constexpr int portalPatience = 2000; // ms

} // namespace

Guards::Guards(Services &services, bool forgetLock) : m_services(services)
{
    if (forgetLock) {
        services.settings.reset(lockVerifierSetting);
    }
    connect(&services.settings, &SettingsStore::changed, this, &Guards::watchCrashes);
    watchCrashes();
}

void Guards::watchCrashes()
{
    if (m_services.settings.get(crashReportsSetting)) {
        crashwatch::start(CrashReports(m_services.dataDir).folder());
    } else {
        crashwatch::stop();
    }
}

void Guards::follow(MainWindow &window)
{
    connect(&window, &MainWindow::settled, this,
            [this] { QTimer::singleShot(portalPatience, this, [] { keepDebuggersOut(); }); });
#ifdef PARLEY_SCREEN_LOCK
    auto *screen = new ScreenLock(this);
    connect(screen, &ScreenLock::locked, &window.desks().privacy().lock(), &AppLock::followScreen);
    connect(&window, &MainWindow::settled, screen, &ScreenLock::follow);
#endif
}

} // namespace parley
