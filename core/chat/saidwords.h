// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Whether a text says one of several words or phrases: letter case, kind of apostrophe and form of
// Unicode aside, whole words only. Where a script writes without blanks (Chinese, Japanese, Thai …)
// or joins endings to words (Korean) a word counts wherever it stands. Pure, any thread.
#pragma once

#include <QStringList>

namespace parley {

// As texts are compared.
[[nodiscard]] QString plainForm(const QString &text);
// The first of `words` that `text` says; empty: none.
[[nodiscard]] QString firstSaid(const QString &text, const QStringList &words);

} // namespace parley
