// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The active path of a conversation as one Markdown document. What was said stands as it was
// written; images are embedded as data; everything around it is escaped. Pure function, any thread.
#pragma once

#include "archive/exportformat.h"

namespace parley {

[[nodiscard]] QString exportMarkdown(const Conversation &conversation);
// One pane after the other; the answers that were picked say so.
[[nodiscard]] QString exportMarkdown(const ComparedPanes &panes);

} // namespace parley
