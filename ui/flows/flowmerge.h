// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A change made at the cards of a flow, brought into the text a person wrote: what they wrote
// besides, comments above all, stays where it is. Pure, any thread.
#pragma once

#include <QString>

namespace parley {

// `before` and `after` are what the program would write for the flow before and after the change;
// `written` says the same as `before`. `after` itself where the change can't be placed.
[[nodiscard]] QString mergedFlowText(const QString &written, const QString &before,
                                     const QString &after);

} // namespace parley
