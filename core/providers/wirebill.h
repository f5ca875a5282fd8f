// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A vendor's usage object, raw as it came -> what is billed. Finer than Usage (wireusage.h):
// sounds, pictures, kinds of cache, searches, discounts. Pure; any thread. Wrong types count as
// absent.
#pragma once

#include "chat/bill.h"

#include <QJsonObject>

namespace parley {

// `dialect`: as profiles name it. `request`: what of the question matters for its price, all
// optional: "batch" (bool), "service_tier", "speed" (text). Nothing when the usage holds no counts
// of this dialect, so that no answer looks free by mistake.
[[nodiscard]] std::optional<BilledUnits> billedUnits(QStringView dialect, const QJsonObject &usage,
                                                     const QJsonObject &request = {});

} // namespace parley
