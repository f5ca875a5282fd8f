// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Entries of a run's log as JSON, for the store's rows; lossless. Reading takes hostile input: what
// is missing is absent. Pure functions, any thread.
#pragma once

#include "chat/runlog.h"

#include <QJsonObject>

namespace parley {

[[nodiscard]] QJsonObject runEntryToJson(const RunEntry &entry);
// Storage error when it is no entry.
[[nodiscard]] Result<RunEntry> runEntryFromJson(const QJsonObject &object);

} // namespace parley
