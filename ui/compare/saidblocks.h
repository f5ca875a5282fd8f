// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The blocks of an answer as they stand in a transcript, where long ones are cut into pieces. Plain
// value; main thread.
#pragma once

#include "compare/answerdiff.h"
#include "ui/transcript/transcriptscene.h"

namespace parley {

class TranscriptView;

struct SaidPiece
{
    int item = 0; // of the turn
    qsizetype block = 0;
    qsizetype start = 0; // in the block's text
    qsizetype length = 0;
};

struct SaidBlocks
{
    QList<Block> blocks;
    QList<SaidPiece> pieces; // in order
};

[[nodiscard]] SaidBlocks saidBlocks(const std::vector<TranscriptItem> &items);
// Nothing for an answer that is not shown.
[[nodiscard]] SaidBlocks saidIn(TranscriptView &view, const NodeId &answer);
// What one side of a diff tints in the pieces of its answer.
[[nodiscard]] QHash<int, QList<TextTint>> tintsOf(const SaidBlocks &said,
                                                  const QList<BlockDiff> &side);

// Pieces in a row whose blocks stand in both answers, so many that a bar is shorter.
struct EqualRun
{
    int first = 0; // item of the turn
    int count = 0;
    friend bool operator==(const EqualRun &, const EqualRun &) = default;
};
[[nodiscard]] QList<EqualRun> equalRuns(const SaidBlocks &said, const QList<BlockDiff> &side,
                                        const QList<BlockDiff> &other);

} // namespace parley
