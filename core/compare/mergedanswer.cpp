// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "compare/mergedanswer.h"

#include "compare/answerdiff.h"
#include "compare/mergeprompt.h"
#include "text/blockmarkdown.h"
#include "text/markdownparser.h"

#include <algorithm>

namespace parley {

namespace {

bool isItem(const Container &container)
{
    return container.kind != Container::Kind::Quote;
}

// After the block that says what stands around it in its source, else before the next such one.
qsizetype placeFor(qsizetype block, const QList<BlockDiff> &source, qsizetype blocks)
{
    for (qsizetype i = block; i >= 0; --i) {
        if (source[i].partner >= 0) {
            return source[i].partner + 1;
        }
    }
    for (qsizetype i = block + 1; i < source.size(); ++i) {
        if (source[i].partner >= 0) {
            return source[i].partner;
        }
    }
    return blocks;
}

// In a list it is an item of its own.
void insertPoint(QList<Block> &blocks, qsizetype at, const QString &sentence)
{
    Block point;
    point.text = sentence;
    point.spans = {{0, sentence.size(), SpanStyle::Plain, {}, {}}};
    if (at > 0) {
        point.containers = blocks[at - 1].containers;
    }
    if (!point.containers.isEmpty() && isItem(point.containers.last())) {
        const auto goesOn = [&](const Block &block) {
            return block.containers.size() >= point.containers.size() &&
                   !block.containers[point.containers.size() - 1].first;
        };
        while (at < blocks.size() && goesOn(blocks[at])) {
            ++at;
        }
        for (qsizetype i = 0; i < point.containers.size(); ++i) {
            point.containers[i].first = i + 1 == point.containers.size();
        }
        Container &item = point.containers.last();
        item.number += item.number > 0 ? 1 : 0;
        item.checked = false;
    } else {
        for (Container &container : point.containers) {
            container.first = false;
        }
    }
    blocks.insert(at, point);
}

} // namespace

MergedAnswer mergedAnswer(const QString &said, const QStringList &answers,
                          const QList<SettledPoint> &settled)
{
    QList<QList<Block>> sources;
    for (const QString &answer : answers) {
        sources.append(parseMarkdown(answer));
    }
    QList<Block> blocks = parseMarkdown(said);
    MergeReading reading = readMerge(blocks, sources);
    MergedAnswer merged{said, reading.sources, {}};
    bool added = false;
    for (const DisputedPoint &point : std::as_const(reading.disputed)) {
        const auto word =
            std::find_if(settled.begin(), settled.end(), [&](const SettledPoint &one) {
                return one.source == point.source && one.sentence == point.sentence;
            });
        if (word == settled.end()) {
            merged.open.append(point);
        } else if (word->added) {
            const QList<Block> &source = sources[point.source];
            const AnswerDiff diff = diffAnswers(source, blocks);
            insertPoint(blocks, placeFor(point.block, diff.left, blocks.size()), point.sentence);
            added = true;
        }
    }
    if (added) {
        merged.text = blocksToMarkdown(blocks);
        merged.sources = readMerge(parseMarkdown(merged.text), sources).sources;
    }
    return merged;
}

MergedAnswer mergedAnswer(const Conversation &conversation, const NodeId &answer,
                          const Merge &merge)
{
    const Node *said = conversation.find(answer);
    const Node *asked = said ? conversation.find(said->parent) : nullptr;
    if (!asked) {
        return {};
    }
    const QStringList answers = answersIn(asked->message.text());
    return mergedAnswer(said->message.text(), answers.mid(0, merge.sources.size()), merge.settled);
}

} // namespace parley
