// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/blockbuilder.h"

#include "text/styledtext.h"
#include "text/textlimits.h"
#include "text/visibletext.h"

namespace parley {

namespace {

// "<br>", "<br/>", "<BR />": what answers write for a break inside a table cell.
bool isBreakTag(const QString &tag)
{
    QString name = tag.toLower();
    name.remove(u' ');
    return name == QLatin1String("<br>") || name == QLatin1String("<br/>");
}

// What a placeholder says when an image has no alternative text.
QString standIn(const QString &source)
{
    if (source.isEmpty()) {
        return QStringLiteral("\U0001F5BC");
    }
    return source.size() <= textlimits::word
               ? source
               : source.first(cutBefore(source, textlimits::word)) + u'\u2026';
}

} // namespace

void BlockBuilder::spend(qsizetype units)
{
    if (m_budget >= 0) {
        m_budget -= units;
    }
}

void BlockBuilder::enterContainer(Container container)
{
    endLeaf();
    if (m_containers.size() >= textlimits::nesting) {
        m_budget = -1;
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

void BlockBuilder::startLeaf(BlockKind kind, int level)
{
    endLeaf();
    m_leaf = {};
    m_leaf.kind = kind;
    m_leaf.level = level;
    m_open = true;
}

void BlockBuilder::startCode(const QString &language, bool fenced)
{
    startLeaf(BlockKind::Code);
    m_leaf.language = visibleText(m_guard.restored(language)).left(textlimits::word);
    m_fenced = fenced;
}

void BlockBuilder::implicitParagraph()
{
    if (!m_open) {
        startLeaf(BlockKind::Paragraph);
        m_implicit = true;
    }
}

void BlockBuilder::rule()
{
    endLeaf();
    Block block;
    block.kind = BlockKind::Rule;
    emitBlock(block);
}

void BlockBuilder::startTable(int columns, int bodyRows)
{
    startLeaf(BlockKind::Table);
    if (columns > textlimits::columns || qsizetype(columns) * (bodyRows + 1) > textlimits::cells) {
        m_budget = -1;
    }
}

void BlockBuilder::startRow()
{
    m_leaf.rows.append(QList<TableCell>());
}

void BlockBuilder::startCell(CellAlign align)
{
    spend(1);
    if (m_leaf.rows.size() == 1) {
        m_leaf.aligns.append(align);
    }
}

void BlockBuilder::endCell()
{
    TableCell cell;
    trimStyled(m_text, m_spans);
    cell.text = std::exchange(m_text, {});
    cell.spans = std::exchange(m_spans, {});
    m_leaf.rows.last().append(cell);
}

void BlockBuilder::endTable()
{
    m_open = false;
    emitBlock(std::exchange(m_leaf, {}));
}

void BlockBuilder::endLeaf()
{
    if (!m_open || m_leaf.kind == BlockKind::Table) {
        return;
    }
    m_open = false;
    m_implicit = false;
    Block block = std::exchange(m_leaf, {});
    if (block.kind == BlockKind::Code || block.kind == BlockKind::Html) {
        if (m_text.endsWith(u'\n')) {
            m_text.chop(1);
        }
        block.text = std::exchange(m_text, {});
        m_spans.clear();
        emitBlock(block);
        m_lastFenced = std::exchange(m_fenced, false);
        return;
    }
    trimStyled(m_text, m_spans);
    block.text = std::exchange(m_text, {});
    block.spans = std::exchange(m_spans, {});
    if (block.kind == BlockKind::Paragraph && block.spans.size() == 1 &&
        block.spans[0].styles == (SpanStyle::Math | SpanStyle::MathDisplay)) {
        block.kind = BlockKind::Math;
        block.spans.clear();
    }
    emitBlock(block);
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

void BlockBuilder::enterStyle(SpanStyle style)
{
    implicitParagraph();
    m_styles.append(style);
}

void BlockBuilder::leaveStyle(SpanStyle style)
{
    const qsizetype at = m_styles.lastIndexOf(style);
    if (at >= 0) {
        m_styles.remove(at);
    }
}

void BlockBuilder::enterLink(const QString &target)
{
    implicitParagraph();
    spend(target.size());
    m_links.append(visibleText(m_guard.restoredAddress(target)));
}

void BlockBuilder::leaveLink()
{
    m_links.removeLast();
}

void BlockBuilder::enterImage(const QString &source)
{
    implicitParagraph();
    spend(source.size());
    m_images.append(
        {visibleText(m_guard.restoredAddress(source)), m_text.size(), m_styles, m_links.size()});
}

void BlockBuilder::leaveImage()
{
    if (m_text.size() == m_images.last().start) {
        append(standIn(m_images.last().source), SpanStyle::Plain);
    }
    m_images.removeLast();
}

// The address of the link around the current text, or none. A link inside an image is none.
const QString *BlockBuilder::link() const
{
    const qsizetype depth = m_images.isEmpty() ? m_links.size() : m_images.first().links;
    return depth == 0 ? nullptr : &m_links[depth - 1];
}

SpanStyles BlockBuilder::styles() const
{
    // The alternative text of an image is one placeholder, whatever stands in it.
    SpanStyles all = SpanStyle::Plain;
    for (const SpanStyle style : m_images.isEmpty() ? m_styles : m_images.first().styles) {
        all |= style;
    }
    all.setFlag(SpanStyle::Link, link() != nullptr);
    all.setFlag(SpanStyle::Image, !m_images.isEmpty());
    return all;
}

void BlockBuilder::append(const QString &text, SpanStyles extra)
{
    if (text.isEmpty()) {
        return;
    }
    spend(text.size());
    Span span;
    span.start = m_text.size();
    span.length = text.size();
    span.styles = styles() | extra;
    span.target = link() == nullptr ? QString() : *link();
    span.source = m_images.isEmpty() ? QString() : m_images.first().source;
    m_text += text;
    const bool newImage = !m_images.isEmpty() && m_images.first().start == span.start;
    if (!m_spans.isEmpty() && !(extra & SpanStyle::Math) && !newImage) {
        Span &last = m_spans.last();
        if (last.styles == span.styles && last.target == span.target &&
            last.source == span.source) {
            last.length += span.length;
            return;
        }
    }
    m_spans.append(span);
}

void BlockBuilder::addText(const QString &text)
{
    implicitParagraph();
    if (m_leaf.kind == BlockKind::Code || m_leaf.kind == BlockKind::Html ||
        m_styles.contains(SpanStyle::Code)) {
        const QString raw = visibleText(m_guard.restored(text));
        if (m_leaf.kind == BlockKind::Code || m_leaf.kind == BlockKind::Html) {
            spend(raw.size());
            m_text += raw;
        } else {
            append(raw, SpanStyle::Plain);
        }
        return;
    }
    for (const InlineGuard::Part &part : m_guard.parts(text)) {
        if (part.guarded == nullptr) {
            append(visibleText(part.text), SpanStyle::Plain);
        } else {
            addGuarded(*part.guarded);
        }
    }
}

void BlockBuilder::addGuarded(const Guarded &guarded)
{
    switch (guarded.kind) {
    case Guarded::Kind::Math:
        append(visibleText(guarded.tex), SpanStyle::Math);
        break;
    case Guarded::Kind::MathDisplay:
        append(visibleText(guarded.tex), SpanStyle::Math | SpanStyle::MathDisplay);
        break;
    case Guarded::Kind::Comment:
        append(visibleText(guarded.raw), SpanStyle::Html);
        break;
    }
}

void BlockBuilder::addTag(const QString &tag)
{
    implicitParagraph();
    if (m_leaf.kind == BlockKind::Html) {
        addText(tag);
    } else if (isBreakTag(tag)) {
        hardBreak();
    } else {
        append(visibleText(m_guard.restored(tag)), SpanStyle::Html);
    }
}

void BlockBuilder::softBreak()
{
    append(QStringLiteral(" "), SpanStyle::Plain);
}

void BlockBuilder::hardBreak()
{
    append(QStringLiteral("\n"), SpanStyle::Plain);
}

} // namespace parley
