// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The two ways to find things in the window, made at first use: the command palette and the page
// that searches messages. Joins them to the chats; which page is seen the window decides. Main
// thread; what it is given outlives it.
#pragma once

#include "ui/desk.h"

#include <functional>

namespace parley {

class CommandPalette;
class ComparisonDesk;
class RoutingDesk;
class SearchPage;
class SettingsPage;

class Finder final : public Desk
{
    Q_OBJECT
public:
    Finder(const Parts &parts, ComparisonDesk &compare, RoutingDesk &routing);

    // Where the settings are found; they are made for it.
    void setSettings(std::function<SettingsPage &()> page) { m_settings = std::move(page); }
    void openPalette();
    // Empty: what was looked for last time.
    void openSearch(const QString &words);

private:
    ComparisonDesk &m_compare;
    RoutingDesk &m_routing;
    std::function<SettingsPage &()> m_settings;
    CommandPalette *m_palette = nullptr;
    SearchPage *m_search = nullptr;
};

} // namespace parley
