// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Who answered instead of whom, and why, in words: a fallback and another key are never silent.
// Pure functions of values and the current language; main thread.
#pragma once

#include "ui/transcript/turncontent.h"

namespace parley {

// "GPT-5 answered instead of Claude Sonnet 4.5: too many requests (429)". Empty: the one that was
// chosen was asked last.
[[nodiscard]] QString fallbackText(const Node &node, const TurnFacts &facts);
// "with another key: key rejected (401)". Empty: it was the first one.
[[nodiscard]] QString keySwitchText(const Node &node);
// One of AnswerMeta::detours.
[[nodiscard]] QString detourText(const Node &node, const TurnFacts &facts, qsizetype detour);

} // namespace parley
