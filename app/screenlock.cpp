// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/screenlock.h"

#include "base/logging.h"

#include <QDBusConnection>

namespace parley {

namespace {

struct SaverRow
{
    const char *path;
    const char *interface;
};

constexpr SaverRow savers[] = {
    {"/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"},
    {"/ScreenSaver", "org.freedesktop.ScreenSaver"},
    {"/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"},
    {"/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"},
    {"/org/mate/ScreenSaver", "org.mate.ScreenSaver"},
};

} // namespace

void ScreenLock::follow()
{
    QDBusConnection session = QDBusConnection::sessionBus();
    bool heard = session.isConnected();
    for (const SaverRow &saver : savers) {
        heard = heard && session.connect(
                             QString(), QLatin1String(saver.path), QLatin1String(saver.interface),
                             QStringLiteral("ActiveChanged"), this, SLOT(noteActive(bool)));
    }
    // By its own path: every session of the machine has such a signal.
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    QString path = QStringLiteral("/org/freedesktop/login1/session/");
    for (const char c : id.toLatin1()) { // as logind escapes it
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9' && !path.endsWith(u'/'));
        path += plain ? QString(QLatin1Char(c))
                      : QStringLiteral("_%1").arg(uint(uchar(c)), 2, 16, QLatin1Char('0'));
    }
    QDBusConnection system = QDBusConnection::systemBus();
    if (!id.isEmpty() && system.isConnected()) {
        heard = system.connect(QStringLiteral("org.freedesktop.login1"), path,
                               QStringLiteral("org.freedesktop.login1.Session"),
                               QStringLiteral("Lock"), this, SLOT(noteLock())) ||
                heard;
    }
    if (!heard) {
        qCInfo(logApp) << "the lock of the screen can't be followed";
    }
}

void ScreenLock::noteActive(bool active)
{
    if (active) {
        Q_EMIT locked();
    }
}

void ScreenLock::noteLock()
{
    Q_EMIT locked();
}

} // namespace parley
