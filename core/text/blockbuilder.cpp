// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/blockbuilder.h"

#include "text/styledtext.h"
#include "text/textlimits.h"
#include "text/visibletext.h"

namespace parley {

void BlockBuilder::enterContainer(Container container)
{
    endLeaf();
    if (m_containers.size() >= textlimits::nesting) {
        m_withinCaps = false;
        return;
    }
    container.first = true;
    m_containers.append(container);
    m_blocksAtEntry.append(m_blocks.size());
}

void BlockBuilder::enterQuote()
{
    enterContainer({});
}

void BlockBuilder::enterList(bool ordered, int start, bool tight)
{
    endLeaf();
    m_lists.append({ordered, start, tight});
}

void BlockBuilder::enterItem(bool task, bool checked)
{
    List &list = m_lists.last();
    Container item;
    item.kind = task           ? Container::Kind::TaskItem
                : list.ordered ? Container::Kind::OrderedItem
                               : Container::Kind::BulletItem;
    item.number = list.ordered ? list.next++ : 0;
    item.checked = checked;
    item.tight = list.tight;
    enterContainer(item);
}

void BlockBuilder::leaveContainer()
{
    endLeaf();
    if (m_blocksAtEntry.last() == m_blocks.size()) {
        emitBlock({});
    }
    m_containers.removeLast();
    m_blocksAtEntry.removeLast();
}

void BlockBuilder::leaveList()
{
    endLeaf();
    m_lists.removeLast();
}

void BlockBuilder::startLeaf(const Block &leaf, bool fenced)
{
    endLeaf();
    m_leaf = leaf;
    m_leaf.language = visibleText(m_guard.restored(leaf.language)).left(textlimits::word);
    m_fenced = fenced;
    m_open = true;
    m_inlines.begin(leaf.kind == BlockKind::Code || leaf.kind == BlockKind::Html);
}

InlineBuilder &BlockBuilder::inlines()
{
    if (!m_open) {
        startLeaf({});
    }
    return m_inlines;
}

void BlockBuilder::startTable(int columns, int bodyRows)
{
    Block table;
    table.kind = BlockKind::Table;
    startLeaf(table);
    if (columns > textlimits::columns || qsizetype(columns) * (bodyRows + 1) > textlimits::cells) {
        m_withinCaps = false;
    }
}

void BlockBuilder::startRow()
{
    m_leaf.rows.append(QList<TableCell>());
}

void BlockBuilder::startCell(CellAlign align)
{
    m_inlines.begin(false);
    m_inlines.spend(1);
    if (m_leaf.rows.size() == 1) {
        m_leaf.aligns.append(align);
    }
}

void BlockBuilder::endCell()
{
    InlineBuilder::Result content = m_inlines.take();
    trimStyled(content.text, content.spans);
    m_leaf.rows.last().append({content.text, content.spans});
}

void BlockBuilder::endLeaf()
{
    if (!m_open) {
        return;
    }
    m_open = false;
    Block block = std::exchange(m_leaf, {});
    InlineBuilder::Result content = m_inlines.take();
    if (block.kind == BlockKind::Code || block.kind == BlockKind::Html) {
        if (content.text.endsWith(u'\n')) {
            content.text.chop(1);
        }
        block.text = content.text;
    } else {
        trimStyled(content.text, content.spans);
        block.text = content.text;
        block.spans = content.spans;
    }
    if (block.kind == BlockKind::Paragraph && block.spans.size() == 1 &&
        block.spans[0].styles == (SpanStyle::Math | SpanStyle::MathDisplay)) {
        block.kind = BlockKind::Math;
        block.spans.clear();
        block.closed = content.closed;
    }
    emitBlock(block);
    m_lastFenced = std::exchange(m_fenced, false);
}

// Adds a block to the list; the containers it opens show their marks at it.
void BlockBuilder::emitBlock(Block block)
{
    block.containers = m_containers;
    for (Container &container : m_containers) {
        container.first = false;
    }
    m_lastFenced = false;
    m_blocks += cutToSize(block);
}

} // namespace parley
