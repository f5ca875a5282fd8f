// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Whether the desktop prefers dark, where Qt itself can't say (before 6.5 on Linux): asks the
// settings portal on the session bus and follows its changes. What it said last is remembered, so
// that the next start has the right colours from the first frame. Main thread; never blocks; theme
// and settings outlive it.
#pragma once

#include "base/setting.h"
#include "ui/theme.h"

#include <QDBusMessage>

namespace parley {

class DesktopScheme final : public QObject
{
    Q_OBJECT
public:
    // Applies what is remembered.
    DesktopScheme(Theme &theme, SettingsStore &settings);

    // Asks; call it once the window is up.
    void follow();

private Q_SLOTS:
    // SettingChanged(group, key, value)
    void noteSignal(const QDBusMessage &message);

private:
    void note(const QVariant &value);

    Theme &m_theme;
    SettingsStore &m_settings;
};

} // namespace parley
