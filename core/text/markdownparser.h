// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Markdown text -> blocks: CommonMark 0.31 with the GitHub extensions and TeX formulas. Never
// fails: what lies beyond a cap (textlimits.h) comes back as plain text. Loads and opens nothing.
// Any thread.
#pragma once

#include "text/block.h"

#include <QStringView>

namespace parley {

[[nodiscard]] QList<Block> parseMarkdown(QStringView text);

} // namespace parley
