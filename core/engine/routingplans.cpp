// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/routingplans.h"

#include "base/json.h"
#include "chat/modelroutingjson.h"
#include "engine/defaults.h"

namespace parley {

namespace {

QJsonArray keptList(const SettingsStore &settings)
{
    const auto value = json::parseValue(settings.get(routingPlansSetting).toUtf8());
    return value ? value->toArray() : QJsonArray();
}

bool isAttachment(const Part &part)
{
    return std::holds_alternative<ImagePart>(part) || std::holds_alternative<FilePart>(part);
}

} // namespace

QList<RoutingPlan> routingPlans(const SettingsStore &settings)
{
    QList<RoutingPlan> plans;
    for (const QJsonValue &kept : keptList(settings)) {
        if (const auto plan = routingPlanFromJson(kept.toObject())) {
            plans.append(*plan);
        }
    }
    return plans;
}

void setRoutingPlans(SettingsStore &settings, const QList<RoutingPlan> &plans)
{
    QJsonArray list;
    for (const RoutingPlan &plan : plans) {
        list.append(routingPlanToJson(plan));
    }
    for (const QJsonValue &kept : keptList(settings)) {
        if (!routingPlanFromJson(kept.toObject())) {
            list.append(kept);
        }
    }
    settings.set(routingPlansSetting, QString::fromUtf8(json::compact(list)));
}

bool isCalled(const RoutingPlan &plan, const QString &name)
{
    return plan.name == name || plan.formerly.contains(name);
}

QString routingPlanName(const SettingsStore &settings, const QString &name)
{
    const auto plan = findRoutingPlan(settings, name);
    return plan ? plan->name : name;
}

Result<RoutingPlan> findRoutingPlan(const SettingsStore &settings, const QString &name)
{
    QStringList names;
    for (const RoutingPlan &plan : routingPlans(settings)) {
        if (isCalled(plan, name)) {
            return plan;
        }
        names.append(plan.name);
    }
    return Unexpected(
        ErrorKind::Configuration,
        names.isEmpty()
            ? QStringLiteral("there is no routing plan \"%1\", and no other: \"parley-cli "
                             "routing add FILE\" makes one")
                  .arg(name)
            : QStringLiteral("there is no routing plan \"%1\": choose one of %2")
                  .arg(name, names.join(QLatin1String(", "))));
}

RoutingQuestion routingQuestion(const Conversation &conversation, const NodeId &parent,
                                const Message &message)
{
    RoutingQuestion question;
    question.text = message.text();
    question.attachments =
        std::count_if(message.parts.cbegin(), message.parts.cend(), isAttachment);
    for (const NodeId &id : parent.isNull() ? QList<NodeId>() : conversation.pathTo(parent)) {
        question.before += conversation.find(id)->message.text().size();
    }
    question.tools = !conversation.head().tools.isEmpty();
    question.tags = tagsIn(conversation.head().title) + tagsIn(question.text);
    return question;
}

std::optional<PlannedRoute> plannedRoute(const Services &services, const Conversation &conversation,
                                         const NodeId &parent, const Message &message)
{
    const ConversationHead &head = conversation.head();
    if (head.routing.isEmpty() || services.memory.compared.contains(head.id)) {
        return std::nullopt;
    }
    const auto plan = findRoutingPlan(services.settings, head.routing);
    if (!plan) {
        return std::nullopt;
    }
    return PlannedRoute{*plan, decideRoute(*plan, routingQuestion(conversation, parent, message))};
}

ModelRef routedModel(const Services &services, const Conversation &conversation,
                     const NodeId &parent, const Message &message)
{
    const auto planned = plannedRoute(services, conversation, parent, message);
    return planned ? planned->model() : conversation.head().model;
}

std::optional<Money> costAt(const Services &services, const ModelRef &model, const Usage &usage)
{
    const auto profile = findProfile(services, model.profile);
    if (!profile || !services.quote || !usage.input || !usage.output) {
        return std::nullopt;
    }
    const qint64 read = usage.cachedRead.value_or(0);
    const qint64 written = usage.cacheWrite.value_or(0);
    const qint64 thought = std::clamp<qint64>(usage.reasoning.value_or(0), 0, *usage.output);
    BilledUnits units;
    units.add(Billed::CacheRead, read);
    units.add(Billed::CacheWrite, written);
    units.add(Billed::Input, std::max<qint64>(0, *usage.input - read - written));
    units.add(Billed::Reasoning, thought);
    units.add(Billed::Output, *usage.output - thought);
    const Bill bill = services.quote(*profile, model.model, units);
    return bill.status == Bill::Status::Unknown ? std::nullopt : std::optional(bill.total);
}

} // namespace parley
