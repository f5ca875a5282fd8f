// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The person's routing plans, and what one of them would do with a question of a chat. Plans are
// kept in the settings; one that can't be read (of a later Parley, or damaged) is left there as it
// is. Main thread.
#pragma once

#include "chat/conversation.h"
#include "chat/modelrouting.h"
#include "chat/routingnote.h"
#include "engine/services.h"

namespace parley {

inline const Setting<QString> routingPlansSetting{"routing/plans", {}}; // a JSON list

[[nodiscard]] QList<RoutingPlan> routingPlans(const SettingsStore &settings);
void setRoutingPlans(SettingsStore &settings, const QList<RoutingPlan> &plans);
// Whether it has that name, or had it before.
[[nodiscard]] bool isCalled(const RoutingPlan &plan, const QString &name);
// Also by a name it had before. Configuration error that names those there are.
[[nodiscard]] Result<RoutingPlan> findRoutingPlan(const SettingsStore &settings,
                                                  const QString &name);

// What the plan is called now that was called so once; without one as it was.
[[nodiscard]] QString routingPlanName(const SettingsStore &settings, const QString &name);

// As a plan sees a message below `parent`.
[[nodiscard]] RoutingQuestion routingQuestion(const Conversation &conversation,
                                              const NodeId &parent, const Message &message);

struct PlannedRoute
{
    RoutingPlan plan;
    RoutingDecision decision;
    [[nodiscard]] const ModelRef &model() const { return plan.model(decision.route); }
};
// By the rules alone; nothing where the chat has no plan, it is gone, or the chat is compared.
[[nodiscard]] std::optional<PlannedRoute> plannedRoute(const Services &services,
                                                       const Conversation &conversation,
                                                       const NodeId &parent,
                                                       const Message &message);
// Who would answer: by the plan, else the model of the chat.
[[nodiscard]] ModelRef routedModel(const Services &services, const Conversation &conversation,
                                   const NodeId &parent, const Message &message);

// What so much usage would cost at that model; nothing when nobody knows. Its prompt cache is
// taken to hold as much as the one that was asked did.
[[nodiscard]] std::optional<Money> costAt(const Services &services, const ModelRef &model,
                                          const Usage &usage);

} // namespace parley
