// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A prompt as a Markdown file with front matter, for people, editors and git; docs/prompts.md tells
// the format. What stands before the first marker is the message; markers are comments of Markdown:
// <!-- parley:system -->, <!-- parley:user --> and <!-- parley:assistant --> (examples). Files of
// other programs are read as far as they say the same. Pure functions, any thread.
#pragma once

#include "chat/prompt.h"

namespace parley {

struct ReadPrompt
{
    Prompt prompt;     // with an id of its own
    QStringList notes; // one sentence for each thing of the file that is not taken over
};

// The same prompt always gives the same bytes: a change of a word is a change of a line.
[[nodiscard]] QByteArray promptFile(const Prompt &prompt);
// `name` is the title of a file that says none. BadRequest error with one sentence that names the
// line. What is read may still be unfinished: checkPrompt() tells.
[[nodiscard]] Result<ReadPrompt> readPromptFile(const QByteArray &bytes, const QString &name);
// "explain-to-a-client.md": safe on every system.
[[nodiscard]] QString promptFileName(const Prompt &prompt);

} // namespace parley
