// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Collects the events of one Markdown parse into blocks: keeps the stack of quotes and items and
// watches the caps. Not thread-safe; one object per parse.
#pragma once

#include "text/inlinebuilder.h"

namespace parley {

class BlockBuilder
{
public:
    BlockBuilder(const InlineGuard &guard, qsizetype budget)
        : m_guard(guard), m_inlines(guard, budget)
    {}

    // False after any event: a cap was passed, and nothing of this parse is to be used.
    [[nodiscard]] bool withinCaps() const { return m_withinCaps && m_inlines.withinBudget(); }

    void enterQuote();
    void enterList(bool ordered, int start, bool tight);
    void enterItem(bool task, bool checked);
    void leaveContainer(); // quote or item
    void leaveList();

    // Any block but a table. Of `leaf` kind, level and language count.
    void startLeaf(const Block &leaf, bool fenced = false);
    void startTable(int columns, int bodyRows);
    void startRow();
    void startCell(CellAlign align);
    void endCell();
    void endLeaf(); // also a table

    // Where inline events go. Outside of any block they start a paragraph: tight items have no
    // other sign of theirs.
    [[nodiscard]] InlineBuilder &inlines();

    struct Result
    {
        QList<Block> blocks;
        bool endsWithFence = false; // so that the caller can look for its closing fence
    };
    [[nodiscard]] Result take() { return {std::move(m_blocks), m_lastFenced}; }

private:
    struct List
    {
        bool ordered = false;
        int next = 0;
        bool tight = false;
    };

    void enterContainer(Container container);
    void emitBlock(Block block);

    const InlineGuard &m_guard;
    InlineBuilder m_inlines;
    bool m_withinCaps = true;
    QList<Block> m_blocks;
    QList<Container> m_containers;
    QList<qsizetype> m_blocksAtEntry; // per container: an item without blocks still shows its mark
    QList<List> m_lists;
    Block m_leaf;
    bool m_open = false;
    bool m_fenced = false;
    bool m_lastFenced = false;
};

} // namespace parley
