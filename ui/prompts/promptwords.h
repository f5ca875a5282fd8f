// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A prompt as one text to be read and compared: title, command, texts, variables, examples, tags,
// each under its name. Main thread.
#pragma once

#include "chat/prompt.h"

namespace parley {

[[nodiscard]] QString promptInWords(const Prompt &prompt);

} // namespace parley
