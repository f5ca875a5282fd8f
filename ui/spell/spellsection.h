// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: whether spelling is checked and by which dictionaries, or what to install where there
// is none. Applied at once. Main thread; settings outlive it.
#pragma once

#include "base/setting.h"
#include "chat/spelling.h"
#include "ui/theme.h"

#include <QWidget>

class QCheckBox;

namespace parley {

class SpellSection final : public QWidget
{
    Q_OBJECT
public:
    // `spelling`: null: built without.
    SpellSection(const Theme &theme, SettingsStore &settings, const Spelling *spelling,
                 QWidget *parent = nullptr);

private:
    void showChoice();
    void choose();

    SettingsStore &m_settings;
    QCheckBox *m_on;
    QList<QCheckBox *> m_languages; // named by their dictionaries
};

} // namespace parley
