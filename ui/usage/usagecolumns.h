// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// From sums by day and model to the bars of the chart: one a day, or one a month for long ranges,
// also where nothing was spent; the dearest model lies at the bottom of every bar. Pure.
#pragma once

#include "ui/usage/costchart.h"
#include "ui/usage/usagemodel.h"

namespace parley {

struct ModelLook
{
    QString title;
    ColorRole color = ColorRole::ModelClay;
};
using ModelLooks = std::function<ModelLook(const ModelRef &model)>;

[[nodiscard]] QList<ChartColumn> chartColumns(const UsageFigures &figures, const QDate &today,
                                              const ModelLooks &looks);

} // namespace parley
