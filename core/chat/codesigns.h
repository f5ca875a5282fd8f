// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Whether a text holds code: a block or a piece between backticks, or lines that are built like
// code, a command, markup or a stack trace. Looks at the first 20,000 characters. Pure, any thread.
#pragma once

#include <QString>

namespace parley {

[[nodiscard]] bool hasCode(const QString &text);

} // namespace parley
