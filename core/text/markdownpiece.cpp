// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/markdownpiece.h"

#include "text/blockbuilder.h"
#include "text/entities.h"
#include "text/inlineguard.h"
#include "text/linesyntax.h"
#include "text/plainblocks.h"
#include "text/references.h"
#include "text/textlimits.h"
#include "text/visibletext.h"

#include <md4c.h>

#include <algorithm>

namespace parley {

namespace {

constexpr unsigned dialect = MD_DIALECT_GITHUB & ~unsigned(MD_FLAG_TABLES);
constexpr int stop = -1; // md4c 0.4.8 only stops cleanly for negative values

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (int i = 0; attribute.text != nullptr && attribute.substr_offsets[i] < attribute.size;
         ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const QString part = QString::fromUtf8(attribute.text + from,
                                               qsizetype(attribute.substr_offsets[i + 1] - from));
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? decodedEntity(part) : part;
    }
    return text;
}

CellAlign alignOf(const MD_BLOCK_TD_DETAIL &detail)
{
    switch (detail.align) {
    case MD_ALIGN_LEFT:
        return CellAlign::Left;
    case MD_ALIGN_CENTER:
        return CellAlign::Center;
    case MD_ALIGN_RIGHT:
        return CellAlign::Right;
    case MD_ALIGN_DEFAULT:
        break;
    }
    return CellAlign::Default;
}

int verdict(const BlockBuilder &builder)
{
    return builder.withinCaps() ? 0 : stop;
}

BlockBuilder &builderOf(void *user)
{
    return *static_cast<BlockBuilder *>(user);
}

void enterCode(const MD_BLOCK_CODE_DETAIL &detail, BlockBuilder &builder)
{
    Block code;
    code.kind = BlockKind::Code;
    code.language = attributeText(detail.lang);
    builder.startLeaf(code, detail.fence_char != 0);
}

void enterLeaf(BlockKind kind, int level, BlockBuilder &builder)
{
    Block leaf;
    leaf.kind = kind;
    leaf.level = level;
    builder.startLeaf(leaf);
}

int enterBlock(MD_BLOCKTYPE type, void *detail, void *user)
{
    BlockBuilder &builder = builderOf(user);
    switch (type) {
    case MD_BLOCK_QUOTE:
        builder.enterQuote();
        break;
    case MD_BLOCK_UL:
        builder.enterList(false, 0, static_cast<MD_BLOCK_UL_DETAIL *>(detail)->is_tight != 0);
        break;
    case MD_BLOCK_OL: {
        const auto &list = *static_cast<MD_BLOCK_OL_DETAIL *>(detail);
        builder.enterList(true, int(list.start), list.is_tight != 0);
        break;
    }
    case MD_BLOCK_LI: {
        const auto &item = *static_cast<MD_BLOCK_LI_DETAIL *>(detail);
        builder.enterItem(item.is_task != 0, item.is_task != 0 && item.task_mark != ' ');
        break;
    }
    case MD_BLOCK_HR:
        enterLeaf(BlockKind::Rule, 0, builder);
        break;
    case MD_BLOCK_H:
        enterLeaf(BlockKind::Heading, int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level),
                  builder);
        break;
    case MD_BLOCK_CODE:
        enterCode(*static_cast<MD_BLOCK_CODE_DETAIL *>(detail), builder);
        break;
    case MD_BLOCK_HTML:
        enterLeaf(BlockKind::Html, 0, builder);
        break;
    case MD_BLOCK_P:
        enterLeaf(BlockKind::Paragraph, 0, builder);
        break;
    case MD_BLOCK_TABLE: {
        const auto &table = *static_cast<MD_BLOCK_TABLE_DETAIL *>(detail);
        builder.startTable(int(table.col_count), int(table.body_row_count));
        break;
    }
    case MD_BLOCK_TR:
        builder.startRow();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        builder.startCell(alignOf(*static_cast<MD_BLOCK_TD_DETAIL *>(detail)));
        break;
    default:
        break;
    }
    return verdict(builder);
}

int leaveBlock(MD_BLOCKTYPE type, void *, void *user)
{
    BlockBuilder &builder = builderOf(user);
    switch (type) {
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_LI:
        builder.leaveContainer();
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        builder.leaveList();
        break;
    case MD_BLOCK_H:
    case MD_BLOCK_CODE:
    case MD_BLOCK_HTML:
    case MD_BLOCK_P:
    case MD_BLOCK_HR:
    case MD_BLOCK_TABLE:
        builder.endLeaf();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        builder.endCell();
        break;
    default:
        break;
    }
    return verdict(builder);
}

std::optional<SpanStyle> styleOf(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM:
        return SpanStyle::Emphasis;
    case MD_SPAN_STRONG:
        return SpanStyle::Strong;
    case MD_SPAN_CODE:
        return SpanStyle::Code;
    case MD_SPAN_DEL:
        return SpanStyle::Strikethrough;
    default:
        return std::nullopt;
    }
}

int enterSpan(MD_SPANTYPE type, void *detail, void *user)
{
    BlockBuilder &builder = builderOf(user);
    if (type == MD_SPAN_A) {
        builder.inlines().enterLink(attributeText(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
    } else if (type == MD_SPAN_IMG) {
        builder.inlines().enterImage(attributeText(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src));
    } else if (const auto style = styleOf(type)) {
        builder.inlines().enterStyle(*style);
    }
    return verdict(builder);
}

int leaveSpan(MD_SPANTYPE type, void *, void *user)
{
    BlockBuilder &builder = builderOf(user);
    if (type == MD_SPAN_A) {
        builder.inlines().leaveLink();
    } else if (type == MD_SPAN_IMG) {
        builder.inlines().leaveImage();
    } else if (const auto style = styleOf(type)) {
        builder.inlines().leaveStyle(*style);
    }
    return verdict(builder);
}

int text(MD_TEXTTYPE type, const MD_CHAR *data, MD_SIZE size, void *user)
{
    BlockBuilder &builder = builderOf(user);
    switch (type) {
    case MD_TEXT_SOFTBR:
        builder.inlines().addBreak(false);
        break;
    case MD_TEXT_BR:
        builder.inlines().addBreak(true);
        break;
    case MD_TEXT_NULLCHAR:
        builder.inlines().addText(QString(QChar::ReplacementCharacter));
        break;
    case MD_TEXT_ENTITY:
        builder.inlines().addText(decodedEntity(QString::fromUtf8(data, qsizetype(size)))
                                      .replace(u'\n', u' ')
                                      .replace(u'\r', u' '));
        break;
    case MD_TEXT_HTML:
        // Raw blocks come through here too; the builder knows which leaf is open.
        builder.inlines().addTag(QString::fromUtf8(data, qsizetype(size)));
        break;
    default:
        builder.inlines().addText(QString::fromUtf8(data, qsizetype(size)));
        break;
    }
    return verdict(builder);
}

// Feeds `source` to md4c; false when a cap stopped it or memory ran out.
bool run(const QString &source, unsigned flags, BlockBuilder &builder)
{
    const QByteArray utf8 = source.toUtf8();
    MD_PARSER parser{};
    parser.flags = flags;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = text;
    return md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &builder) == 0 &&
           builder.withinCaps();
}

// "[label]: <target>" lines and a blank one, to stand before a piece; targets as codes.
QString written(const QList<LinkDefinition> &definitions, InlineGuard &guard)
{
    QString result;
    for (const LinkDefinition &definition : definitions) {
        result += u'[' + guard.guarded(definition.label) + QLatin1String("]: <") +
                  guard.address(definition.target) + QLatin1String(">\n");
    }
    return result.isEmpty() ? result : result + u'\n';
}

qsizetype budgetOf(qsizetype units)
{
    return units * textlimits::expansion + textlimits::expansionFree;
}

// Whether the last line that is not blank can be the end of a fenced block and not its start.
bool endsWithClosingFence(QStringView text, const Block &code)
{
    const auto bare = [](QStringView line) {
        while (!line.isEmpty() && QStringView(u" \t>").contains(line[0])) {
            line = line.sliced(1);
        }
        return line.trimmed();
    };
    const QStringView trimmed = text.trimmed();
    const qsizetype start = trimmed.lastIndexOf(u'\n');
    const QStringView last = bare(trimmed.sliced(start + 1));
    const auto fence = linesyntax::fenceOpening(last, 0);
    if (start < 0 || !fence || !linesyntax::closesFence(last, *fence)) {
        return false;
    }
    if (!code.text.isEmpty()) {
        return true;
    }
    QStringView before = trimmed.first(start);
    before = before.sliced(before.lastIndexOf(u'\n') + 1);
    return before.contains(QString(3, last[0]));
}

} // namespace

QList<Block> parsePiece(QStringView text, const QList<LinkDefinition> &definitions,
                        TableSyntax tables)
{
    if (isPlainSentence(text)) {
        return {plainSentence(text)};
    }
    InlineGuard guard;
    BlockBuilder builder(guard, budgetOf(text.size()));
    const QString source = written(definitions, guard) + guard.guarded(text);
    const unsigned flags = tables == TableSyntax::On ? dialect | MD_FLAG_TABLES : dialect;
    if (!run(source, flags, builder)) {
        return plainBlocks(text);
    }
    BlockBuilder::Result result = builder.take();
    if (result.endsWithFence) {
        result.blocks.last().closed = endsWithClosingFence(text, result.blocks.last());
    }
    return result.blocks;
}

QList<TableCell> parseCells(const QList<QStringView> &cells,
                            const QList<LinkDefinition> &definitions)
{
    // A heading is the one block that is a single line of inline text whatever it starts with.
    InlineGuard guard;
    QString source = written(definitions, guard);
    qsizetype units = 0;
    for (const QStringView cell : cells) {
        QString inner = cell.toString();
        inner.replace(QLatin1String("\\|"), QLatin1String("|"));
        source += QLatin1String("# ") + guard.guardedHeading(inner) + u'\n';
        units += cell.size() + 2;
    }
    BlockBuilder builder(guard, budgetOf(units));
    const bool parsed = run(source, dialect, builder);
    const QList<Block> blocks = builder.take().blocks;
    QList<TableCell> result;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        TableCell cell;
        if (parsed && blocks.size() == cells.size()) {
            cell = {blocks[i].text, blocks[i].spans};
        } else if (!cells[i].isEmpty()) {
            cell.text = visibleText(cells[i].toString());
            cell.spans = {{0, cell.text.size(), SpanStyle::Plain, {}, {}}};
        }
        result.append(cell);
    }
    return result;
}

QList<LinkDefinition> definitionsIn(QStringView text)
{
    // md4c does not tell of definitions: ask it by a reference to each label in front of the text.
    const QStringList labels = definedLabelsIn(text);
    if (labels.isEmpty()) {
        return {};
    }
    InlineGuard guard;
    QString source;
    for (const QString &label : labels) {
        source += guard.guarded(QString(u'[' + label + u']')) + QLatin1String("\n\n");
    }
    const qsizetype units = source.size() + text.size();
    BlockBuilder builder(guard, budgetOf(units));
    if (!run(source + guard.guarded(text), dialect, builder)) {
        return {};
    }
    QList<LinkDefinition> definitions;
    const QList<Block> blocks = builder.take().blocks;
    for (qsizetype i = 0; i < std::min(labels.size(), blocks.size()); ++i) {
        const QList<Span> &spans = blocks[i].spans;
        if (!spans.isEmpty() && spans[0].styles.testFlag(SpanStyle::Link)) {
            definitions.append({labels[i], spans[0].target});
        }
    }
    return definitions;
}

} // namespace parley
