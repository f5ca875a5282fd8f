// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// An Error as the fields that "failed" and "retry" lines of "ask --json" carry. Pure.
#pragma once

#include "base/error.h"

#include <QJsonObject>

namespace parley {

// kind, message, http_status, provider_code, retry_after_ms, retryable, request_id
[[nodiscard]] QJsonObject errorLine(const Error &error);

} // namespace parley
