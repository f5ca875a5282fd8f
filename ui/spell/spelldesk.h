// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Spelling in the places where a person writes to a model: marks come to each editor with its first
// focus, its context menu begins with better words. Also the part of the settings about it. Main
// thread; theme and settings outlive it, and so does what it is told to use.
#pragma once

#include "base/setting.h"
#include "chat/spelling.h"
#include "ui/theme.h"

#include <QPointer>

class QContextMenuEvent;
class QMenu;
class QTextCursor;
class QTextEdit;

namespace parley {

class SpellMarks;

inline const Setting<bool> spellingSetting{"writing/spelling", true};
// Names of dictionaries; empty: those of the languages the person uses.
inline const Setting<QStringList> spellLanguagesSetting{"writing/spellLanguages", {}};

class SpellDesk final : public QObject
{
    Q_OBJECT
public:
    SpellDesk(Theme &theme, SettingsStore &settings, QWidget &window);

    // Null: built without. Once.
    void use(Spelling *spelling);
    // Puts its part into the page of the settings about appearance.
    void addTo(QWidget &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void mark(QTextEdit &edit);
    bool showMenu(QTextEdit &edit, const QContextMenuEvent &event);
    void addBetterWords(QMenu &menu, const QTextCursor &wrong);

    Theme &m_theme;
    SettingsStore &m_settings;
    QPointer<Spelling> m_spelling;
    QList<QPointer<SpellMarks>> m_marks;
};

// Of these dictionaries the ones for somebody who reads these languages ("de-AT", best first): the
// very one, else one of the same language; where none fits, English, else any.
[[nodiscard]] QStringList fittingDictionaries(const QStringList &names,
                                              const QStringList &languages);

} // namespace parley
