// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Everything by name over a scrim: commands, chats, models, settings. Arrows move, Enter runs, Tab
// leads to what else can be done with an entry, Escape back. What was run lately comes first the
// next time. Main thread; child of the window; settings outlive it.
#pragma once

#include "base/setting.h"
#include "ui/controls/popup.h"
#include "ui/palette/palettemodel.h"

class QKeyEvent;
class QListView;

namespace parley {

class SearchField;

class CommandPalette final : public Popup
{
    Q_OBJECT
public:
    CommandPalette(const Theme &theme, SettingsStore &settings, QWidget &window);

    // `searchKeys`: what leads to the search of messages, for the hint.
    void open(const QList<PaletteGroup> &groups, const QString &searchKeys);
    // More is known by now; what is typed and chosen stays. No effect while it is closed.
    void refresh(const QList<PaletteGroup> &groups);

Q_SIGNALS:
    // Look for these words in the messages.
    void searchWanted(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void look();
    void showMore();
    void goBack();
    void move(int step);
    void activate(const QModelIndex &index);
    [[nodiscard]] bool handleKey(const QKeyEvent &event);
    void showRow(const QModelIndex &index);

    const Theme &m_theme;
    SettingsStore &m_settings;
    SearchField *m_field;
    PaletteModel *m_model;
    QListView *m_list;
    QString m_searchKeys;
    QList<PaletteGroup> m_groups; // of the first level
    QString m_words;              // that were typed there
    bool m_inside = false;        // the second level is shown
};

} // namespace parley
