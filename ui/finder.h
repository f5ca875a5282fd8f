// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The two ways to find things in the window, made at first use: the command palette and the page
// that searches messages. Joins them to the chats; which page is seen the window decides. Main
// thread; what it is given outlives it.
#pragma once

#include "ui/desk.h"
#include "ui/palette/palettemodel.h"
#include "ui/settings/settingsindex.h"

#include <functional>

class QTimer;

namespace parley {

class CommandPalette;
class ComparisonDesk;
class FlowsDesk;
class PromptsDesk;
class RoutingDesk;
class SearchPage;
class SettingsPage;

class Finder final : public Desk
{
    Q_OBJECT
public:
    Finder(const Parts &parts, ComparisonDesk &compare, RoutingDesk &routing);
    ~Finder() override;

    // Where the settings are found; they are made for it, a page at a time, once the palette is
    // open: it never waits for them.
    void setSettings(std::function<SettingsPage &()> page) { m_settings = std::move(page); }
    // Whose prompts and flows stand in the palette.
    void setLibraries(PromptsDesk &prompts, FlowsDesk &flows);
    void openPalette();
    // Empty: what was looked for last time.
    void openSearch(const QString &words);

private:
    [[nodiscard]] QList<PaletteGroup> groups();
    [[nodiscard]] PaletteGroup settings();
    void addWhatIsShown(QList<PaletteGroup> &all);
    void addLibraries(QList<PaletteGroup> &all);
    void readSettings();
    void refresh();

    ComparisonDesk &m_compare;
    RoutingDesk &m_routing;
    PromptsDesk *m_prompts = nullptr;
    FlowsDesk *m_flows = nullptr;
    std::function<SettingsPage &()> m_settings;
    QList<SettingEntry> m_found; // as of the last time the pages were looked at
    std::unique_ptr<QTimer> m_reading;
    CommandPalette *m_palette = nullptr;
    SearchPage *m_search = nullptr;
};

} // namespace parley
