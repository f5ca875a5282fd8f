// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/selectedtext.h"

#include "archive/blockhtml.h"
#include "text/blockmarkdown.h"
#include "text/blocktext.h"

namespace parley {

namespace {

Block plainBlock(const QString &text)
{
    Block block;
    block.kind = BlockKind::Plain;
    block.text = text;
    return block;
}

// Pieces of a turn one to one as blocks; `typed` tells whose words they are.
QList<Block> blocksOf(const TranscriptItem &item, bool &typed)
{
    if (const auto *block = std::get_if<BlockItem>(&item.content)) {
        return {block->block};
    }
    if (const auto *bubble = std::get_if<BubbleItem>(&item.content)) {
        typed = true;
        Block block = plainBlock(bubble->text);
        block.joined = !bubble->first && !bubble->afterLineEnd;
        return {block};
    }
    if (std::holds_alternative<SourcesItem>(item.content)) {
        return {plainBlock(itemText(item))};
    }
    return {};
}

// A part of a single row of a table is taken as words, not as a table.
QString wordsOfRow(const QList<Block> &blocks, const BlockPlace &from, const BlockPlace &to)
{
    if (blocks.size() != 1 || blocks.first().kind != BlockKind::Table) {
        return {};
    }
    const QString words = blockText(blocks.first()).mid(from.offset, to.offset - from.offset);
    return words.contains(u'\n') ? QString() : words;
}

QString separatorOf(const SaidTurn &turn)
{
    return turn.typed ? QStringLiteral("\n") : QStringLiteral("\n\n");
}

QString typedText(const SaidTurn &turn)
{
    QString text;
    for (const Block &block : turn.blocks) {
        text += text.isEmpty() || block.joined ? QString() : separatorOf(turn);
        text += block.text;
    }
    return text;
}

template <class Write>
QString joinedTurns(const QList<SaidTurn> &turns, Write write)
{
    QStringList texts;
    for (const SaidTurn &turn : turns) {
        QString text = write(turn);
        while (turns.size() > 1 && text.endsWith(u'\n')) {
            text.chop(1);
        }
        texts += text;
    }
    return texts.join(QLatin1String("\n\n"));
}

} // namespace

SaidTurn saidIn(const std::vector<TranscriptItem> &items)
{
    SaidTurn turn;
    for (const TranscriptItem &item : items) {
        turn.blocks += blocksOf(item, turn.typed);
    }
    return turn;
}

QList<SaidTurn> selectedTurns(const TranscriptModel &model, const TranscriptSelection &selection)
{
    QList<SaidTurn> turns;
    if (selection.isEmpty()) {
        return turns;
    }
    const TextPlace first = selection.from();
    const TextPlace last = selection.to();
    for (int row = first.place.row; row <= last.place.row && row < model.rowCount(); ++row) {
        const std::vector<TranscriptItem> &items = model.items(row);
        SaidTurn turn;
        BlockPlace from;
        BlockPlace to{-1, 0};
        for (size_t i = 0; i < items.size(); ++i) {
            const Place place{row, static_cast<int>(i)};
            const QList<Block> blocks = blocksOf(items[i], turn.typed);
            if (blocks.isEmpty() || place < first.place || last.place < place) {
                continue;
            }
            const auto [begins, ends] = selection.rangeIn(place, itemText(items[i]).size());
            if (turn.blocks.isEmpty()) {
                from.offset = begins;
            }
            to = {turn.blocks.size(), ends};
            turn.blocks += blocks;
        }
        const QString words = wordsOfRow(turn.blocks, from, to);
        turn.blocks = words.isEmpty() ? blocksBetween(turn.blocks, from, to)
                                      : QList<Block>{plainBlock(words)};
        if (!turn.blocks.isEmpty()) {
            turns.append(turn);
        }
    }
    return turns;
}

QString plainTextOf(const QList<SaidTurn> &turns)
{
    return joinedTurns(turns, [](const SaidTurn &turn) {
        return turn.typed ? typedText(turn) : plainText(turn.blocks);
    });
}

QString markdownOf(const QList<SaidTurn> &turns)
{
    return joinedTurns(turns, [](const SaidTurn &turn) {
        return turn.typed ? typedText(turn) : blocksToMarkdown(turn.blocks);
    });
}

QString htmlOf(const QList<SaidTurn> &turns)
{
    return joinedTurns(turns, [](const SaidTurn &turn) {
        QList<Block> blocks = turn.blocks;
        if (turn.typed) {
            Block words;
            words.text = typedText(turn);
            words.spans = {{0, words.text.size(), SpanStyle::Plain, {}, {}}};
            blocks = {words};
        }
        return blocksToHtml(blocks);
    });
}

std::unique_ptr<QMimeData> mimeDataOf(const QList<SaidTurn> &turns)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(plainTextOf(turns));
    data->setHtml(htmlOf(turns));
    data->setData(QStringLiteral("text/markdown"), markdownOf(turns).toUtf8());
    return data;
}

} // namespace parley
