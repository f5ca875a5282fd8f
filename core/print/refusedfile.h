// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Why a file can't be taken into a chat: a Configuration error with a code for the words of the
// window. Pure, any thread.
#pragma once

#include "base/result.h"

namespace parley {

[[nodiscard]] inline Unexpected refusedFile(const char *code, const char *why)
{
    Error error;
    error.kind = ErrorKind::Configuration;
    error.providerCode = QLatin1String(code);
    error.detail = QLatin1String(why);
    return Unexpected(error);
}

} // namespace parley
