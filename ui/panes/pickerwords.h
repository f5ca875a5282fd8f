// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the model picker calls its filters, orders and groups. Pure functions; main thread.
#pragma once

#include "ui/panes/pickersieve.h"

namespace parley {

[[nodiscard]] QString traitName(ModelTrait trait);
[[nodiscard]] QString traitIcon(ModelTrait trait); // empty: none
// "3 models don't say whether they use tools"
[[nodiscard]] QString untoldText(ModelTrait trait, qsizetype models);
[[nodiscard]] QString modelsText(qsizetype models); // "31 models"
[[nodiscard]] QString orderName(PickerOrder order);
// Of the groups Sorted and Rest.
[[nodiscard]] QString orderHeading(PickerOrder order, PickerGroup::Kind kind);

} // namespace parley
