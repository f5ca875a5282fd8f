// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/socketlanes.h"

#include "base/json.h"

#include <algorithm>

namespace parley {

namespace {

using L1 = QLatin1String;

bool isEnd(const QString &type, const QJsonObject &response)
{
    if (type == L1("response.incomplete")) {
        const QJsonObject details = response.value(L1("incomplete_details")).toObject();
        return json::text(details, "reason") != L1("steered"); // then a successor follows
    }
    return type == L1("error") || type == L1("response.completed") ||
           type == L1("response.failed") || type == L1("response.cancelled");
}

// An error that ends the connection and not only one answer.
bool isOfConnection(const QJsonObject &event)
{
    if (json::text(event, "type") != L1("error")) {
        return false;
    }
    return json::text(event.value(L1("error")).toObject(), "code") ==
               L1("websocket_connection_limit_reached") ||
           json::text(event, "code") == L1("websocket_connection_limit_reached");
}

} // namespace

void SocketLanes::open(const QString &name)
{
    Q_ASSERT(!isOpen(name));
    m_lanes.append(Lane{name, {}, false, false});
}

void SocketLanes::drop(const QString &name)
{
    m_lanes.removeIf([&name](const Lane &lane) { return lane.name == name; });
}

bool SocketLanes::isOpen(const QString &name) const
{
    return std::any_of(m_lanes.begin(), m_lanes.end(),
                       [&name](const Lane &lane) { return lane.name == name; });
}

SocketLanes::Delivery SocketLanes::deliver(const QJsonObject &event)
{
    Delivery delivery;
    delivery.retires = isOfConnection(event);
    const QList<qsizetype> indices = lanesOf(event);
    for (const qsizetype index : indices) {
        delivery.lanes.append(m_lanes[index].name);
        delivery.last = follow(m_lanes[index], event) || delivery.last;
    }
    if (delivery.last) {
        for (const QString &name : std::as_const(delivery.lanes)) {
            drop(name);
        }
    }
    return delivery;
}

QList<qsizetype> SocketLanes::lanesOf(const QJsonObject &event)
{
    const bool toAll = isOfConnection(event);
    const QString name = json::text(event, "stream_id");
    const QString steered = json::text(event.value(L1("steer")).toObject(), "previous_response_id");
    QList<qsizetype> unnamed; // those that answers without a name may be for
    QList<qsizetype> all;
    for (qsizetype i = 0; i < m_lanes.size(); ++i) {
        Lane &lane = m_lanes[i];
        if (!toAll && !name.isEmpty() && lane.name == name) {
            lane.named = true;
            return {i};
        }
        if (!toAll && !steered.isEmpty() && lane.responseId == steered) {
            return {i};
        }
        all.append(i);
        if (!lane.named) {
            unnamed.append(i);
        }
    }
    if (toAll) {
        return all;
    }
    if (!name.isEmpty()) {
        return {};
    }
    if (unnamed.isEmpty()) {
        return all.size() == 1 ? all : QList<qsizetype>{};
    }
    const Lane &first = m_lanes[unnamed.first()];
    m_serial = m_serial || !first.name.isEmpty();
    m_mixed = m_mixed || (unnamed.size() > 1 && first.running &&
                          json::text(event, "type") == L1("response.created"));
    return {unnamed.first()};
}

// Whether the lane is over with this event.
bool SocketLanes::follow(Lane &lane, const QJsonObject &event)
{
    const QString type = json::text(event, "type");
    const QJsonObject response = event.value(L1("response")).toObject();
    if (type == L1("response.created")) {
        lane.running = true;
        lane.responseId = json::text(response, "id");
    } else if (type == L1("response.incomplete")) {
        lane.running = false;
    }
    return isEnd(type, response);
}

} // namespace parley
