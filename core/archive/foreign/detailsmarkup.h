// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Open WebUI once wrote reasoning and tool calls into the text, as <details type="…"> elements.
// Takes those out of it; a person's own <details> stay. Pure function, any thread.
#pragma once

#include "archive/foreign/importedchats.h"

namespace parley {

// Changes text, reasoning and tool calls of an answer.
void takeDetailsOut(ImportedNode &node);

} // namespace parley
