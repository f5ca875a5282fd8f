// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: the keys of every command. Looked for by name or by pressing keys, changed by pressing
// the new ones; keys that another command has are taken only when the person says so. Applied at
// once. Main thread; what it is given outlives it.
#pragma once

#include "ui/controls/sheet.h"
#include "ui/keymap.h"

class QTableWidget;
class QVBoxLayout;

namespace parley {

class Button;
class KeyRecorder;
class NoteLine;
class SearchField;

class ShortcutsPage final : public Sheet
{
    Q_OBJECT
public:
    ShortcutsPage(const Theme &theme, Keymap &keymap, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildSearch(QVBoxLayout &column);
    void buildTable(QVBoxLayout &column);
    void buildSteps(QVBoxLayout &column);
    void join();
    void fill();
    void sift();
    void follow();
    void tell(const QString &sentence, const QAction *holder = nullptr);
    void record(const QKeySequence &keys);
    [[nodiscard]] QAction *chosen() const;

    const Theme &m_theme;
    Keymap &m_keymap;
    SearchField *m_field = nullptr;
    Button *m_byKeys = nullptr;
    QTableWidget *m_table = nullptr;
    Button *m_change = nullptr;
    Button *m_remove = nullptr;
    Button *m_reset = nullptr;
    Button *m_resetAll = nullptr;
    NoteLine *m_note = nullptr;
    Button *m_take = nullptr;
    KeyRecorder *m_recorder = nullptr;
    QKeySequence m_wished; // that another command has
    QKeySequence m_sought; // looked for by pressing it
};

} // namespace parley
