// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/routingnote.h"

#include "base/json.h"

namespace parley {

namespace {

void put(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(QLatin1String(name), text);
    }
}

std::optional<Money> money(const QJsonObject &object, const char *name)
{
    const auto nano = json::integer(object, QLatin1String(name));
    return nano ? std::optional(Money::fromNano(*nano)) : std::nullopt;
}

ModelRef modelIn(const QJsonObject &object, const char *name)
{
    return ModelRef::fromString(json::text(object, name)).value_or(ModelRef());
}

} // namespace

QByteArray RoutingNote::toJson() const
{
    QJsonObject object{{QStringLiteral("plan"), plan},
                       {QStringLiteral("route"), routeName(route)},
                       {QStringLiteral("by"), routeByName(by)},
                       {QStringLiteral("why"), why},
                       {QStringLiteral("strong"), strong.toString()},
                       {QStringLiteral("model"), model.toString()}};
    put(object, "escalated", escalated.isNull() ? QString() : escalated.toString());
    put(object, "failed", failed);
    put(object, "not_asked", notAsked);
    if (choosing != Money()) {
        object.insert(QStringLiteral("choosing_nano_usd"), static_cast<qint64>(choosing.nano()));
    }
    if (saved) {
        object.insert(QStringLiteral("saved_nano_usd"), static_cast<qint64>(saved->nano()));
    }
    return json::compact(object);
}

std::optional<RoutingNote> RoutingNote::fromJson(const QByteArray &json)
{
    const auto object = json::parseObject(json);
    const auto route = object ? routeFromName(json::text(*object, "route")) : std::nullopt;
    const auto by = object ? routeByFromName(json::text(*object, "by")) : std::nullopt;
    if (!route || !by) {
        return std::nullopt;
    }
    RoutingNote note;
    note.plan = json::text(*object, "plan");
    note.route = *route;
    note.by = *by;
    note.why = json::text(*object, "why");
    note.strong = modelIn(*object, "strong");
    note.model = modelIn(*object, "model");
    note.escalated = NodeId::fromString(json::text(*object, "escalated"));
    note.failed = json::text(*object, "failed");
    note.notAsked = json::text(*object, "not_asked");
    note.choosing = money(*object, "choosing_nano_usd").value_or(Money());
    note.saved = money(*object, "saved_nano_usd");
    return note;
}

std::optional<RoutingNote> RoutingNote::of(const QMap<QString, QByteArray> &details)
{
    return fromJson(details.value(routingDetail));
}

void RoutingSums::add(const RoutingRecord &record)
{
    const RoutingNote &note = record.note;
    if (note.isEscalation()) {
        ++(note.by == RouteBy::Person ? byPerson : byCheck);
    } else {
        ++questions;
        ++(note.route == Route::Cheap ? cheap : strong);
    }
    choosing += note.choosing;
    paid += record.paid.value_or(Money());
    saved += note.saved.value_or(Money());
    unknown += note.saved ? 0 : 1;
}

} // namespace parley
