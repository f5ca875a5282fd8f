// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: one key of a provider: what it is called, its last four characters, where it lives,
// what was used with it this month, how it is, with a switch and buttons to move and remove it.
// Never shows a key. Main thread.
#pragma once

#include "engine/keyring.h"
#include "ui/theme.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QVBoxLayout;

namespace parley {

class Button;

class KeyRow final : public QWidget
{
    Q_OBJECT
public:
    struct Place
    {
        bool first = true;
        bool last = true;
        QString where; // title of the vault, or of the variable
        bool missing = false;
        QString spent; // with it this month; empty: nothing
    };

    KeyRow(const Theme &theme, const Clock &clock, const KeyStatus &key, const Place &place,
           QWidget *parent = nullptr);

    // How it is, in words: "Resting until 14:05: too many requests (429)". Empty: nothing to say.
    [[nodiscard]] static QString stateOf(const KeyHealth &health, const Clock &clock);
    void focusMove(bool up);
    void focusSwitch();

Q_SIGNALS:
    void removeWanted();
    void moveWanted(int step); // -1: earlier
    void wakeWanted();
    void switched(bool on);

private:
    void addWords(QHBoxLayout &row, const KeyStatus &key, const Place &place);
    void addSwitch(QHBoxLayout &row, const KeyName &key);
    void addButtons(QHBoxLayout &row, const QString &name, const Place &place);
    void addState(QVBoxLayout &column, const QString &name, const QString &state);

    const Theme &m_theme;
    QCheckBox *m_switch = nullptr;
    Button *m_up = nullptr;
    Button *m_down = nullptr;
    Button *m_remove = nullptr;
};

} // namespace parley
