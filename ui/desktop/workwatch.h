// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// As AnswerWatch, for what has several answers: tells a person who looks elsewhere that a
// comparison or the run of a flow which took long has ended. Main thread; what it is given outlives
// it.
#pragma once

#include "chat/comparison.h"
#include "chat/workflow.h"
#include "engine/notifier.h"
#include "ui/desk.h"

#include "base/clock.h"

#include <QHash>

namespace parley {

class ComparisonDesk;
class ComparisonSession;
class FlowsDesk;

class WorkWatch final : public QObject
{
    Q_OBJECT
public:
    WorkWatch(const Desk::Parts &parts, ComparisonDesk &compare, FlowsDesk &flows);

    // Shows the flow a notification was about; false: it was about a chat.
    bool open(const ConversationId &about);

Q_SIGNALS:
    void ended(const parley::Notification &notification);

private:
    void followComparisons();
    void followFlow(const WorkflowId &id);
    [[nodiscard]] bool wasLong(Clock::Steady since) const;
    void tell(const ComparisonSession &session);
    void tellFlow(const WorkflowId &id);

    const Desk::Parts m_parts;
    ComparisonDesk &m_compare;
    FlowsDesk &m_flows;
    QHash<ComparisonId, Clock::Steady> m_comparing;
    QHash<WorkflowId, Clock::Steady> m_running;
    QHash<ConversationId, WorkflowId> m_told;
};

} // namespace parley
