// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a routing plan would have cost over the questions of a time, against what they did cost.
// Computed here from what answers say of themselves: nobody is asked. The classifier is taken to
// say nothing (the rules alone decide), checks and escalations are not played again, and the other
// model is taken to use as many tokens: it is an estimate. Reads one chat at a time. Main thread;
// destroying it stops the reading.
#pragma once

#include "base/awaiting.h"
#include "engine/routingplans.h"

#include <QObject>

namespace parley {

// One question. Of several answers the newest that ended well counts.
struct OfflineQuestion
{
    ConversationId conversation;
    NodeId node;
    QDateTime at;
    QString text;   // its beginning
    ModelRef model; // that answered
    RoutingDecision decision;
    Money was;
    Money would;
    friend bool operator==(const OfflineQuestion &, const OfflineQuestion &) = default;
};

struct OfflineFigures
{
    qint64 questions = 0; // with both prices known: those below are of them
    qint64 cheap = 0;
    qint64 strong = 0;
    qint64 open = 0;    // no rule fitted and the classifier would have been asked
    qint64 skipped = 0; // answers without a count or a price, from the cache, or none at all
    Money was;
    Money would;
    [[nodiscard]] Money saved() const { return was - would; }
    void add(const OfflineQuestion &question);
    friend bool operator==(const OfflineFigures &, const OfflineFigures &) = default;
};

struct OfflineSpan
{
    QDateTime from = {};  // invalid: since ever
    QDateTime until = {}; // the first moment that is too late; invalid: none
};

// Of one chat. `skipped` grows by those that can't be told.
[[nodiscard]] QList<OfflineQuestion> offlineQuestions(const Services &services,
                                                      const RoutingPlan &plan,
                                                      const Conversation &conversation,
                                                      const OfflineSpan &span, qint64 &skipped);

class OfflineRouting final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostKept = 500; // of questions; the newest chats come first

    explicit OfflineRouting(Services &services, QObject *parent = nullptr);

    // Instead of what was computed before.
    void start(const RoutingPlan &plan, const OfflineSpan &span);
    void stop();
    [[nodiscard]] const OfflineFigures &figures() const { return m_figures; }
    [[nodiscard]] const QList<OfflineQuestion> &questions() const { return m_questions; }
    [[nodiscard]] qsizetype chatsLeft() const { return m_rest.size(); }

Q_SIGNALS:
    void progressed();
    void finished();
    void failed(const parley::Error &error);

private:
    void readNext();

    Services &m_services;
    RoutingPlan m_plan;
    OfflineSpan m_span;
    QList<ConversationId> m_rest;
    OfflineFigures m_figures;
    QList<OfflineQuestion> m_questions;
    Awaiting<QList<ConversationSummary>> m_listing;
    Awaiting<Conversation> m_loading;
};

} // namespace parley
