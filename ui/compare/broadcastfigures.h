// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the next question will weigh and cost in all panes together, for the composer that asks
// them: one estimate a pane, each with its own history and its provider's cache. Main thread;
// what it is given outlives it, sessions until they are replaced.
#pragma once

#include "engine/sendestimator.h"

#include <QPointer>

namespace parley {

class Composer;
class ModelLists;

class BroadcastFigures final : public QObject
{
    Q_OBJECT
public:
    BroadcastFigures(Services &services, const ModelLists &lists, Composer &composer,
                     QObject *parent = nullptr);
    ~BroadcastFigures() override;

    void setSessions(const QList<ChatSession *> &sessions, bool sealed);
    // Of the pane that is at this place.
    [[nodiscard]] SendEstimator *estimator(qsizetype pane) const;

Q_SIGNALS:
    void changed();

private:
    void show();

    Services &m_services;
    const ModelLists &m_lists;
    Composer &m_composer;
    std::vector<std::unique_ptr<SendEstimator>> m_estimators;
    QList<QPointer<ChatSession>> m_sessions;
    bool m_sealed = false;
};

// Of a question to several at once: the sum of their prices, the weight of the draft in the first,
// and the one it does not fit into, if there is one.
[[nodiscard]] std::optional<SendEstimate>
broadcastEstimate(const QList<std::optional<SendEstimate>> &panes);

} // namespace parley
