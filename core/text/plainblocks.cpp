// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/plainblocks.h"

#include "text/textlimits.h"
#include "text/visibletext.h"

namespace parley {

bool isPlainSentence(QStringView text)
{
    if (text.isEmpty() || !text[0].isLetter() || text.back().isSpace()) {
        return false;
    }
    for (const QChar c : text) {
        const bool safe = c >= QChar(0x80)
                              ? c.isLetter()
                              : c.isLetterOrNumber() || QStringView(u" ,;'\"()?%").contains(c);
        if (!safe) {
            return false;
        }
    }
    return true;
}

Block plainSentence(QStringView text)
{
    Block block;
    block.text = text.toString();
    block.spans = {{0, text.size(), SpanStyle::Plain, {}, {}}};
    return block;
}

QList<Block> plainBlocks(QStringView text)
{
    while (text.endsWith(u'\n')) {
        text.chop(1);
    }
    QList<Block> blocks;
    do {
        const qsizetype length = cutBefore(text, textlimits::block);
        Block block;
        block.kind = BlockKind::Plain;
        block.joined = !blocks.isEmpty();
        block.text = visibleText(text.first(length).toString());
        blocks.append(block);
        text = text.sliced(length);
    } while (!text.isEmpty());
    return blocks;
}

} // namespace parley
