// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which keys lead to which command, and which send: the usual ones, changes laid over them. The
// settings hold the differences alone; a change is applied to the actions at once, in every window
// that has a keymap. No two commands have the same keys. Main thread; what it is given outlives it.
#pragma once

#include "base/setting.h"
#include "ui/actions.h"

namespace parley {

class Keymap final : public QObject
{
    Q_OBJECT
public:
    Keymap(const Actions &actions, SettingsStore &settings);

    [[nodiscard]] const Actions &actions() const { return m_actions; }
    // Always its own keys: what they do is not only this command.
    [[nodiscard]] bool isFixed(const QAction &action) const;
    [[nodiscard]] bool isChanged(const QAction &action) const;
    [[nodiscard]] bool isAnyChanged() const { return !m_chosen.isEmpty(); }
    [[nodiscard]] QList<QKeySequence> usual(const QAction &action) const;
    // Who has these keys besides that one; null: nobody.
    [[nodiscard]] QAction *holder(const QKeySequence &keys, const QAction *but) const;

    // Alone these keys from now on, taken from whoever had them; empty: none.
    void give(const QAction &action, const QKeySequence &keys);
    // Its usual keys again, taken back from whoever has them.
    void reset(const QAction &action);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    using Keys = QList<QKeySequence>;
    void read();
    void apply();
    void write();
    void take(const QKeySequence &keys, const QAction &from);

    const Actions &m_actions;
    SettingsStore &m_settings;
    QHash<QString, Keys> m_usual; // by the name of the action
    QMap<QString, Keys> m_chosen; // only differences
    QStringList m_foreign;        // rows of the settings about commands of other versions
};

// What speaks against these keys as a shortcut, as a sentence; empty: nothing.
[[nodiscard]] QString whyNotKeys(const QKeySequence &keys);

} // namespace parley
