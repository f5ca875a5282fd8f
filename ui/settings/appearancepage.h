// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: light or dark, size of text, what screen readers are told of an answer. Applied as soon
// as it is chosen. Main thread.
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
    SettingsStore &m_settings;
    Segmented *m_scheme;
    Segmented *m_size;
    Segmented *m_reading;
};

} // namespace parley
