// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The parts of the settings, each once: what it is called, its sign, how its page is made. A new
// part is one value in SettingsPage::Section and one row in the table of settingssections.cpp, at
// the same place; the list, the narrow window's box and the command palette follow. Main thread.
#pragma once

#include "ui/settings/settingspage.h"

#include <span>

namespace parley {

struct SettingsSection
{
    SettingsPage::Section section;
    const char *title; // for QCoreApplication::translate in the context of SettingsPage
    const char *icon;  // name in resources/icons
    QWidget *(*make)(const SettingsPage::Parts &parts, QWidget *parent);
};

// In the order of the list, which is the order of SettingsPage::Section.
[[nodiscard]] std::span<const SettingsSection> settingsSections();

} // namespace parley
