// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/chatparameters.h"

#include "engine/cachelookup.h"
#include "engine/defaults.h"
#include "engine/routingplans.h"
#include "engine/sessionrouting.h"
#include "ui/controls/parameterspill.h"
#include "ui/panes/answerparameters.h"

namespace parley {

ChatParameters::ChatParameters(const Theme &theme, Services &services, Actions &actions,
                               ParametersPill &pill)
    : m_theme(theme), m_services(services), m_pill(pill)
{
    QAction *action = actions.get(Command::AnswerParameters);
    connect(&pill, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::triggered, this, &ChatParameters::edit);
}

void ChatParameters::setSession(ChatSession *session)
{
    if (m_session) {
        m_session->disconnect(this);
    }
    if (m_popup) {
        m_popup->dismiss();
    }
    m_session = session;
    if (session) {
        connect(session, &ChatSession::headChanged, this, &ChatParameters::showDifference);
    }
    showDifference();
}

void ChatParameters::showDifference()
{
    m_pill.setEnabled(m_session);
    const ConversationHead head = m_session ? m_session->conversation().head() : ConversationHead();
    m_pill.setDifference(parametersSummary(head), parametersDescription(head));
}

void ChatParameters::edit()
{
    if (!m_session) {
        return;
    }
    if (!m_popup) {
        m_popup = new AnswerParameters(m_theme, *m_pill.window());
        connect(m_popup, &AnswerParameters::changed, this,
                [this](const QString &system, const Sampling &sampling,
                       const std::optional<bool> &cached) {
                    if (m_session) {
                        m_session->setParameters(system, sampling, cached);
                    }
                });
        connect(m_popup, &AnswerParameters::toolsChanged, this, [this](const QStringList &on) {
            if (m_session) {
                setTools(*m_session, on);
            }
        });
        connect(m_popup, &AnswerParameters::routingChosen, this, [this](const QString &plan) {
            if (m_session) {
                SessionRouting::choosePlan(*m_session, plan);
            }
        });
        connect(m_popup, &Popup::dismissed, &m_pill, [this] { m_pill.setOpen(false); });
    }
    const ConversationHead &head = m_session->conversation().head();
    m_pill.setOpen(true);
    m_popup->showTools(m_services.tools ? m_services.tools->tools() : QList<ToolSpec>(),
                       head.tools);
    RoutingChoice routing{{}, routingPlanName(m_services.settings, head.routing)};
    for (const RoutingPlan &plan : routingPlans(m_services.settings)) {
        routing.plans.append(plan.name);
    }
    m_popup->edit(
        m_pill, head.system, head.sampling, withDefaults(m_services, {}).value_or(Sampling()),
        {head.cached, m_services.settings.get(answerCacheSetting), !m_session->status().temporary},
        routing);
}

} // namespace parley
