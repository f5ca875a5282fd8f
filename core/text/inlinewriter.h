// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Styled text as Markdown source that reads back as the same text and styles. Marks are only
// escaped where they would mean something. Pure functions, any thread.
#pragma once

#include "text/block.h"

namespace parley {

enum class InlineContext { Paragraph, Heading, Cell };

[[nodiscard]] QString inlineMarkdown(const QString &text, const QList<Span> &spans,
                                     InlineContext context);

// A run of `mark` that is longer than any run of it in `text`, and at least `least` long.
[[nodiscard]] QString longerRun(const QString &text, QChar mark, qsizetype least);

} // namespace parley
