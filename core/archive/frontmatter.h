// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The front matter of a prompt's file: YAML between two lines of three dashes. Reads a small part
// of YAML 1.2 through yaml-cpp; anchors and tags have no meaning. Pure functions, any thread.
#pragma once

#include "archive/promptfile.h"

namespace parley {

// With both fences.
[[nodiscard]] QByteArray frontMatterOf(const Prompt &prompt);
// What stands between the fences, of which the first is line 1 of the file. BadRequest error with
// one sentence that names the line.
[[nodiscard]] Result<void> takeFrontMatter(ReadPrompt &into, const QString &yaml);

} // namespace parley
