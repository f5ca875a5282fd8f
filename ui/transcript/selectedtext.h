// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person takes out of the transcript, as blocks turn by turn, and those as plain text,
// Markdown and HTML for the clipboard or a drag. What was typed by the person is taken as it was
// typed. Pure functions; main thread.
#pragma once

#include "ui/transcript/transcriptselection.h"

#include <QMimeData>

namespace parley {

struct SaidTurn
{
    QList<Block> blocks;
    bool typed = false; // by the person: no Markdown
};

// What is selected, turns without any of it left out.
[[nodiscard]] QList<SaidTurn> selectedTurns(const TranscriptModel &model,
                                            const TranscriptSelection &selection);
[[nodiscard]] SaidTurn saidIn(const std::vector<TranscriptItem> &items);

[[nodiscard]] QString plainTextOf(const QList<SaidTurn> &turns);
[[nodiscard]] QString markdownOf(const QList<SaidTurn> &turns);
[[nodiscard]] QString htmlOf(const QList<SaidTurn> &turns);
// All three at once; whoever takes it chooses.
[[nodiscard]] std::unique_ptr<QMimeData> mimeDataOf(const QList<SaidTurn> &turns);

} // namespace parley
