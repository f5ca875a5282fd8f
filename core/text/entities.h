// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Character references of HTML (&amp; &#233; &#xE9;) as CommonMark 2.5 decodes them. Any thread.
#pragma once

#include <QString>

namespace parley {

// The text that `reference` (from '&' to ';') stands for, or the reference itself when it is none.
// Zero, surrogates and numbers beyond Unicode become U+FFFD.
[[nodiscard]] QString decodedEntity(const QString &reference);

} // namespace parley
