// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: light or dark, size of text. Applied as soon as it is chosen. Main thread.
#pragma once

#include "base/setting.h"
#include "ui/controls/sheet.h"

namespace parley {

class Segmented;

class AppearancePage final : public Sheet
{
    Q_OBJECT
public:
    AppearancePage(Theme &theme, SettingsStore &settings, QWidget *parent = nullptr);

private:
    void showChoice();

    Theme &m_appearance;
    Segmented *m_scheme;
    Segmented *m_size;
};

} // namespace parley
