// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which adapters serve the desktop this process runs on. Needs a QApplication. Main thread.
#pragma once

#include "engine/globalshortcut.h"
#include "engine/notifier.h"

#include <memory>

namespace parley {

// Null: none; the tray tells then.
[[nodiscard]] std::unique_ptr<Notifier> makeNotifier();
// Null: this desktop gives programs no keys.
[[nodiscard]] std::unique_ptr<GlobalShortcut> makeGlobalShortcut();

} // namespace parley
