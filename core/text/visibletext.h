// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Makes hidden and deceiving characters of hostile text visible (Trojan Source, tag smuggling,
// terminal escapes). Pure functions, any thread. The rule:
// - C0 controls but tab and line feed, and DEL, become their pictures (U+2400 …); NUL, C1 controls,
//   bidi embeddings, overrides and isolates, deprecated format characters, interlinear marks, the
//   object mark, byte-order marks, lone surrogates and noncharacters become U+FFFD;
//   line and paragraph separators and NEL become U+2424.
// - Tag characters become U+FFFD, unless they spell a flag after U+1F3F4 and end with a cancel tag.
// - A variation selector after another one becomes U+FFFD: such runs carry hidden bytes.
// - Marks that scripts and emoji need stay: LRM, RLM, ALM, ZWJ, ZWNJ, ZWSP, one variation selector.
#pragma once

#include <QString>

namespace parley {

[[nodiscard]] QString visibleText(const QString &text);
// The same on one line, at most so long; of a long text no more is looked at than may be needed.
[[nodiscard]] QString visibleLine(const QString &text, qsizetype longest);

// `text` cut into parts of at most `limit` units: at a line break or blank where one is in the last
// quarter, never inside a surrogate pair. The end of the first part; text.size() when it fits.
[[nodiscard]] qsizetype cutBefore(QStringView text, qsizetype limit);

} // namespace parley
