// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A Compaction as JSON, for the store's rows and Parley archives. Lossless. Pure functions, any
// thread. Reading never fails: a fold that can't be understood is left out, then all of that part
// is sent.
#pragma once

#include "chat/compaction.h"

#include <QJsonObject>

namespace parley {

// Empty for one that says nothing.
[[nodiscard]] QJsonObject compactionToJson(const Compaction &compaction);
[[nodiscard]] Compaction compactionFromJson(const QJsonObject &object);

} // namespace parley
