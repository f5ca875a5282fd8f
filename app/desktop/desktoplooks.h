// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the desktop wishes of the looks where Qt can't say: dark colours (before Qt 6.5), high
// contrast, reduced motion. Asks the settings portal on the session bus and follows its changes.
// What it said last is remembered, so that the next start looks right from the first frame. Main
// thread; never blocks; theme and settings outlive it.
// Source of the keys: the portal's documentation of org.freedesktop.portal.Settings, and for
// portals that don't know the newer ones what GNOME and KDE call them.
#pragma once

#include "base/setting.h"
#include "ui/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace parley {

class DesktopLooks final : public QObject
{
    Q_OBJECT
public:
    // Applies what is remembered.
    DesktopLooks(Theme &theme, SettingsStore &settings);

    // Asks; call it once the window is up.
    void follow(QDBusConnection bus = QDBusConnection::sessionBus());

private Q_SLOTS:
    // SettingChanged(group, key, value)
    void noteSignal(const QDBusMessage &message);

private:
    void note(const QString &group, const QString &key, const QVariant &value);
    void apply();

    Theme &m_theme;
    SettingsStore &m_settings;
    QHash<QString, bool> m_said; // by group and key
};

} // namespace parley
