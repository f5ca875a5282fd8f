// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Routing plans as JSON: in the settings, in files a person writes, in workflows. Reading says in
// one sentence what is wrong and where; a member nobody knows is an error, since it may be a
// misspelt one. Pure, any thread.
#pragma once

#include "chat/modelrouting.h"

#include <QJsonObject>

namespace parley {

[[nodiscard]] QJsonObject routingPlanToJson(const RoutingPlan &plan);
// Configuration error; a plan that was read is sound: checkPlan().
[[nodiscard]] Result<RoutingPlan> routingPlanFromJson(const QJsonObject &object);
[[nodiscard]] Result<RoutingPlan> routingPlanFromBytes(const QByteArray &json);
// One rule as it stands in "rules", for those who have rules of their own.
[[nodiscard]] Result<RoutingRule> routingRuleFromJson(const QJsonObject &object,
                                                      const QString &where);

} // namespace parley
