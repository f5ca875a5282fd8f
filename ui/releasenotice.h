// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One sentence in the window when a newer release is known, once for each release. Main thread.
#pragma once

#include "chat/releasewatch.h"

namespace parley {

class MessageBar;

// Tells the bar now and whenever it changes; `context` lives no longer than the others.
void tellReleases(ReleaseWatch &releases, SettingsStore &settings, MessageBar &bar,
                  QObject *context);

} // namespace parley
