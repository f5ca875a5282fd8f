// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/layoutcost.h"

#include "text/visibletext.h"
#include "ui/transcript/codepainter.h"
#include "ui/transcript/tablepainter.h"

#include <QTextBoundaryFinder>

namespace parley {

namespace {

constexpr qint64 perLetter = 300;
constexpr qint64 perPicture = 160'000; // a surrogate pair: nearly always an emoji
constexpr qint64 perPiece = 20'000;
constexpr qint64 perCell = 15'000;
constexpr qsizetype longestPiece = 4'000;   // UTF-16 units
constexpr qsizetype longestCluster = 64;    // UTF-16 units; longer ones are cut
constexpr qint64 dearestPiece = 12'000'000; // of one layout; the open end is laid out each beat

} // namespace

qint64 layoutCost(QStringView text)
{
    qint64 pictures = 0;
    for (const QChar c : text) {
        pictures += c.isHighSurrogate() ? 1 : 0;
    }
    return text.size() * perLetter + pictures * perPicture;
}

qint64 layoutCost(const TranscriptItem &item)
{
    const auto *content = std::get_if<BlockItem>(&item.content);
    if (!content) {
        return perPiece + layoutCost(itemText(item));
    }
    const Block &block = content->block;
    if (block.kind == BlockKind::Code) {
        // Its lines get their layouts while they are painted.
        return perPiece + block.text.size();
    }
    if (block.kind == BlockKind::Table) {
        const qint64 rows = qMin<qsizetype>(block.rows.size(), TablePainter::rowsAtFirst(block));
        return perPiece + rows * block.aligns.size() * perCell;
    }
    return perPiece + layoutCost(block.text);
}

qsizetype pieceEnd(QStringView text)
{
    qint64 cost = 0;
    qsizetype end = 0;
    while (end < text.size() && end < longestPiece && cost < dearestPiece) {
        cost += text.at(end).isHighSurrogate() ? perPicture : perLetter;
        ++end;
    }
    if (end == text.size()) {
        return end;
    }
    const qsizetype cut = cutBefore(text, qMax<qsizetype>(1, end));
    // Never inside of what looks like one character: a family is seven code points.
    const qsizetype from = qMax<qsizetype>(0, cut - longestCluster);
    const QStringView around = text.sliced(from, qMin(2 * longestCluster, text.size() - from));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, around.data(), around.size());
    finder.setPosition(cut - from);
    if (!finder.isAtBoundary() && finder.toPreviousBoundary() > 0) {
        return from + finder.position();
    }
    return cut;
}

} // namespace parley
