// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/markdownparser.h"

#include "text/streamingmarkdown.h"

namespace parley {

QList<Block> parseMarkdown(QStringView text)
{
    StreamingMarkdown markdown;
    markdown.append(text);
    markdown.update();
    return markdown.blocks();
}

} // namespace parley
