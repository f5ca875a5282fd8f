// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Terms -> an FTS5 expression in which nothing a person typed is an operator. Pure, any thread.
#pragma once

#include "chat/searchwords.h"

namespace parley {

// Empty when there is nothing to look for (only exclusions, or nothing but marks).
[[nodiscard]] QString ftsExpression(const QList<SearchTerm> &terms);

} // namespace parley
