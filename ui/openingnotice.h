// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person hears of how the conversations were found at the start: recovered after damage,
// or held by another Parley. Main thread.
#pragma once

#include "chat/backupstore.h"

class QObject;

namespace parley {

class MessageBar;

// One sentence; empty when all is well.
[[nodiscard]] QString openingSentence(const Result<OpenReport> &opened);
// Tells the bar, once the store knows; `context` lives no longer than the bar.
void tellOpening(BackupStore &backups, MessageBar &bar, QObject *context);

} // namespace parley
