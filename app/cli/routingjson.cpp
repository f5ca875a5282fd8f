// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/routingjson.h"

namespace parley {

namespace {

QJsonValue nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject routingDecisionToJson(const RoutingPlan &plan, const RoutingDecision &decision)
{
    return {{QStringLiteral("plan"), plan.name},
            {QStringLiteral("route"), routeName(decision.route)},
            {QStringLiteral("model"), plan.model(decision.route).toString()},
            {QStringLiteral("by"), routeByName(decision.by)},
            {QStringLiteral("why"), decision.why},
            {QStringLiteral("rule"),
             decision.rule < 0 ? QJsonValue() : QJsonValue(qint64(decision.rule) + 1)},
            {QStringLiteral("asks_classifier"), decision.asksClassifier}};
}

QJsonObject routingNoteToJson(const RoutingNote &note)
{
    return {{QStringLiteral("plan"), note.plan},
            {QStringLiteral("route"),
             note.isEscalation() ? QStringLiteral("escalated") : QString(routeName(note.route))},
            {QStringLiteral("by"), routeByName(note.by)},
            {QStringLiteral("why"), note.why},
            {QStringLiteral("failed"), nullIfEmpty(note.failed)},
            {QStringLiteral("not_asked"), nullIfEmpty(note.notAsked)},
            {QStringLiteral("choosing_nano_usd"), static_cast<qint64>(note.choosing.nano())},
            {QStringLiteral("saved_nano_usd"),
             note.saved ? QJsonValue(static_cast<qint64>(note.saved->nano())) : QJsonValue()}};
}

} // namespace parley
