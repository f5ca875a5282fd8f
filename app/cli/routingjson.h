// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What routing plans chose, as JSON lines tell it. Pure.
#pragma once

#include "chat/routingnote.h"

#include <QJsonObject>

namespace parley {

[[nodiscard]] QJsonObject routingDecisionToJson(const RoutingPlan &plan,
                                                const RoutingDecision &decision);
[[nodiscard]] QJsonObject routingNoteToJson(const RoutingNote &note);

} // namespace parley
