// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Text without Markdown as blocks. Pure functions, any thread.
#pragma once

#include "text/block.h"

#include <QStringView>

namespace parley {

// A line of words in which the Markdown parser would find nothing: many paragraphs, and many lines
// of hostile texts, need no parser.
[[nodiscard]] bool isPlainSentence(QStringView text);
[[nodiscard]] Block plainSentence(QStringView text);

// `text` as it is, in blocks of bounded size.
[[nodiscard]] QList<Block> plainBlocks(QStringView text);

} // namespace parley
