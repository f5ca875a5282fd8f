// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The left side of the settings: a field to search all of them, below it the parts there are, or
// what was found, under the part it stands in. Arrows move from the field, Enter goes there, Escape
// empties the field. Main thread; the theme outlives it.
#pragma once

#include "ui/settings/settingsindex.h"
#include "ui/theme.h"

#include <functional>

class QListWidget;
class QListWidgetItem;
class QStackedWidget;

namespace parley {

class Label;
class SearchField;

class SettingsNavigation final : public QWidget
{
    Q_OBJECT
public:
    // `all` is asked at every search: pages change.
    SettingsNavigation(const Theme &theme, std::function<QList<SettingEntry>()> all,
                       QWidget *parent = nullptr);

    void setCurrent(int section);
    [[nodiscard]] bool isSearching() const;
    [[nodiscard]] SearchField &field() { return *m_field; }
    [[nodiscard]] QListWidget &list() { return *m_sections; }

Q_SIGNALS:
    void sectionChosen(int section);
    void settingChosen(const parley::SettingEntry &entry);
    // The first word was typed, or the last one deleted.
    void searchingChanged();

private:
    QListWidget *makeList(const QString &name);
    void build();
    void look();
    void fitWidth();
    void move(int step);
    void choose(const QListWidgetItem *item);

    const Theme &m_theme;
    const std::function<QList<SettingEntry>()> m_all;
    QList<SettingEntry> m_found;
    SearchField *m_field;
    QStackedWidget *m_lists;
    QListWidget *m_sections;
    QListWidget *m_results;
    Label *m_none;
    bool m_searching = false;
};

} // namespace parley
