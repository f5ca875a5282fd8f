// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A prompt of the library over a table: one message for each row, or one by its presets where the
// table has nothing for it. Pure, any thread.
#pragma once

#include "chat/prompt.h"
#include "chat/promptlist.h"

namespace parley {

// Variables that have neither a preset nor a column of the table.
[[nodiscard]] QStringList missingValues(const Prompt &prompt, const PromptTable &table);
// BadRequest error with one sentence that names the row: a value that does not fit, a message that
// is empty. Instructions and examples are not part of it.
[[nodiscard]] Result<QStringList> filledPrompts(const Prompt &prompt, const PromptTable &table);

} // namespace parley
