// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Blocks as JSON values, for parley-cli and for golden files. What has its default value is left
// out. Pure functions, any thread.
#pragma once

#include "text/block.h"

#include <QJsonArray>
#include <QJsonObject>

namespace parley {

[[nodiscard]] QJsonObject blockToJson(const Block &block);
[[nodiscard]] QJsonArray blocksToJson(const QList<Block> &blocks);

} // namespace parley
