// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Collects the events of one Markdown parse into blocks: keeps the stack of quotes and items, joins
// runs of text into spans, makes hidden characters visible and watches the caps. Not thread-safe;
// one object per parse.
#pragma once

#include "text/block.h"
#include "text/inlineguard.h"

namespace parley {

class BlockBuilder
{
public:
    // `budget`: UTF-16 units that may come out, addresses included.
    BlockBuilder(const InlineGuard &guard, qsizetype budget) : m_guard(guard), m_budget(budget) {}

    // False after any of these: a cap was passed, and nothing of this parse is to be used.
    [[nodiscard]] bool withinCaps() const { return m_budget >= 0; }

    void enterQuote();
    void enterList(bool ordered, int start, bool tight);
    void enterItem(bool task, bool checked);
    void leaveContainer(); // quote or item
    void leaveList();

    void startLeaf(BlockKind kind, int level = 0);
    void startCode(const QString &language, bool fenced);
    void endLeaf();
    void rule();

    void startTable(int columns, int bodyRows);
    void startRow();
    void startCell(CellAlign align);
    void endCell();
    void endTable();

    void enterStyle(SpanStyle style);
    void leaveStyle(SpanStyle style);
    void enterLink(const QString &target);
    void leaveLink();
    void enterImage(const QString &source);
    void leaveImage();
    void addText(const QString &text); // inline, code and raw text alike
    void addTag(const QString &tag);   // raw inline HTML
    void softBreak();
    void hardBreak();

    // Whether the last block is a fenced one, so that the caller can look for its closing fence.
    [[nodiscard]] bool endsWithFence() const { return m_lastFenced; }
    [[nodiscard]] QList<Block> takeBlocks() { return std::move(m_blocks); }

private:
    struct List
    {
        bool ordered = false;
        int next = 0;
        bool tight = false;
    };
    struct Image
    {
        QString source;
        qsizetype start = 0;     // of its text in the leaf
        QList<SpanStyle> styles; // around it
        qsizetype links = 0;     // around it
    };

    void enterContainer(Container container);
    void implicitParagraph();
    void append(const QString &text, SpanStyles extra);
    void addGuarded(const Guarded &guarded);
    void spend(qsizetype units);
    void emitBlock(Block block);
    [[nodiscard]] const QString *link() const;
    [[nodiscard]] SpanStyles styles() const;

    const InlineGuard &m_guard;
    qsizetype m_budget;
    QList<Block> m_blocks;
    QList<Container> m_containers;
    QList<qsizetype> m_blocksAtEntry; // per container: an item without blocks still shows its mark
    QList<List> m_lists;
    Block m_leaf;
    QString m_text; // of the open leaf or cell
    QList<Span> m_spans;
    bool m_open = false;
    bool m_implicit = false; // the open leaf is a paragraph of a tight item
    bool m_fenced = false;
    bool m_lastFenced = false;
    QList<SpanStyle> m_styles;
    QList<QString> m_links;
    QList<Image> m_images;
};

} // namespace parley
