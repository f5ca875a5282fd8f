// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/blocktext.h"

#include "text/styledtext.h"

#include <algorithm>

namespace parley {

namespace {

qsizetype rowLength(const QList<TableCell> &row)
{
    qsizetype length = std::max<qsizetype>(0, row.size() - 1);
    for (const TableCell &cell : row) {
        length += cell.text.size();
    }
    return length;
}

void cutRows(Block &table, qsizetype from, qsizetype to)
{
    QList<QList<TableCell>> rows;
    qsizetype start = 0;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const qsizetype end = start + rowLength(table.rows[i]);
        if (i == 0 || (end > from && start < to)) {
            rows.append(table.rows[i]);
        }
        start = end + 1;
    }
    table.rows = rows;
}

void cutText(Block &block, qsizetype from, qsizetype to)
{
    if (block.kind == BlockKind::Table) {
        cutRows(block, from, to);
        return;
    }
    block.text = block.text.sliced(from, to - from);
    block.spans = spansBetween(block.spans, from, to);
}

bool isItem(const Container &container)
{
    return container.kind != Container::Kind::Quote;
}

// How many containers two blocks that follow each other stand in together.
qsizetype sharedContainers(const Block &above, const Block &below)
{
    qsizetype shared = 0;
    while (shared < above.containers.size() && shared < below.containers.size() &&
           !below.containers[shared].first) {
        ++shared;
    }
    return shared;
}

QString markOf(const Container &item)
{
    QString mark = item.number > 0 || item.kind == Container::Kind::OrderedItem
                       ? QString::number(item.number) + QLatin1String(". ")
                       : QStringLiteral("- ");
    if (item.kind == Container::Kind::TaskItem) {
        mark += item.checked ? QLatin1String("[x] ") : QLatin1String("[ ] ");
    }
    return mark;
}

} // namespace

QString blockText(const Block &block)
{
    if (block.kind != BlockKind::Table) {
        return block.text;
    }
    QStringList rows;
    for (const QList<TableCell> &row : block.rows) {
        QStringList cells;
        for (const TableCell &cell : row) {
            cells.append(cell.text);
        }
        rows.append(cells.join(u'\t'));
    }
    return rows.join(u'\n');
}

QList<Block> blocksBetween(const QList<Block> &blocks, const BlockPlace &from, const BlockPlace &to)
{
    QList<Block> result;
    const qsizetype last = std::min(to.block, blocks.size() - 1);
    for (qsizetype i = std::max<qsizetype>(0, from.block); i <= last; ++i) {
        Block block = blocks[i];
        const qsizetype length = blockText(block).size();
        const qsizetype start = i == from.block ? std::clamp<qsizetype>(from.offset, 0, length) : 0;
        const qsizetype end =
            i == to.block ? std::clamp<qsizetype>(to.offset, start, length) : length;
        if (start == end && length > 0) {
            continue;
        }
        if (end - start < length) {
            cutText(block, start, end);
        }
        if (from.block == to.block && end - start < length) {
            block.containers.clear();
        }
        for (Container &container : block.containers) {
            container.first = container.first && start == 0;
        }
        block.joined = block.joined && i > from.block;
        result.append(block);
    }
    return result;
}

LinePrefix linePrefix(const QList<Container> &containers)
{
    LinePrefix prefix;
    for (const Container &container : containers) {
        const QString mark = isItem(container) ? markOf(container) : QStringLiteral("> ");
        // The box of a task is text of its item: lines after it stand under the item's own mark.
        const bool box = container.kind == Container::Kind::TaskItem;
        const QString other = isItem(container) ? QString(mark.size() - (box ? 4 : 0), u' ') : mark;
        prefix.first += container.first ? mark : other;
        prefix.other += other;
    }
    return prefix;
}

QString separator(const Block &above, const Block &below)
{
    if (below.joined) {
        return {};
    }
    const qsizetype shared = sharedContainers(above, below);
    const bool nextItem = shared < below.containers.size() && shared < above.containers.size() &&
                          isItem(below.containers[shared]) && isItem(above.containers[shared]);
    const bool inner = shared < below.containers.size() && shared == above.containers.size() &&
                       shared > 0 && isItem(below.containers[shared]);
    // Code needs no blank line before it, which would move all items apart.
    const bool codeOfItem =
        below.kind == BlockKind::Code && shared > 0 && shared == below.containers.size() &&
        shared == above.containers.size() && isItem(below.containers[shared - 1]);
    if (((nextItem || inner) && below.containers[shared].tight) ||
        (codeOfItem && below.containers[shared - 1].tight)) {
        return QStringLiteral("\n");
    }
    QString marks = linePrefix(above.containers.first(shared)).other;
    while (marks.endsWith(u' ')) {
        marks.chop(1);
    }
    return u'\n' + marks + u'\n';
}

QString prefixed(const QString &text, const LinePrefix &prefix)
{
    QString result = prefix.first;
    for (qsizetype at = 0;;) {
        const qsizetype found = text.indexOf(u'\n', at);
        result += QStringView(text).sliced(at, (found < 0 ? text.size() : found) - at);
        if (found < 0) {
            return result;
        }
        result += u'\n' + prefix.other;
        at = found + 1;
    }
}

QString plainText(const QList<Block> &blocks)
{
    QString result;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        LinePrefix prefix = linePrefix(block.containers);
        if (i > 0) {
            result += separator(blocks[i - 1], block);
            prefix.first = block.joined ? QString() : prefix.first;
        }
        result += block.kind == BlockKind::Rule ? prefixed(QStringLiteral("---"), prefix)
                                                : prefixed(blockText(block), prefix);
    }
    return result;
}

} // namespace parley
