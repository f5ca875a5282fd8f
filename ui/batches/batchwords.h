// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What batches and their rows are called on the screen. Pure functions of values and the current
// language; main thread.
#pragma once

#include "chat/batch.h"
#include "engine/batchcosting.h"
#include "ui/controls/tag.h"

namespace parley {

[[nodiscard]] QString batchTitle(const Batch &batch);
[[nodiscard]] QString batchStateText(const BatchProgress &progress);
[[nodiscard]] TagTone batchStateTone(const BatchProgress &progress);
// "312 of 500 answered · 3 failed"
[[nodiscard]] QString batchCountsText(const BatchSummary &summary);
// "about $1.20 instead of $2.40"; once it has ended what it cost and saved
[[nodiscard]] QString batchPriceText(const BatchSummary &summary);
// "sent 22.11.26 14:03 · expires 23.11.26 14:03"
[[nodiscard]] QString batchTimesText(const BatchProgress &progress);
// Of those the provider has dealt with, in parts of a thousand.
[[nodiscard]] int batchPermille(const BatchSummary &summary);
[[nodiscard]] QString batchRowStateText(BatchRowState state);
// Why a row or a batch failed: one sentence.
[[nodiscard]] QString batchErrorText(const Error &error);
// "About $1.20 for 500 questions, $1.20 less than asked one by one"
[[nodiscard]] QString batchEstimateText(const BatchEstimate &estimate);

} // namespace parley
