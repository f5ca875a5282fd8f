// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What people call tools, and what was decided and became of their calls. In the current language;
// main thread.
#pragma once

#include "chat/toolbook.h"

namespace parley {

// Its own name for a tool nobody has words for.
[[nodiscard]] QString toolTitle(const QString &name);
// Of several, in a line.
[[nodiscard]] QString toolTitles(const QStringList &names);
// What a yes to it means, in half a sentence; empty: nobody knows.
[[nodiscard]] QString toolPurpose(const QString &name);
[[nodiscard]] QString toolDecisionText(ToolDecision decision);
[[nodiscard]] QString toolOutcomeText(ToolOutcome outcome);

} // namespace parley
