// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Shortens what was said long ago by fixed rules: long tool results, code, attachments and texts
// keep their beginning and end around "[… about 1,234 tokens left out …]"; pictures, other files
// and what was thought go. The same message always becomes the same one, so that a prompt cache
// finds it again, and a shortened one stays as it is. Pure functions, any thread.
#pragma once

#include "chat/message.h"

namespace parley {

[[nodiscard]] Message shortened(const Message &message);
// Running text, with code in fences.
[[nodiscard]] QString shortenedText(const QString &text);
// At most about `head` and `tail` tokens of it, cut between lines or words where there are some,
// never inside what a person reads as one sign. As it is when it has fewer than `limit`.
[[nodiscard]] QString withoutMiddle(const QString &text, int limit, int head, int tail);

} // namespace parley
