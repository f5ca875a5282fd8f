// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One model of a public list as a row of docs/prices.md, and why it can't be one. Whatever of a
// price is not understood makes a row unsound: never a price that is too low. Pure, any thread.
// Sources: genai-prices prices/new_data/v2/data.schema.json; models.dev
// packages/core/src/schema.ts; OpenRouter GET /api/v1/models.
#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace parley {

// Nothing where it is billed by other things than Parley's requests have (pages, hours).
[[nodiscard]] std::optional<Result<QJsonObject>> genaiRow(const QJsonObject &model);
[[nodiscard]] Result<QJsonObject> openRouterRow(const QJsonObject &model);
// Without "terms" where it names no price: subscriptions say 0, which is none.
[[nodiscard]] Result<QJsonObject> modelsDevRow(const QString &id, const QJsonObject &model);

} // namespace parley
