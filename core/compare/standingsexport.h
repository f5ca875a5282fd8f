// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Rankings for other programs: as CSV (RFC 4180) and as JSON. Models without enough votes have no
// rank in them. Pure, any thread.
#pragma once

#include "compare/standings.h"

#include <QJsonObject>

namespace parley {

[[nodiscard]] QByteArray standingsCsv(const Standings &standings);
// {"format": "parley-rankings", "version": 1, "votes": …, "groups": …, "models": […]}
[[nodiscard]] QJsonObject standingsJson(const Standings &standings);

} // namespace parley
