// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcriptitem.h"

#include "text/blocktext.h"

namespace parley {

namespace {

struct TextOf
{
    QString operator()(const BlockItem &item) const { return blockText(item.block); }
    QString operator()(const BubbleItem &item) const { return item.text; }
    QString operator()(const SourcesItem &item) const
    {
        QStringList lines;
        for (const CitationPart &source : item.sources) {
            lines += source.title.isEmpty() ? source.url : source.title;
        }
        return lines.join(u'\n');
    }
    template <class Chrome>
    QString operator()(const Chrome &) const
    {
        return {};
    }
};

} // namespace

QString itemText(const TranscriptItem &item)
{
    return std::visit(TextOf(), item.content);
}

bool isSaid(const TranscriptItem &item)
{
    return std::holds_alternative<BlockItem>(item.content) ||
           std::holds_alternative<BubbleItem>(item.content) ||
           std::holds_alternative<SourcesItem>(item.content);
}

} // namespace parley
