// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A check box that shows a setting as it is and keeps what is chosen. Main thread.
#pragma once

#include "base/setting.h"

class QCheckBox;
class QWidget;

namespace parley {

class Theme;

// `settings` outlives it.
[[nodiscard]] QCheckBox *settingBox(const Theme &theme, SettingsStore &settings,
                                    const Setting<bool> &setting, const QString &text,
                                    QWidget *parent);

} // namespace parley
