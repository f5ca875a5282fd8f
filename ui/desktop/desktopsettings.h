// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person can choose about Parley on the desktop: how it starts, windows of its own, the
// tray, notifications, the quick window.
#pragma once

#include "base/setting.h"

namespace parley {

// False: a new chat.
inline const Setting<bool> startAsLeftSetting{"desktop/startAsLeft", true};
// The chats in windows of their own, as JSON: [{"chat": id, "geometry": base64}].
inline const Setting<QString> apartSetting{"window/apart", {}, SettingScope::Window};
// The page that is seen (objectName of its command), and where chats are read, as JSON:
// {"page": name, "read": {id: place}}.
inline const Setting<QString> sightSetting{"window/sight", {}, SettingScope::Window};

inline const Setting<bool> traySetting{"desktop/tray", false, SettingScope::Machine};
// The program goes on there when its window is closed.
inline const Setting<bool> stayInTraySetting{"desktop/stayInTray", false, SettingScope::Machine};

inline const Setting<bool> notifySetting{"desktop/notify", true};
inline const Setting<int> notifyAfterSetting{"desktop/notifyAfter", 10}; // seconds an answer took
// The beginning of the answer, not only the title of its chat.
inline const Setting<bool> notifyContentSetting{"desktop/notifyContent", false};

// Portable text of the keys; empty: none.
inline const Setting<QString> quickKeysSetting{"desktop/quickKeys", {}, SettingScope::Machine};

} // namespace parley
