// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What an import would take over, as JSON in the common shape of docs/import.md: for
// "parley-cli import --dry-run --json". Pure functions, any thread.
#pragma once

#include "archive/foreign/foreignimport.h"

#include <QJsonObject>

namespace parley {

[[nodiscard]] QJsonObject importToJson(const ForeignExport &exported);
// {"error": {"class": …, "message": …}}
[[nodiscard]] QJsonObject importErrorToJson(const Error &error);

} // namespace parley
