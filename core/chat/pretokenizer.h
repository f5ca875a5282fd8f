// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Splits UTF-8 text into the pieces a byte-pair encoder works on, exactly as the published regular
// expressions of the vocabularies do, by hand: about four times the speed of a compiled PCRE2.
// Pure, any thread; linear in the bytes. The expressions are quoted in pretokenizer.cpp.
#pragma once

#include <QByteArrayView>

namespace parley {

enum class PieceRule {
    O200k,  // o200k_base, o200k_harmony
    Cl100k, // cl100k_base, llama 3
    Qwen,   // as cl100k with single digits
    Gpt2,   // r50k, p50k, the old Claude vocabulary
    DeepSeek,
    Whole, // not split: Gemma
};

// Offset behind the piece that begins at `from`; `from` < size. Bytes must be valid UTF-8.
[[nodiscard]] qsizetype pieceEnd(PieceRule rule, QByteArrayView text, qsizetype from);

} // namespace parley
