// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/painterfactory.h"

#include "ui/transcript/bubblepainter.h"
#include "ui/transcript/cardpainter.h"
#include "ui/transcript/chippainter.h"
#include "ui/transcript/codepainter.h"
#include "ui/transcript/foldpainter.h"
#include "ui/transcript/footnotepainter.h"
#include "ui/transcript/mathpainter.h"
#include "ui/transcript/sourcespainter.h"
#include "ui/transcript/tablepainter.h"
#include "ui/transcript/textpainter.h"
#include "ui/transcript/waitingpainter.h"

namespace parley {

namespace {

template <class... Cases>
struct Choose : Cases...
{
    using Cases::operator()...;
};
template <class... Cases>
Choose(Cases...) -> Choose<Cases...>;

// Average letter of running text, as a share of the font size (measured on English prose).
constexpr double letterWidth = 0.47;

constexpr QChar zeroWidthJoiner(0x200D);
constexpr QChar emojiVariant(0xFE0F);

// Size of the letters that belong to a line; asking the theme for a font takes longer.
int fontSize(TextStyle style, const PaintEnvironment &environment)
{
    return environment.theme.lineHeight(style) * 5 / 8;
}

int linesFor(QStringView text, int width, int size)
{
    const int perLine = qMax(8, static_cast<int>(width / (size * letterWidth)));
    int lines = 1;
    qsizetype inLine = 0;
    QChar before;
    for (const QChar c : text) {
        // What is joined to an emoji takes no room of its own.
        const bool joined = c.isLowSurrogate() || c == zeroWidthJoiner ||
                            before == zeroWidthJoiner || c == emojiVariant;
        before = c;
        inLine = c == u'\n' ? 0 : inLine + (joined ? 0 : c.unicode() >= 0x2E80 ? 2 : 1);
        if (c == u'\n' || inLine > perLine) {
            ++lines;
            inLine = c == u'\n' ? 0 : 1;
        }
    }
    return lines;
}

int blockHeight(const BlockItem &item, const ItemState &state, const PaintEnvironment &environment)
{
    const Block &block = item.block;
    switch (block.kind) {
    case BlockKind::Code:
        return CodePainter::heightFor(environment, block.text.count(u'\n') + 1,
                                      !state.expanded && block.closed);
    case BlockKind::Table:
        return TablePainter::heightFor(environment, block);
    case BlockKind::Rule:
        return environment.px(9);
    default: {
        const TextStyle style = TextPainter::styleOf(block, environment);
        const int indent =
            environment.px(20) * static_cast<int>(qMin<qsizetype>(8, block.containers.size()));
        return environment.theme.lineHeight(style) *
               linesFor(block.text, environment.column - indent, fontSize(style, environment));
    }
    }
}

} // namespace

PainterKind painterKind(const TranscriptItem &item, const ItemState &state)
{
    using Kind = PainterKind;
    if (state.folded != 0) {
        return Kind::Fold;
    }
    return std::visit(Choose{[](const BlockItem &content) {
                                 return content.block.kind == BlockKind::Code    ? Kind::Code
                                        : content.block.kind == BlockKind::Table ? Kind::Table
                                        : content.block.kind == BlockKind::Math  ? Kind::Math
                                                                                 : Kind::Text;
                             },
                             [](const BubbleItem &) { return Kind::Bubble; },
                             [](const ChipsItem &) { return Kind::Chips; },
                             [](const WaitingItem &) { return Kind::Waiting; },
                             [](const CardBox &) { return Kind::Card; },
                             [](const SourcesItem &) { return Kind::Sources; },
                             [](const FootnoteBox &) { return Kind::Footnote; }},
                      item.content);
}

std::unique_ptr<BlockPainter> makePainter(PainterKind kind, const PaintEnvironment &environment)
{
    switch (kind) {
    case PainterKind::Code:
        return std::make_unique<CodePainter>(environment);
    case PainterKind::Table:
        return std::make_unique<TablePainter>(environment);
    case PainterKind::Math:
        return std::make_unique<MathPainter>(environment);
    case PainterKind::Bubble:
        return std::make_unique<BubblePainter>(environment);
    case PainterKind::Chips:
        return std::make_unique<ChipPainter>(environment);
    case PainterKind::Waiting:
        return std::make_unique<WaitingPainter>(environment);
    case PainterKind::Card:
        return std::make_unique<CardPainter>(environment);
    case PainterKind::Sources:
        return std::make_unique<SourcesPainter>(environment);
    case PainterKind::Footnote:
        return std::make_unique<FootnotePainter>(environment);
    case PainterKind::Fold:
        return std::make_unique<FoldPainter>(environment);
    case PainterKind::Text:
        break;
    }
    return std::make_unique<TextPainter>(environment);
}

int estimatedHeight(const TranscriptItem &item, const ItemState &state,
                    const PaintEnvironment &environment)
{
    if (state.folded != 0) {
        return FoldPainter::heightFor(state, environment);
    }
    return std::visit(
        Choose{
            [&](const BlockItem &content) { return blockHeight(content, state, environment); },
            [&](const BubbleItem &content) {
                const int width = BubblePainter::textWidthFor(environment, environment.column);
                const int line = environment.theme.lineHeight(environment.reading());
                const int font = fontSize(environment.reading(), environment);
                return linesFor(content.text, width, font) * line + environment.px(20);
            },
            [&](const ChipsItem &) { return environment.px(28); },
            [&](const WaitingItem &) { return environment.px(24); },
            [&](const CardBox &content) { return environment.px(content->card.quiet ? 28 : 108); },
            [&](const SourcesItem &content) {
                return environment.px(24) * (1 + static_cast<int>(content.sources.size()));
            },
            [&](const FootnoteBox &) { return environment.px(28); }},
        item.content);
}

int estimatedTurnHeight(qsizetype size, Role role, const PaintEnvironment &environment)
{
    const int line = environment.theme.lineHeight(environment.reading());
    const int font = fontSize(environment.reading(), environment);
    const bool user = role == Role::User || role == Role::System;
    const int width =
        user ? BubblePainter::textWidthFor(environment, environment.column) : environment.column;
    const int perLine = qMax(8, static_cast<int>(width / (font * letterWidth)));
    // Prose breaks before lines are full: half again as many lines, and a footnote.
    const auto lines = static_cast<int>(qMin<qsizetype>(size / perLine, 4'000'000));
    return line * (1 + lines + (user ? 0 : lines / 2)) + environment.px(user ? 20 : 28);
}

} // namespace parley
