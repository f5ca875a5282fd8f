// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One StreamEvent as a JSON object: {"event": "text", "text": "…"}. Used by `parley-cli decode` and
// `ask --json`, which add their own members. Pure; any thread.
#pragma once

#include "chat/streamevent.h"

#include <QJsonObject>

namespace parley {

// Events: started, text, reasoning, reasoning_signed, refusal, tool (with "delta" for fragments),
// citation, server_tool, detail, usage, finished, failed.
[[nodiscard]] QJsonObject eventToJson(const StreamEvent &event);

} // namespace parley
