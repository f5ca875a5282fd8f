// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/tokencounter.h"

#include <cmath>

namespace parley {

TokenCount estimateTokens(QStringView text)
{
    // Tokens per character by kind; rough averages over current vocabularies for running text.
    constexpr double perLatin = 0.25;
    constexpr double perOther = 0.45; // Cyrillic, Greek, Arabic …
    constexpr double perCjk = 0.67;
    double tokens = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x250) {
            tokens += perLatin;
        } else if ((u >= 0x2e80 && u < 0xd7b0) || c.isSurrogate() || (u >= 0xf900 && u < 0xfb00)) {
            tokens += perCjk;
        } else {
            tokens += perOther;
        }
    }
    return {static_cast<qint64>(std::ceil(tokens)), false};
}

} // namespace parley
