// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/desktop/workwatch.h"

#include "engine/services.h"
#include "ui/compare/comparisondesk.h"
#include "ui/desktop/answerwatch.h"
#include "ui/desktop/desktopsettings.h"
#include "ui/flows/flowlibrary.h"
#include "ui/flows/flowsdesk.h"
#include "ui/lock/applock.h"

#include <QApplication>

namespace parley {

namespace {

// The flow's notification goes by its own id, which no chat has.
ConversationId keyOf(const WorkflowId &id)
{
    return ConversationId::fromString(id.toString());
}

bool isInFront(const QWidget &window)
{
    const QWidget *active = QApplication::activeWindow();
    while (active && active->parentWidget()) {
        active = active->parentWidget()->window(); // a dialog stands before it
    }
    return active == &window;
}

} // namespace

WorkWatch::WorkWatch(const Desk::Parts &parts, ComparisonDesk &compare, FlowsDesk &flows)
    : QObject(&parts.window), m_parts(parts), m_compare(compare), m_flows(flows)
{
    connect(&compare.pool(), &ComparisonPool::statusChanged, this, &WorkWatch::followComparisons);
    if (flows.runs()) {
        connect(flows.runs(), &FlowRuns::progressed, this, &WorkWatch::followFlow);
    }
}

bool WorkWatch::wasLong(Clock::Steady since) const
{
    const SettingsStore &settings = m_parts.services.settings;
    return settings.get(notifySetting) &&
           m_parts.services.clock.steady() - since >=
               std::chrono::seconds(settings.get(notifyAfterSetting));
}

void WorkWatch::followComparisons()
{
    for (const ComparisonSession *session : m_compare.pool().sessions()) {
        const ComparisonId id = session->comparison().id;
        const auto since = m_comparing.constFind(id);
        if (session->isBusy()) {
            if (since == m_comparing.constEnd()) {
                m_comparing.insert(id, m_parts.services.clock.steady());
            }
        } else if (since != m_comparing.constEnd()) {
            const bool tells = wasLong(*since);
            m_comparing.erase(since);
            const bool seen = m_compare.isShown() && m_compare.page().session() == session &&
                              isInFront(m_parts.window);
            if (tells && !seen) {
                tell(*session);
            }
        }
    }
}

void WorkWatch::tell(const ComparisonSession &session)
{
    Notification notification;
    bool failed = false;
    bool any = false;
    for (const ChatSession *pane : session.sessions()) {
        if (const auto one = notificationOf(*pane, false)) {
            const Conversation &chat = pane->conversation();
            failed = failed || chat.find(chat.head().activeLeaf)->state != NodeState::Complete;
            notification.chat = any ? notification.chat : one->chat;
            any = true;
        }
    }
    if (!any) {
        return; // the person stopped it
    }
    const QString title = session.comparison().title;
    notification.title = windowsAreLocked() ? QStringLiteral("Parley")
                         : title.isEmpty()  ? tr("Comparison")
                                            : plainNoticeLine(title);
    notification.text =
        failed ? tr("The comparison has ended; not all answered.") : tr("All answers are there.");
    Q_EMIT ended(notification);
}

void WorkWatch::followFlow(const WorkflowId &id)
{
    const auto since = m_running.constFind(id);
    if (m_flows.runs()->isRunning(id)) {
        if (since == m_running.constEnd()) {
            m_running.insert(id, m_parts.services.clock.steady());
        }
    } else if (since != m_running.constEnd()) {
        const bool tells = wasLong(*since);
        m_running.erase(since);
        if (tells && !(m_flows.isShown() && isInFront(m_parts.window))) {
            tellFlow(id);
        }
    }
}

void WorkWatch::tellFlow(const WorkflowId &id)
{
    const WorkflowRunner *runner = m_flows.runs()->runner(id);
    const RunState state = runner ? runner->log().state() : RunState::Stopped;
    if (state != RunState::Finished && state != RunState::Failed) {
        return; // the person stopped it
    }
    const StoredWorkflow *flow = m_flows.library()->find(id);
    const QString title = flow ? flow->title : QString();
    Notification notification;
    notification.chat = keyOf(id);
    notification.title = windowsAreLocked() ? QStringLiteral("Parley")
                         : title.isEmpty()  ? tr("Flow")
                                            : plainNoticeLine(title);
    notification.text =
        state == RunState::Finished ? tr("The flow has ended.") : tr("The flow failed.");
    m_told.insert(notification.chat, id);
    Q_EMIT ended(notification);
}

bool WorkWatch::open(const ConversationId &about)
{
    const auto flow = m_told.constFind(about);
    if (flow != m_told.constEnd()) {
        m_flows.openFlow(*flow);
    }
    return flow != m_told.constEnd();
}

} // namespace parley
