// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// An answer as bytes that tell when they are no longer what was kept: its JSON behind a checksum
// over it and the question's name. The checksum is no signature: who may write may also make one.
// Pure, any thread; opening takes hostile input.
#pragma once

#include "chat/cachedanswer.h"

namespace parley {

constexpr qsizetype answerChecksumSize = 16; // bytes
[[nodiscard]] QByteArray answerChecksum(const QByteArray &key, const QByteArray &json);

[[nodiscard]] QByteArray sealedAnswer(const QByteArray &key, const CachedAnswer &answer);
// Nothing: damaged, of another question, or no answer.
[[nodiscard]] std::optional<CachedAnswer> openedAnswer(const QByteArray &key,
                                                       const QByteArray &bytes);

} // namespace parley
