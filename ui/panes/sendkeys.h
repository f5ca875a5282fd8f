// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which key sends what is written, in every window: Enter, or Ctrl with Enter for who writes long
// messages. Main thread.
#pragma once

#include "base/setting.h"

namespace parley {

inline const Setting<bool> sendWithControlSetting{"chat/sendWithControl", false};

void setSendsWithControl(bool on);
[[nodiscard]] bool sendsWithControl();
// As people read them on keys.
[[nodiscard]] QString sendKeysText();
[[nodiscard]] QString newLineKeysText();

} // namespace parley
