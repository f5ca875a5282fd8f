// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Takes what can still be read of a damaged database into a new one: page by page, whatever became
// of the trees that led to them. The damaged file is only read. Database thread; takes as long as
// there is data.
#pragma once

#include "base/result.h"

#include <QString>

namespace parley {

struct Salvaged
{
    qint64 conversations = 0;
    qint64 messages = 0;
    qint64 replays = 0; // with answers
    qint64 runs = 0;    // of workflows
    qint64 batches = 0; // with their rows
    qint64 lost = 0;    // messages that are known to have been there
};

// Makes `target` (which must not exist) a sound database of the newest schema. A Storage error when
// it can't be written, "corrupt" when nothing at all could be read; `target` is gone then.
[[nodiscard]] Result<Salvaged> salvageDatabase(const QString &damaged, const QString &target);

} // namespace parley
