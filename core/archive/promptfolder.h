// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Prompts out of files and folders, and into a folder that one may keep in git. Blocking; any
// thread.
#pragma once

#include "archive/promptfile.h"
#include "chat/promptstore.h"

namespace parley {

struct PromptsRead
{
    QList<Prompt> prompts;
    QStringList notes;   // what was not taken over, with the name of the file
    QStringList refused; // files that can't be used, each with why
};

// Files as they are; of folders every *.md and *.markdown in them, but not what they themselves
// hold in folders whose names begin with a dot.
[[nodiscard]] PromptsRead readPrompts(const QStringList &paths);
// Each under the id of the one in the library with its command, else its title, if there is one:
// then saving makes a new version of that.
[[nodiscard]] QList<Prompt> matchedPrompts(QList<Prompt> read, const QList<StoredPrompt> &library);
// One file each; those of before with such a name are replaced. Storage error that names the file.
[[nodiscard]] Result<void> writePrompts(const QList<Prompt> &prompts, const QString &folder);
// The one that a person means by "/explain", "explain" or its title, in any case; null: none.
[[nodiscard]] const StoredPrompt *findPrompt(const QList<StoredPrompt> &library,
                                             const QString &name);

} // namespace parley
