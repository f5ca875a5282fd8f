// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where the window stood, how wide the sidebar was or whether it was hidden, and which chat was
// open: read at start, written soon after it changes, so that a killed program comes back as it
// was. A window that would be out of sight comes back onto a screen. Main thread.
#pragma once

#include "base/setting.h"

#include <QMainWindow>

namespace parley {

inline const Setting<QByteArray> windowGeometrySetting{"window/geometry", {}, SettingScope::Window};
inline const Setting<int> sidebarWidthSetting{"window/sidebar", 264, SettingScope::Window};
inline const Setting<bool> sidebarShownSetting{"window/sidebarShown", true, SettingScope::Window};
inline const Setting<QString> openChatSetting{"window/chat", {}, SettingScope::Window};

// `geometry` is of QWidget::saveGeometry(). Without one that is valid: of that size, amid the
// screen.
void putWindow(QWidget &window, const QByteArray &geometry, const QSize &first);
void restoreWindow(QMainWindow &window, const SettingsStore &settings);
// `wanted` moved and, where it must be, shrunk to fit into `screen`.
[[nodiscard]] QRect fittedTo(const QRect &screen, const QRect &wanted);

} // namespace parley
