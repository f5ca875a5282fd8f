// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Numbers of tokens that vendors ask for and that both wording a question and pricing it go by.
#pragma once

#include <QtGlobal>

namespace parley {

// Of an answer where a vendor insists on a limit and nobody chose one: room for a long answer with
// thinking.
constexpr int impliedAnswerLimit = 16'384;
// Below it no vendor keeps a question for the next one.
constexpr qint64 worthCaching = 1024;

} // namespace parley
