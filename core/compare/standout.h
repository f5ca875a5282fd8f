// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What an answer says that none of several others does: diffAnswers() with each of them, taken
// together. Pure, any thread.
#pragma once

#include "compare/answerdiff.h"

namespace parley {

// Of each block of `answer`: Only ranges stand in none of the others; Moved ones stand at that
// place in none, and elsewhere in one; all else has its partner in some of them. A block is equal
// when it is in all of them. No others: all of it is equal.
[[nodiscard]] QList<BlockDiff> standOut(const QList<Block> &answer,
                                        const QList<QList<Block>> &others);

} // namespace parley
