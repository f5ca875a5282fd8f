// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A decoded turn as JSON, with the fields of "expected" in the wire fixtures: what `parley-cli
// decode` prints last and what the fixture tests compare. Pure; any thread.
#pragma once

#include "chat/turnbuilder.h"

#include <QJsonObject>

namespace parley {

[[nodiscard]] QJsonObject decodeResult(const Turn &turn);
[[nodiscard]] QJsonObject errorToJson(const Error &error);
[[nodiscard]] QJsonObject usageToJson(const Usage &usage);

} // namespace parley
