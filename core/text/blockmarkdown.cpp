// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/blockmarkdown.h"

#include "text/blocktext.h"
#include "text/inlinewriter.h"

namespace parley {

namespace {

QString delimiter(CellAlign align)
{
    switch (align) {
    case CellAlign::Left:
        return QStringLiteral(" :--- |");
    case CellAlign::Center:
        return QStringLiteral(" :---: |");
    case CellAlign::Right:
        return QStringLiteral(" ---: |");
    case CellAlign::Default:
        break;
    }
    return QStringLiteral(" --- |");
}

QString tableSource(const Block &table)
{
    QString result;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        result += i == 0 ? QStringLiteral("|") : QStringLiteral("\n|");
        for (const TableCell &cell : table.rows[i]) {
            result += u' ' + inlineMarkdown(cell.text, cell.spans, InlineContext::Cell) +
                      QLatin1String(" |");
        }
        if (i == 0) {
            result += QLatin1String("\n|");
            for (const CellAlign align : table.aligns) {
                result += delimiter(align);
            }
        }
    }
    return result;
}

QString source(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading:
        return QString(block.level, u'#') + u' ' +
               inlineMarkdown(block.text, block.spans, InlineContext::Heading);
    case BlockKind::Code: {
        const QString fence = longerRun(block.text, u'`', 3);
        return fence + block.language + u'\n' + block.text +
               (block.text.isEmpty() ? QString() : QStringLiteral("\n")) + fence;
    }
    case BlockKind::Rule:
        return QStringLiteral("***"); // "---" would make a heading of a line above
    case BlockKind::Table:
        return tableSource(block);
    case BlockKind::Math:
        return QLatin1String("$$\n") + block.text + QLatin1String("\n$$");
    case BlockKind::Html:
    case BlockKind::Plain:
        return block.text;
    case BlockKind::Paragraph:
        break;
    }
    return inlineMarkdown(block.text, block.spans, InlineContext::Paragraph);
}

} // namespace

QString blocksToMarkdown(const QList<Block> &blocks)
{
    QString result;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        LinePrefix prefix = linePrefix(blocks[i].containers);
        if (i > 0) {
            result += separator(blocks[i - 1], blocks[i]);
            prefix.first = blocks[i].joined ? QString() : prefix.first;
        }
        result += prefixed(source(blocks[i]), prefix);
    }
    return result.isEmpty() ? result : result + u'\n';
}

} // namespace parley
