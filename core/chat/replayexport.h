// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Results of a replay for other programs: a row a cell as CSV (RFC 4180), a cell as JSON, and all
// of it as one JSON document. Pure, any thread.
#pragma once

#include "chat/replay.h"

#include <QJsonObject>

namespace parley {

[[nodiscard]] QByteArray replayCsv(const ReplayRecord &record);
[[nodiscard]] QByteArray replayJson(const ReplayRecord &record);
[[nodiscard]] QJsonObject cellJson(const Replay &replay, const ReplayCell &cell);

} // namespace parley
