// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The quiet line below an answer whose model a plan chose: which one, why, what it saved or lost,
// and one click to ask the strong model. Pure functions of values and the current language; main
// thread.
#pragma once

#include "ui/transcript/transcriptitem.h"

#include "chat/routingnote.h"

namespace parley {

// Nothing where no plan chose. `title`: of the model that answered.
[[nodiscard]] std::optional<CardItem> routedNote(const Node &node, const QString &title);
// ", saved $0.012", ", $0.003 more than without the plan"; empty: neither, or not known.
[[nodiscard]] QString savingText(const std::optional<Money> &saved);

} // namespace parley
