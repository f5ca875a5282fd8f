// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/itemspacing.h"

namespace parley {

namespace {

bool isItem(const Container &container)
{
    return container.kind != Container::Kind::Quote;
}

// The block starts a list item directly after another block of the same list.
bool nextItemOfList(const Block &above, const Block &block)
{
    const auto starts = std::find_if(block.containers.begin(), block.containers.end(),
                                     [](const Container &c) { return isItem(c) && c.first; });
    return starts != block.containers.end() && !above.containers.isEmpty() &&
           above.containers.size() > starts - block.containers.begin();
}

int betweenBlocks(const Block &above, const Block &block)
{
    if (block.joined) {
        return 0;
    }
    if (block.kind == BlockKind::Heading) {
        return 20;
    }
    if (above.kind == BlockKind::Heading) {
        return 6;
    }
    if (nextItemOfList(above, block)) {
        return !block.containers.isEmpty() && block.containers.last().tight ? 4 : 8;
    }
    // A nested list hangs close to the words it belongs to.
    if (!block.containers.isEmpty() && block.containers.last().first &&
        isItem(block.containers.last()) && block.containers.last().tight &&
        block.containers.size() > above.containers.size() && !above.containers.isEmpty()) {
        return 4;
    }
    if (above.kind == BlockKind::Code || block.kind == BlockKind::Code) {
        return 14;
    }
    if (block.kind == BlockKind::Table) {
        return 8;
    }
    return above.kind == BlockKind::Rule || block.kind == BlockKind::Rule ? 14 : 12;
}

} // namespace

int spaceBetween(const TranscriptItem *above, const TranscriptItem &item)
{
    if (!above) {
        return 0;
    }
    const auto *upper = std::get_if<BlockItem>(&above->content);
    const auto *lower = std::get_if<BlockItem>(&item.content);
    if (upper && lower) {
        return betweenBlocks(upper->block, lower->block);
    }
    if (std::holds_alternative<BubbleItem>(item.content)) {
        return 0; // slices of one bubble
    }
    if (std::holds_alternative<FootnoteBox>(item.content)) {
        const bool plainText =
            upper && upper->block.kind != BlockKind::Code && upper->block.kind != BlockKind::Table;
        return plainText ? 4 : 8;
    }
    return std::holds_alternative<ChipsItem>(above->content) ? 10 : 12;
}

int sharedContainers(const TranscriptItem *above, const BlockItem &block)
{
    const auto *upper = above ? std::get_if<BlockItem>(&above->content) : nullptr;
    if (!upper) {
        return 0;
    }
    const QList<Container> &a = upper->block.containers;
    const QList<Container> &b = block.block.containers;
    int shared = 0;
    // A container that starts in this block is not the one above.
    while (shared < a.size() && shared < b.size() && a.at(shared).kind == b.at(shared).kind &&
           !b.at(shared).first) {
        ++shared;
    }
    return shared;
}

} // namespace parley
