// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What an answer keeps of how its model was chosen, among AnswerMeta::details; and what is written
// down of it for good. Plain values, any thread.
#pragma once

#include "chat/conversation.h"
#include "chat/modelrouting.h"

namespace parley {

inline const QString routingDetail = QStringLiteral("parley.routing");

struct RoutingRecord;
using RoutingRecordId = Id<RoutingRecord>;

struct RoutingNote
{
    QString plan;
    Route route = Route::Strong;
    RouteBy by = RouteBy::Rule;
    QString why; // in English
    ModelRef strong;
    ModelRef model;   // that was chosen
    NodeId escalated; // the cheap answer it comes after; null: none
    QString failed;   // the check this answer did not pass; empty: it did
    QString notAsked; // why the strong model was not asked then; empty: it was, or need not be
    Money choosing;   // what the classifier took
    std::optional<Money> saved; // below zero: it cost more; absent: not known, or not ended

    [[nodiscard]] bool isEscalation() const
    {
        return by == RouteBy::Check || by == RouteBy::Person;
    }
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static std::optional<RoutingNote> fromJson(const QByteArray &json);
    // Of such details; nothing where no plan chose.
    [[nodiscard]] static std::optional<RoutingNote> of(const QMap<QString, QByteArray> &details);
    friend bool operator==(const RoutingNote &, const RoutingNote &) = default;
};

// One answer that a plan asked for, when it has ended.
struct RoutingRecord
{
    RoutingRecordId id; // a second try with the same one changes nothing
    QDateTime at;       // UTC
    RoutingNote note;
    ConversationId conversation; // null: of a temporary chat
    NodeId answer;
    std::optional<Money> paid; // for the answer alone; absent: nobody knows
    friend bool operator==(const RoutingRecord &, const RoutingRecord &) = default;
};

// What a number of such answers come to. An escalation's own saving takes back what its cheap
// answer had saved, so that all of a question add up.
struct RoutingSums
{
    qint64 questions = 0; // answers that are no escalations
    qint64 cheap = 0;     // of them
    qint64 strong = 0;    // likewise
    qint64 byCheck = 0;   // escalations after a check
    qint64 byPerson = 0;  // because the person asked
    Money saved;
    Money paid;
    Money choosing;
    qint64 unknown = 0; // answers whose saving nobody knows
    void add(const RoutingRecord &record);
    friend bool operator==(const RoutingSums &, const RoutingSums &) = default;
};

} // namespace parley
